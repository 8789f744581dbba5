import { isSum } from './model';
import type { Model, ModelCell, ModelRow, ModelTable, TableName } from './model';

/** The model with one table changed. */
export function withTable(model: Model, name: TableName, change: (table: ModelTable) => ModelTable): Model {
  return { ...model, tables: model.tables.map((table) => (table.name === name ? change(table) : table)) };
}

export function withRows(model: Model, name: TableName, change: (rows: readonly ModelRow[]) => readonly ModelRow[]): Model {
  return withTable(model, name, (table) => ({ ...table, rows: change(table.rows) }));
}

export function withCell(model: Model, table: TableName, id: string, column: string, cell: ModelCell): Model {
  return withRows(model, table, (rows) => rows.map((row) => (row.id === id ? { ...row, cells: { ...row.cells, [column]: cell } } : row)));
}

export function withCells(model: Model, table: TableName, id: string, cells: Readonly<Record<string, ModelCell>>): Model {
  return withRows(model, table, (rows) => rows.map((row) => (row.id === id ? { ...row, cells: { ...row.cells, ...cells } } : row)));
}

/** A row with all that stands below it, up to the next row that is none of its own. */
export function stretchOf(rows: readonly ModelRow[], id: string): { readonly from: number; readonly to: number } {
  const from = rows.findIndex((row) => row.id === id);
  let to = from + 1;
  while (to < rows.length && isBelow(rows[to], id)) to += 1;
  return { from, to };
}

/** Options stand below their item as items below their criterion. */
function isBelow(row: ModelRow | undefined, id: string): boolean {
  return row !== undefined && (row.id.startsWith(`${id}.`) || row.id.startsWith(`${id} `));
}

/** Without a row and what is below it; sums over it become shorter, as ranges do. */
export function withoutRow(model: Model, table: TableName, id: string): Model {
  return withRows(model, table, (rows) => {
    const { from, to } = stretchOf(rows, id);
    const gone = new Set(rows.slice(from, to).map((row) => row.id));
    return rows.filter((row) => !gone.has(row.id)).map((row) => shortened(row, gone));
  });
}

function shortened(row: ModelRow, gone: ReadonlySet<string>): ModelRow {
  const cells = Object.entries(row.cells).map(([key, cell]): [string, ModelCell] => [
    key,
    isSum(cell) ? { ...cell, parts: cell.parts.filter((part) => !gone.has(part)) } : cell,
  ]);
  return { ...row, cells: Object.fromEntries(cells) };
}

/** Rows put in right behind a row and all that is below it. */
export function withRowsBehind(model: Model, table: TableName, id: string, added: readonly ModelRow[]): Model {
  return withRows(model, table, (rows) => {
    const { to } = stretchOf(rows, id);
    return [...rows.slice(0, to), ...added, ...rows.slice(to)];
  });
}

/** A row, with all that is below it, moved right behind another. */
export function withRowMoved(model: Model, table: TableName, id: string, behind: string): Model {
  return withRows(model, table, (rows) => {
    const { from, to } = stretchOf(rows, id);
    const moved = rows.slice(from, to);
    const others = [...rows.slice(0, from), ...rows.slice(to)];
    const place = stretchOf(others, behind).to;
    return [...others.slice(0, place), ...moved, ...others.slice(place)];
  });
}
