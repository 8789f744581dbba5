import { evidenceColumn } from '../evidence/evidence-standing';
import { impossibleDates } from '../evidence/impossible-dates';
import { itemEvidence } from '../evidence/item-evidence';
import type { Rule } from './rule';

/** A document that is cited bears a day that no calendar has, or one that lies after the review. */
export const evidenceDateImpossible: Rule<'evidence-date-impossible'> = {
  code: 'EV06',
  name: 'evidence-date-impossible',
  severity: 'error',
  *checkItem(node, { sheet, columns, today }) {
    const { item, row, citations } = itemEvidence(node, columns);
    const found = row === null ? [] : impossibleDates(citations, today);
    for (const column of new Set(found.map((each) => each.column))) {
      const dates = found.filter((each) => each.column === column).map(({ reference, written, because }) => ({ reference, written, because }));
      yield { place: { sheet, row: row ?? 0, column }, item, facts: { dates } };
    }
  },
  *checkSheet({ scoresheet }) {
    if (evidenceColumn(scoresheet.columns) === null) yield { because: 'no-evidence-column' };
  },
};
