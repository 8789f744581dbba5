import type { DefinedName, NamedTable } from '../core/workbook/snapshot';

/** The names of a collection; `sheet` is the only one that knows them, or `null`. */
export function definedNamesOf({ items }: Excel.NamedItemCollection, sheet: string | null): DefinedName[] {
  return items.map(({ name, formula }) => ({ name, sheet, formula: String(formula) }));
}

/** One of Excel's tables, waiting for the sync that tells where it stands and what its columns are called. */
export interface PendingTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
}

/** Asked once it is known which tables there are. */
export function askForTable(table: Excel.Table): PendingTable {
  const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount').untrack();
  return { table, range, columns: table.columns.load('items/name') };
}

export function namedTable({ table, range, columns }: PendingTable): NamedTable {
  const { name, showHeaders, showTotals, worksheet } = table;
  return {
    name,
    sheet: worksheet.name,
    area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    hasHeadingRow: showHeaders,
    hasTotalRow: showTotals,
    columns: columns.items.map((column) => column.name),
  };
}
