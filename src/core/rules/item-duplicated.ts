import { toA1 } from '../workbook/cell-ref';
import type { Rule } from './rule';

/** An item stands once in a scoresheet; what stands again would be counted twice. */
export const itemDuplicated: Rule<'item-duplicated'> = {
  code: 'FW01',
  name: 'item-duplicated',
  severity: 'error',
  *checkSheet({ scoresheet, tree }) {
    const column = scoresheet.columns.code;
    for (const { entry, first } of tree.duplicates) {
      yield {
        place: { sheet: scoresheet.sheet, row: entry.row, column },
        item: entry.code,
        facts: { firstCell: toA1({ row: first.row, column }) },
      };
    }
  },
};
