import type { Worksheet } from 'exceljs';
import { parseArea } from '../workbook/address';
import type { OutlineLine, SheetExtras } from '../workbook/sheet-extras';
import { otherFormats } from './conditional-formats';

/** What a file says of a sheet and Univer has no place for. */
export function sheetExtras(worksheet: Worksheet): SheetExtras {
  const { state, pageSetup, headerFooter, model } = worksheet;
  const tables = 'tables' in model && Array.isArray(model.tables) ? model.tables.map(tableOf) : [];
  const validations = 'dataValidations' in model ? validationsOf(model.dataValidations) : {};
  const others = otherFormats(worksheet);
  return {
    ...(state === 'veryHidden' ? { veryHidden: true } : {}),
    pageSetup: { ...pageSetup },
    ...(isNothing(headerFooter) ? {} : { headerFooter: { ...headerFooter } }),
    ...(Object.keys(validations).length === 0 ? {} : { dataValidations: validations }),
    ...('sheetProtection' in model ? protection(model.sheetProtection) : {}),
    ...(tables.length === 0 ? {} : { tables }),
    ...outline(worksheet),
    ...(typeof worksheet.autoFilter === 'string' ? { autoFilter: worksheet.autoFilter } : {}),
    ...(others.length === 0 ? {} : { otherConditionalFormats: [...others] }),
  };
}

function outline(worksheet: Worksheet): Pick<SheetExtras, 'outline'> {
  const rows = linesOf(worksheet.rowCount, (number) => worksheet.getRow(number));
  const columns = linesOf(worksheet.columnCount, (number) => worksheet.getColumn(number));
  return Object.keys(rows).length + Object.keys(columns).length === 0 ? {} : { outline: { rows, columns } };
}

function linesOf(count: number, lineAt: (number: number) => { readonly outlineLevel?: number; readonly collapsed: boolean }): Record<number, OutlineLine> {
  const lines: Record<number, OutlineLine> = {};
  for (let number = 1; number <= count; number += 1) {
    const { outlineLevel: level = 0, collapsed } = lineAt(number);
    if (level > 0) lines[number] = { level, collapsed };
  }
  return lines;
}

function validationsOf(model: unknown): Record<string, unknown> {
  return isNothing(model) ? {} : Object.fromEntries(Object.entries(model));
}

/** Many a file has no such part, whatever the types promise. */
function isNothing(part: unknown): part is null | undefined {
  return part === null || part === undefined;
}

/** The file says what is allowed in short: `sort`; Excel calls it `allowSort`. */
function protection(options: unknown): SheetExtras {
  if (typeof options !== 'object' || options === null) return {};
  const allowed = Object.entries(options).filter(([name, value]) => value === true && name !== 'sheet');
  const protectionOptions = Object.fromEntries(allowed.map(([name]) => [`allow${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, true]));
  return { protected: true, protectionOptions };
}

interface FileTable {
  readonly name: string;
  readonly tableRef: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly { readonly name: string }[];
  readonly autoFilterRef?: string | null;
}

function tableOf({ name, tableRef, headerRow, totalsRow, columns, autoFilterRef }: FileTable): NonNullable<SheetExtras['tables']>[number] {
  const names = columns.map((column) => column.name);
  return { name, area: parseArea(tableRef), showHeaders: headerRow, showTotals: totalsRow, columns: names, hasFilter: !isNothing(autoFilterRef) };
}
