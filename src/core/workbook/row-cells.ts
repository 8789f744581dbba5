import type { Cell, CellContent, CellValue, SheetSnapshot } from './snapshot';

/** The cells of one row, looked up once for all that is read of it; columns are asked for by their place on the sheet, from zero. */
export interface RowCells extends Pick<SheetSnapshot, 'left'> {
  readonly values: readonly CellValue[];
  readonly contents: readonly CellContent[];
  readonly numberFormats: readonly string[];
}

/** `row` from zero on the sheet; outside the used cells, one of empty cells. */
export function rowCells({ values, contents, numberFormats, top, left }: SheetSnapshot, row: number): RowCells {
  const at = row - top;
  return { left, values: values[at] ?? NO_CELLS, contents: contents[at] ?? NO_CELLS, numberFormats: numberFormats[at] ?? NO_CELLS };
}

const NO_CELLS: readonly never[] = [];

export function cellIn(cells: RowCells, column: number): Cell {
  return { value: valueIn(cells, column), content: contentIn(cells, column), numberFormat: numberFormatIn(cells, column) };
}

export function valueIn({ values, left }: RowCells, column: number): CellValue {
  const value = values[column - left];
  return value === undefined ? '' : value;
}

export function contentIn({ contents, left }: RowCells, column: number): CellContent {
  return contents[column - left] ?? '';
}

export function numberFormatIn({ numberFormats, left }: RowCells, column: number): string {
  return numberFormats[column - left] ?? 'General';
}
