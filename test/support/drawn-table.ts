import { findTables } from '../../src/core/table/find-tables';
import type { ScoringTable } from '../../src/core/table/find-tables';
import type { TableRow } from '../../src/core/table/table-rows';
import { understoodColumns } from '../../src/core/table/understood-columns';
import { columnLetters } from '../../src/core/workbook/cell-ref';
import type { CorrectedMeaning } from '../../src/core/workbook/column-correction';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook, placeOf } from './draw-workbook';
import type { DrawnTable } from './draw-workbook';

/** What a person has said about columns, by the cell that was pointed at: `{ D1: 'self' }`. */
export type Said = Readonly<Record<string, CorrectedMeaning>>;

/** The one scoring table of a drawn sheet. */
export function onlyTable(drawn: DrawnTable | SheetSnapshot, said: Said = {}): ScoringTable {
  const [table, ...others] = findTables(typeof drawn === 'string' ? sheetSaid(drawn, said) : drawn);
  if (table === undefined || others.length > 0) throw new Error(`the drawing is ${table === undefined ? 'no table' : 'several tables'}`);
  return table;
}

/** `A code, B name, C maximum`: every column that has a heading or is read, and what it holds. */
export function columnsRead(drawn: DrawnTable | SheetSnapshot, said: Said = {}): string {
  const columns = understoodColumns(onlyTable(drawn, said));
  return columns.map(({ heading, meaning }) => `${columnLetters(heading.column)} ${meaning}`).join(', ');
}

/** `Sở Nội vụ: self D`, one line a unit with columns of its own. */
export function unitsRead(drawn: DrawnTable, said: Said = {}): string[] {
  return onlyTable(drawn, said).columns.units.map(({ name, scores }) => {
    const columns = [...scores].map(([score, column]) => `${score} ${columnLetters(column)}`);
    return `${name}: ${columns.join(', ')}`;
  });
}

/** `1.1 Kế hoạch`, `- an option`, `total`, `bonus of Sáng kiến`: the rows of each table of a drawn sheet. */
export function rowsOfTables(drawn: DrawnTable | SheetSnapshot): string[][] {
  const tables = findTables(typeof drawn === 'string' ? sheetSaid(drawn, {}) : drawn);
  return tables.map(({ rows }) => rows.map(rowRead));
}

/** The same of the one table. */
export function rowsRead(drawn: DrawnTable | SheetSnapshot): string[] {
  return onlyTable(drawn).rows.map(rowRead);
}

function rowRead(row: TableRow): string {
  if (row.kind === 'coded') return `${row.code.canonical} ${row.name}`;
  if (row.kind === 'unnumbered') return `- ${row.text}`;
  return [row.kind, ...row.parts.map(({ text }) => `of ${text}`)].join(' ');
}

/** The sheet as if its first cell stood two columns to the right and eight rows below: `C9`. */
export function fromC9(snapshot: SheetSnapshot): SheetSnapshot {
  return { ...snapshot, top: 8, left: 2 };
}

/** The drawn sheet, with what a person has said about its columns. */
export function sheetSaid(table: DrawnTable, said: Said): SheetSnapshot {
  const workbook = drawWorkbook({ 'Bảng điểm': table });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('nothing is drawn');
  const corrections = Object.entries(said).map(([cell, meaning]) => ({ ...placeOf(workbook, cell), meaning }));
  return { ...sheet, corrections };
}
