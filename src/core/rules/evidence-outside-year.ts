import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { outdatedFor } from '../evidence/outside-year';
import { scoringYear } from '../evidence/scoring-year';
import type { Rule } from './rule';

/** Points are claimed on a document that was written for another year than the one that is scored. */
export const evidenceOutsideYear: Rule<'evidence-outside-year'> = {
  code: 'EV04',
  name: 'evidence-outside-year',
  severity: 'warning',
  checkItem(item, { sheet, columns, year }) {
    const { state, words } = evidenceStanding(item, columns);
    if (year === null || item.entry === null || state !== 'attached') return [];
    const { row } = item.entry;
    const doubtful = words.filter((each) => each.meaning !== 'explanation' && each.read().outside(year).length > 0);
    return doubtful.flatMap((each) => {
      const outdated = outdatedFor(item.name, each.read().outside(year));
      const documents = outdated.map(({ reference, writtenDate }) => ({ reference: reference ?? '', date: writtenDate ?? '' }));
      return documents.length === 0 ? [] : [{ place: { sheet, row, column: each.column }, item: item.code, facts: { year, documents } }];
    });
  },
  checkSheet({ scoresheet, snapshot, framework }) {
    if (evidenceColumn(scoresheet.columns) !== null || scoringYear(scoresheet, snapshot, framework) === null) return [];
    return [{ because: 'no-evidence-column' }];
  },
};
