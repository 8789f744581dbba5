import { rowsOutOfPlace } from '../scoresheet/rows-out-of-place';
import type { Rule } from './rule';

/** So many at once are no slip: the sheet has an order of its own, and that is said once. */
const MOST_SLIPS = 10;

/** Items stand under their criterion and in the framework's order. Of rows that changed places the fewest are told. */
export const itemOutOfPlace: Rule<'item-out-of-place'> = {
  code: 'FW06',
  name: 'item-out-of-place',
  severity: 'warning',
  *checkSheet({ scoresheet, framework, tree }) {
    if (framework === null) {
      yield { because: 'no-framework' };
      return;
    }
    const { sheet, columns } = scoresheet;
    const found = rowsOutOfPlace(tree.areas);
    const inOrderOfItsOwn = found.length > MOST_SLIPS;
    for (const { row, code, ...facts } of inOrderOfItsOwn ? found.slice(0, 1) : found) {
      const rows = inOrderOfItsOwn ? found.length : 1;
      yield { place: { sheet, row, column: columns.code }, item: code, facts: { ...facts, rows } };
    }
  },
};
