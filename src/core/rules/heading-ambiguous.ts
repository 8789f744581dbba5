import { toA1 } from '../workbook/cell-ref';
import type { Rule } from './rule';

/** Two columns must not claim one meaning, nor one heading mean two things: somebody's scores would go unread. */
export const headingAmbiguous: Rule<'heading-ambiguous'> = {
  code: 'SH02',
  name: 'heading-ambiguous',
  severity: 'error',
  *checkSheet({ scoresheet: { sheet, doubtfulHeadings } }) {
    for (const { text, meanings, cells } of doubtfulHeadings) {
      // Like an item that stands twice, the heading is flagged where it stands again.
      const [first, again = first] = cells;
      if (again === undefined) continue;
      yield { place: { sheet, ...again }, item: null, facts: { text, meanings, cells: cells.map(toA1) } };
    }
  },
};
