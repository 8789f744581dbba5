import type { Framework } from '../../src/core/framework/framework';
import { readFramework } from '../../src/core/framework/read-framework';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { CellRef } from '../../src/core/workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { calculated } from '../support/calculate';
import { tableLaidOut } from '../support/lay-out-workbook';
import type { LaidOutTable, TableLayout } from '../support/lay-out-workbook';
import type { TableCell, TableContent } from '../support/workbook-tables';
import type { Model, ModelCell, ModelTable, SumOfRows, TableName } from './model';

/** How each table of a model stands on its sheet. */
export type ModelLayout = Readonly<Record<TableName, TableLayout>>;

/** A model as Excel would hand it over, and where everything in it has gone. */
export interface LaidOutModel {
  readonly snapshot: WorkbookSnapshot;
  /** The framework where it lies in a file of its own. */
  readonly framework: Framework | null;
  readonly places: Places;
}

/** Finds cells by the names that they have in the model; as `Bảng điểm!D7`. */
export interface Places {
  readonly cell: (table: TableName, row: string, column: string) => string;
  readonly heading: (table: TableName, column: string) => string;
  /** The first row of the headings, in the column of this name or in the first of all. */
  readonly headingTop: (table: TableName, column: string | null) => string;
}

export function modelLaidOut(model: Model, layout: ModelLayout): LaidOutModel {
  const tables = model.tables.map((table) => ({ table, laidOut: tableLaidOut(table.sheet, contentOf(table), layout[table.name]) }));
  const sheets = tables.map(({ table, laidOut }) => withHiddenRows(table, laidOut));
  const whole = calculated({ name: 'đối chứng.xlsx', definedNames: [], tables: [], sheets });
  return { ...withoutOutsideFramework(model, whole), places: placesIn(tables) };
}

function withoutOutsideFramework({ shape, tables }: Model, whole: WorkbookSnapshot): Omit<LaidOutModel, 'places'> {
  if (shape.framework !== 'outside') return { snapshot: whole, framework: null };
  const at = tables.findIndex(({ name }) => name === 'framework');
  const [own, others] = [whole.sheets.filter((_, index) => index === at), whole.sheets.filter((_, index) => index !== at)];
  const framework = readFramework({ ...whole, sheets: own });
  return { snapshot: { ...whole, sheets: others }, framework: framework && { ...framework, source: 'file' } };
}

function withHiddenRows(table: ModelTable, { sheet, cellOf }: LaidOutTable): SheetSnapshot {
  const hidden = table.rows.flatMap((row, at) => (row.hidden ? [cellOf(at, 'code').row] : []));
  return { ...sheet, hiddenRows: new Set(hidden) };
}

function placesIn(tables: readonly { readonly table: ModelTable; readonly laidOut: LaidOutTable }[]): Places {
  const place = (name: TableName, find: (table: ModelTable, laidOut: LaidOutTable) => CellRef): string => {
    const found = tables.find(({ table }) => table.name === name);
    if (found === undefined) throw new Error(`the model has no table ${name}`);
    return `${found.table.sheet}!${toA1(find(found.table, found.laidOut))}`;
  };
  return {
    cell: (name, row, column) => place(name, (table, { cellOf }) => cellOf(rowNamed(table, row), column)),
    heading: (name, column) => place(name, (_, { headingOf }) => headingOf(column)),
    headingTop: (name, column) =>
      place(name, (_, { headingCorner, headingOf }) => (column === null ? headingCorner : { row: headingCorner.row, column: headingOf(column).column })),
  };
}

function rowNamed({ rows, name }: ModelTable, id: string): number {
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0) throw new Error(`table ${name} has no row ${id}`);
  return at;
}

function contentOf(table: ModelTable): TableContent {
  const rows = table.rows.map(({ cells }) => new Map(Object.entries(cells).flatMap(([key, cell]) => tableCell(table, key, cell))));
  return { titles: table.titles, columns: table.columns, rows };
}

function tableCell(table: ModelTable, column: string, cell: ModelCell): [string, TableCell][] {
  if (cell === '') return [];
  if (typeof cell !== 'object' || 'numberFormat' in cell) return [[column, cell]];
  const { formula: text, value, shownAs = 'General' } = 'parts' in cell ? { formula: sumWritten(table, cell), value: 0 } : cell;
  const formula = (addressOf: (row: number, key: string) => string): string =>
    text.replace(/\{([^{}|]*)(?:\|([^{}]+))?\}/g, (_, row: string, key: string = column) => referenceTo(table, row, (at) => addressOf(at, key)));
  return [[column, { value, formula, shownAs }]];
}

/** `{|self}` is the whole column; of a row that is gone only Excel's error remains. */
function referenceTo(table: ModelTable, row: string, addressOf: (at: number) => string): string {
  if (row === '') {
    const letters = addressOf(0).replace(/\d+$/, '');
    return `${letters}:${letters}`;
  }
  return table.rows.some(({ id }) => id === row) ? addressOf(rowNamed(table, row)) : '#REF!';
}

function sumWritten(table: ModelTable, { parts, style, more }: SumOfRows): string {
  if (parts.length === 0) return `=0${more}`;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (style === 'plus') return `=${parts.map((part) => `{${part}}`).join('+')}${more}`;
  if (style === 'range' && parts.length > 1 && isOneStretch(table, parts)) return `=SUM({${first}}:{${last}})${more}`;
  return `=SUM(${parts.map((part) => `{${part}}`).join(',')})${more}`;
}

/** Whether nothing but options stands between the parts of a sum. */
export function isOneStretch(table: ModelTable, parts: readonly string[]): boolean {
  const from = rowNamed(table, parts[0] ?? '');
  const to = rowNamed(table, parts.at(-1) ?? '');
  const between = table.rows.slice(from, to + 1).filter(({ kind }) => kind !== 'extra');
  return between.length === parts.length && between.every(({ id }, at) => id === parts[at]);
}
