import { areaToA1, columnLetters, columnNumber } from '../../../src/core/workbook/cell-ref';
import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { invalidArgument } from '../wire/rich-error';

/** An Excel sheet: rows × columns. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: CellArea = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** `'Bảng điểm'!$A$1:B2`, `A:C` or `3:4` as an area; anything else is an invalid argument. */
export function parseArea(address: string): CellArea {
  const cells = address.replace(/^.*!/s, '').replaceAll('$', '').trim();
  const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(cells) ?? [];
  const whole = cells.includes(':');
  if (left === '' && top === '') throw invalidArgument();
  if ((left === '' || top === '') && !whole) throw invalidArgument();
  if ((left === '') !== (right === '') || (top === '') !== (bottom === '')) throw invalidArgument();
  const columns = left === '' ? [0, SHEET_COLUMNS - 1] : [columnNumber(left), columnNumber(right)];
  const rows = top === '' ? [0, SHEET_ROWS - 1] : [Number(top) - 1, Number(bottom) - 1];
  return areaBetween(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/** `A1,B3:B5` as areas, in their order. */
export function parseAreas(addresses: string): CellArea[] {
  return addresses.split(/[,;]/).map(parseArea);
}

/** The area from one corner to the other, both within; outside the sheet there is none. */
export function areaBetween(top: number, left: number, bottom: number, right: number): CellArea {
  const outside = top < 0 || left < 0 || bottom >= SHEET_ROWS || right >= SHEET_COLUMNS || bottom < top || right < left;
  if (outside) throw invalidArgument();
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** `A1:B2`, `A:C` for whole columns, `3:4` for whole rows. */
export function areaAddress(area: CellArea): string {
  if (area.rows === SHEET_ROWS && area.columns < SHEET_COLUMNS) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  if (area.columns === SHEET_COLUMNS && area.rows < SHEET_ROWS) return `${area.row + 1}:${area.row + area.rows}`;
  return areaToA1(area);
}

/** `'Bảng điểm'!A1:B2`; a name of Latin letters alone stands without its quotes. */
export function addressOnSheet(sheetName: string, area: CellArea): string {
  const plain = /^[A-Za-z_][\w.]*$/.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${areaAddress(area)}`;
}

export function intersection(one: CellArea, other: CellArea): CellArea | null {
  const [top, left] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const bottom = Math.min(one.row + one.rows, other.row + other.rows) - 1;
  const right = Math.min(one.column + one.columns, other.column + other.columns) - 1;
  return bottom < top || right < left ? null : areaBetween(top, left, bottom, right);
}

/** The smallest area around both. */
export function boundingArea(one: CellArea, other: CellArea): CellArea {
  return areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(one.row + one.rows, other.row + other.rows) - 1,
    Math.max(one.column + one.columns, other.column + other.columns) - 1,
  );
}

/** A whole row or column, or the whole sheet. */
export function isUnbounded(area: CellArea): boolean {
  return area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
}

/** Univer's way of saying an area, its last row and column within. */
export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export function isGridRange(range: unknown): range is GridRange {
  return typeof range === 'object' && range !== null && 'startRow' in range && 'endColumn' in range;
}

export function gridRange({ row, column, rows, columns }: CellArea): GridRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function areaOfGridRange({ startRow, endRow, startColumn, endColumn }: GridRange): CellArea {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
