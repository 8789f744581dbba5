import type { CellRef } from '../workbook/cell-ref';
import { contentAt, isFormula, isSpilled } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { formulaReach } from './formula-reach';

const BESIDE: readonly CellRef[] = [
  { row: -1, column: 0 },
  { row: 1, column: 0 },
  { row: 0, column: -1 },
  { row: 0, column: 1 },
];

/**
 * Whether one formula fills this cell together with others, so that nobody may write into it alone. Excel tells of those that spill.
 * Of an old array formula, `{=D2:D9/C2:C9}`, it shows the very same formula in every cell, which copying would have moved along.
 */
export function isFilledTogether(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (isSpilled(sheet, row, column)) return true;
  const content = contentAt(sheet, row, column);
  if (!isFormula(content)) return false;
  const isRepeated = BESIDE.some((step) => contentAt(sheet, row + step.row, column + step.column) === content);
  return isRepeated && formulaReach(content).isOfManyCells;
}
