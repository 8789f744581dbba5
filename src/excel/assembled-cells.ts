import type { CellArea } from '../core/workbook/cell-ref';
import type { CellContent, SheetSnapshot } from '../core/workbook/snapshot';
import type { ReadCells } from './read-cells';

type Cells = Pick<SheetSnapshot, 'top' | 'left' | 'values' | 'contents' | 'numberFormats'>;
type Grid<Value> = readonly (readonly Value[])[];

/** The used cells of a sheet, put together from all that was read of them; what was not read is empty. */
export function assembledCells(used: CellArea | null, reads: readonly ReadCells[]): Cells {
  if (used === null) return { top: 0, left: 0, values: [], contents: [], numberFormats: [] };
  const [first, ...others] = reads;
  const { row: top, column: left, columns } = used;
  if (first !== undefined && others.length === 0 && first.area.rows === used.rows && first.area.columns === columns) {
    return { top, left, values: first.values, contents: first.contents, numberFormats: first.numberFormats };
  }
  const area = filledArea(used, reads);
  return {
    top,
    left,
    values: assembled(area, reads, ({ values }) => values, ''),
    contents: assembled(area, reads, ({ contents }) => contents, ''),
    numberFormats: assembled(area, reads, ({ numberFormats }) => numberFormats, 'General'),
  };
}

/**
 * The used cells down to the last row and column that hold more than spaces: one stray space in Excel's last cell makes a
 * million rows of a table, and is nothing to keep.
 */
function filledArea({ row, column }: CellArea, reads: readonly ReadCells[]): CellArea {
  let [bottom, right] = [row, column];
  for (const { area, contents } of reads) {
    for (const [down, cells] of contents.entries()) {
      const filled = lengthWithoutBlankEnd(cells);
      if (filled === 0) continue;
      bottom = Math.max(bottom, area.row + down + 1);
      right = Math.max(right, area.column + filled);
    }
  }
  return { row, column, rows: bottom - row, columns: right - column };
}

function lengthWithoutBlankEnd(cells: readonly CellContent[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  return length;
}

function isBlank(content: CellContent | undefined): boolean {
  return typeof content === 'string' && content.trim() === '';
}

/** Rows of which nothing was read are all the same one: there may be a million of them. */
function assembled<Value>(
  { row: top, column: left, rows, columns }: CellArea,
  reads: readonly ReadCells[],
  cellsOf: (read: ReadCells) => Grid<Value>,
  empty: Value,
): Grid<Value> {
  const blank: readonly Value[] = Array.from({ length: columns }, () => empty);
  const grid = Array.from({ length: rows }, () => blank);
  for (const read of reads) {
    for (const [at, cells] of cellsOf(read).entries()) {
      const row = read.area.row + at - top;
      const before = grid[row];
      if (before !== undefined) grid[row] = cells.length === columns ? cells : laidOver(before, cells, read.area.column - left);
    }
  }
  return grid;
}

function laidOver<Value>(before: readonly Value[], cells: readonly Value[], from: number): readonly Value[] {
  return before.map((value, at) => cells[at - from] ?? value);
}
