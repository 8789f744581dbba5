import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { evidenceWords } from '../evidence/evidence-words';
import { outsideYear } from '../evidence/outside-year';
import { scoringYear } from '../evidence/scoring-year';
import type { Rule } from './rule';

/** Points are claimed on a document that was written for another year than the one that is scored. */
export const evidenceOutsideYear: Rule<'evidence-outside-year'> = {
  code: 'EV04',
  name: 'evidence-outside-year',
  severity: 'warning',
  *checkItem(item, { sheet, columns, year }) {
    if (year === null || item.entry === null || evidenceStanding(item, columns).state !== 'attached') return;
    for (const { text, column, meaning } of evidenceWords(item.entry, columns)) {
      const outside = meaning === 'explanation' ? [] : outsideYear(text, item.name, year);
      const documents = outside.map(({ reference, writtenDate }) => ({ reference: reference ?? '', date: writtenDate ?? '' }));
      if (documents.length > 0) yield { place: { sheet, row: item.entry.row, column }, item: item.code, facts: { year, documents } };
    }
  },
  *checkSheet({ scoresheet, snapshot, framework }) {
    if (evidenceColumn(scoresheet.columns) !== null || scoringYear(scoresheet, snapshot, framework) === null) return;
    yield { because: 'no-evidence-column' };
  },
};
