import { hiddenStretches } from '../scoresheet/hidden-stretches';
import type { Rule } from './rule';

/** Whatever carries points is in sight: a hidden row counts in every sum, and nobody who reads the sheet sees its score. */
export const rowHidden: Rule<'row-hidden'> = {
  code: 'SH03',
  name: 'row-hidden',
  severity: 'warning',
  *checkSheet({ scoresheet, snapshot }) {
    const { sheet, columns } = scoresheet;
    for (const { first, last, rows, item } of hiddenStretches(scoresheet, snapshot.hiddenRows)) {
      yield { place: { sheet, row: first, column: columns.code }, item, facts: { rows, first: first + 1, last: last + 1 } };
    }
  },
};
