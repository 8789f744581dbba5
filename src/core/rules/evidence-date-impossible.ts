import { byColumn } from '../evidence/by-column';
import { evidenceColumn } from '../evidence/evidence-standing';
import { impossibleDates } from '../evidence/impossible-dates';
import { itemEvidence } from '../evidence/item-evidence';
import type { Rule } from './rule';

/** A document that is cited bears a day that no calendar has, or one that lies after the review. */
export const evidenceDateImpossible: Rule<'evidence-date-impossible'> = {
  code: 'EV06',
  name: 'evidence-date-impossible',
  severity: 'error',
  checkItem(node, { sheet, columns, today }) {
    const { item, row, citations } = itemEvidence(node, columns);
    if (row === null) return [];
    return byColumn(impossibleDates(citations, today)).map(([column, found]) => {
      const dates = found.map(({ reference, written, because }) => ({ reference, written, because }));
      return { place: { sheet, row, column }, item, facts: { dates } };
    });
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};
