import { toA1 } from '../../src/core/workbook/cell-ref';
import type { CellRef } from '../../src/core/workbook/cell-ref';
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { sheetOf } from './draw-workbook';
import type { GeneratedWorkbook } from './generated-workbook';
import { headingRows } from './lay-out-headings';
import type { HeadingLayout } from './lay-out-headings';
import { frameworkTable, unitTable } from './workbook-tables';
import type { TableCell, TableContent, Writing } from './workbook-tables';

/** All that may differ between two workbooks of which a review says the same. */
export interface Layout extends Writing {
  /** Where a column goes: columns are sorted by the number at their place. */
  readonly columnOrder: readonly number[];
  /** Blank rows before a row and blank columns before a column, by the position modulo the list's length. */
  readonly blankRows: readonly number[];
  readonly blankColumns: readonly number[];
  /** Rows above and columns at the left of everything. */
  readonly top: number;
  readonly left: number;
  readonly heading: HeadingLayout;
  readonly writeHeading: (heading: string) => string;
  readonly sheetNames: readonly [string, string];
}

export const PLAIN: Layout = {
  columnOrder: [0],
  blankRows: [0],
  blankColumns: [0],
  top: 0,
  left: 0,
  heading: 'one-row',
  writeHeading: (heading) => heading,
  decimalMark: ',',
  numbering: 'dotted',
  frameworkNumbering: 'dotted',
  options: 'where-they-are',
  sheetNames: ['Bảng điểm 1', 'Bảng điểm 2'],
};

export function laidOut(workbook: GeneratedWorkbook, layout: Layout): WorkbookSnapshot {
  const tables = workbook.units.map((_, unit) => unitTable(workbook, unit, layout));
  const sheets = [frameworkTable(workbook, layout), ...tables].map((table, at) =>
    sheetLaidOut(at === 0 ? 'Khung tiêu chí' : (layout.sheetNames[at - 1] ?? ''), table, layout),
  );
  return { name: 'sinh ra.xlsx', definedNames: [], tables: [], sheets };
}

function sheetLaidOut(name: string, table: TableContent, layout: Layout): SheetSnapshot {
  return tableLaidOut(name, table, layout).sheet;
}

/** A table on its sheet, and where its cells and headings have gone. */
export interface LaidOutTable {
  readonly sheet: SheetSnapshot;
  readonly cellOf: (row: number, key: string) => CellRef;
  /** The lowest cell in which the column's own heading has words. */
  readonly headingOf: (key: string) => CellRef;
  /** First row of the headings, and the first column in use. */
  readonly headingCorner: CellRef;
}

/** A part of a layout that concerns one table alone. */
export type TableLayout = Pick<Layout, 'columnOrder' | 'blankRows' | 'blankColumns' | 'top' | 'left' | 'heading' | 'writeHeading'>;

export function tableLaidOut(name: string, table: TableContent, layout: TableLayout): LaidOutTable {
  const blocks = [...table.columns.keys()].sort((one, other) => placeIn(layout, one) - placeIn(layout, other) || one - other);
  const columns = blocks.flatMap((block) => table.columns[block] ?? []);
  const columnAt = positions(columns.length, layout.blankColumns, 0);
  const columnOf = new Map(columns.map(({ key }, at) => [key, columnAt[at] ?? 0]));
  const headings = headingRows(columns, layout.heading, layout.writeHeading);
  // What stands above the table keeps its place; headings stay together.
  const firstRow = table.titles.length + headings.length;
  const rowAt = positions(table.rows.length, layout.blankRows, firstRow);
  const cellOf = (row: number, key: string): CellRef => ({ row: layout.top + (rowAt[row] ?? 0), column: layout.left + (columnOf.get(key) ?? 0) });
  const addressOf = (row: number, key: string): string => toA1(cellOf(row, key));

  const grid: Cell[][] = [];
  const put = (row: number, column: number, cell: Cell): void => {
    const line = (grid[row] ??= []);
    line[column] = cell;
  };
  table.titles.forEach((title, row) => put(row, 0, constant(title)));
  headings.forEach((line, row) => line.forEach((text, at) => put(table.titles.length + row, columnAt[at] ?? 0, constant(text))));
  table.rows.forEach((row, at) => {
    for (const [key, cell] of row) put(rowAt[at] ?? 0, columnOf.get(key) ?? 0, written(cell, addressOf));
  });
  return {
    sheet: { ...sheetOf(name, filledUp(grid), name), top: layout.top, left: layout.left },
    cellOf,
    headingOf: (key) => {
      const at = columns.findIndex((column) => column.key === key);
      const lowest = headings.map((line) => (line[at] ?? '') !== '').lastIndexOf(true);
      return { row: layout.top + table.titles.length + lowest, column: layout.left + (columnAt[at] ?? 0) };
    },
    headingCorner: { row: layout.top + table.titles.length, column: layout.left + (columnAt[0] ?? 0) },
  };
}

function placeIn({ columnOrder }: TableLayout, block: number): number {
  return columnOrder[block % columnOrder.length] ?? 0;
}

/** Where things stand that have blank lines before some of them. */
function positions(count: number, blanks: readonly number[], first: number): number[] {
  let next = first;
  return Array.from({ length: count }, (_, at) => {
    next += (blanks[at % blanks.length] ?? 0) + (at === 0 ? 0 : 1);
    return next;
  });
}

function written(cell: TableCell, addressOf: (row: number, key: string) => string): Cell {
  if (typeof cell !== 'object') return constant(cell);
  if ('numberFormat' in cell) return { value: cell.value, content: cell.value, numberFormat: cell.numberFormat };
  return { value: cell.value, content: cell.formula(addressOf), numberFormat: cell.shownAs ?? 'General' };
}

function constant(value: Exclude<CellValue, null>): Cell {
  return { value, content: value, numberFormat: 'General' };
}

/** Rows and cells that nobody put anything into. */
function filledUp(grid: readonly (readonly Cell[] | undefined)[]): Cell[][] {
  return Array.from(grid, (line) => Array.from(line ?? [], (cell: Cell | undefined) => cell ?? constant('')));
}
