import type { CellArea, CellRef } from '../../../src/core/workbook/cell-ref';
import type { SheetExtras } from './sheet-extras';
import type { SheetModel } from './sheet-model';

type KeptTable = NonNullable<SheetExtras['tables']>[number];

/**
 * What Excel's AutoCorrect makes of something written, by an add-in too: a column right beside a table that was blank so far becomes a
 * column of it, and a column of a table is never left without a name.
 */
export function growTables(sheet: SheetModel, written: readonly CellRef[], name: (cell: CellRef, text: string) => void): void {
  const { tables } = sheet.extras;
  if (tables === undefined) return;
  sheet.extras.tables = tables.map((table) => named(sheet, grown(sheet, table, written), name));
}

function grown(sheet: SheetModel, table: KeptTable, written: readonly CellRef[]): KeptTable {
  const beside = { ...table.area, column: table.area.column + table.area.columns, columns: 1 };
  const coming = written.filter((cell) => isIn(beside, cell) && sheet.contentAt(cell.row, cell.column) !== '');
  if (coming.length === 0 || !isBlankBut(sheet, beside, coming)) return table;
  return { ...table, area: { ...table.area, columns: table.area.columns + 1 }, columns: [...table.columns, ''] };
}

function isIn({ row, column, rows, columns }: CellArea, cell: CellRef): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

function isBlankBut(sheet: SheetModel, { row, column, rows }: CellArea, written: readonly CellRef[]): boolean {
  const own = new Set(written.map((cell) => cell.row));
  return Array.from({ length: rows }, (_, at) => row + at).every((at) => own.has(at) || sheet.contentAt(at, column) === '');
}

function named(sheet: SheetModel, table: KeptTable, name: (cell: CellRef, text: string) => void): KeptTable {
  if (!table.showHeaders) return table;
  const columns = table.columns.map((before, at) => {
    const cell = { row: table.area.row, column: table.area.column + at };
    const text = String(sheet.contentAt(cell.row, cell.column));
    if (text !== '') return text;
    const given = before === '' || !before.startsWith('Column') ? `Column${at + 1}` : before;
    name(cell, given);
    return given;
  });
  return { ...table, columns };
}
