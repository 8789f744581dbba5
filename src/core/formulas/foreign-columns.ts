import type { CheckedSheet } from '../rules/rule';
import { areaToA1, columnLetters } from '../workbook/cell-ref';
import type { CellArea } from '../workbook/cell-ref';
import { bottomOf, cellAt, rightOf } from '../workbook/snapshot';

/**
 * The columns of an area that a sum of another column should not have. Where an area reaches over its edge into cells that
 * neither are for numbers nor hold any, nothing is added: merged cells are written so.
 */
export function foreignColumns(area: CellArea, column: number, sheet: CheckedSheet): readonly CellArea[] {
  if (column < area.column || column >= area.column + area.columns) return [area];
  if (area.columns === 1) return NONE;
  const { snapshot } = sheet;
  const forNumbers = numberColumns(sheet);
  const foreign: CellArea[] = [];
  const end = Math.min(area.column + area.columns, Math.max(rightOf(snapshot), ...forNumbers.map((each) => each + 1)));
  for (let each = area.column; each < end; each += 1) {
    if (each === column || !(forNumbers.includes(each) || holdsNumber({ ...area, column: each }, sheet))) continue;
    const last = foreign.at(-1);
    if (last !== undefined && last.column + last.columns === each) foreign[foreign.length - 1] = { ...last, columns: last.columns + 1 };
    else foreign.push({ ...area, column: each, columns: 1 });
  }
  return foreign;
}

const NONE: readonly CellArea[] = [];

function numberColumns({ scoresheet }: CheckedSheet): number[] {
  const { maximum, scores, index, deducted } = scoresheet.columns;
  return [maximum, ...scores.values(), ...(index === null ? [] : [index.column]), ...(deducted === null ? [] : [deducted])];
}

/** A formula that nobody has calculated may come to a number. */
function holdsNumber({ row, rows, column }: CellArea, { snapshot }: CheckedSheet): boolean {
  const end = Math.min(row + rows, bottomOf(snapshot));
  for (let at = Math.max(row, snapshot.top); at < end; at += 1) {
    const { value } = cellAt(snapshot, at, column);
    if (typeof value === 'number' || value === null) return true;
  }
  return false;
}

/** Excel's last row is 1,048,576. */
const ROWS_OF_A_SHEET = 1_048_576;

/** `C4:C6`, or `C:C` for whole columns. */
export function shownArea(area: CellArea): string {
  if (area.rows < ROWS_OF_A_SHEET) return areaToA1(area);
  return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
}
