import { readEvidence } from '../evidence/evidence-reading';
import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { outsideYear } from '../evidence/outside-year';
import { scoringYear } from '../evidence/scoring-year';
import type { Rule } from './rule';

/** Points are claimed on a document that was written for another year than the one that is scored. */
export const evidenceOutsideYear: Rule<'evidence-outside-year'> = {
  code: 'EV04',
  name: 'evidence-outside-year',
  severity: 'warning',
  checkItem(item, { sheet, columns, year }) {
    const { state, words } = evidenceStanding(item, columns);
    const row = item.entry?.row;
    if (year === null || row === undefined || state !== 'attached') return [];
    return words.flatMap(({ text, column, meaning }) => {
      const outside = meaning === 'explanation' ? [] : outsideYear(readEvidence(text).ofOneYear, item.name, year);
      const documents = outside.map(({ reference, writtenDate }) => ({ reference: reference ?? '', date: writtenDate ?? '' }));
      return documents.length === 0 ? [] : [{ place: { sheet, row, column }, item: item.code, facts: { year, documents } }];
    });
  },
  checkSheet({ scoresheet, snapshot, framework }) {
    if (evidenceColumn(scoresheet.columns) !== null || scoringYear(scoresheet, snapshot, framework) === null) return [];
    return [{ because: 'no-evidence-column' }];
  },
};
