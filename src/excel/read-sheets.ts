import { readCorrection } from '../core/workbook/column-correction';
import type { ColumnCorrection } from '../core/workbook/column-correction';
import { readMark } from '../core/workbook/mark';
import type { Mark } from '../core/workbook/mark';
import type { CellContent, CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { askForTable, definedNamesOf, namedTable } from './names-and-tables';

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** A sheet's proxies, waiting for the sync that fills them. */
interface PendingSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rows: PendingRows;
  readonly protection: Excel.WorksheetProtection;
  readonly formats: Excel.ConditionalFormatCollection;
  /** Names that only this sheet knows. */
  readonly names: Excel.NamedItemCollection;
}

/**
 * Every sheet in two requests, however many sheets there are.
 *
 * Special cells (only the formulas, only the numbers) would be smaller on the wire, but Excel refuses them on protected
 * sheets; merged areas are not asked for either, because reading them empties the user's undo stack.
 */
export async function readSheets(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = workbook.names.load('items/name,items/formula');
  const tables = workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  workbook.load('name');
  await context.sync();
  const pending = worksheets.items.map(askForSheet);
  const pendingTables = tables.items.map(askForTable);
  await context.sync();
  return {
    name: workbook.name,
    definedNames: [...definedNamesOf(names, null), ...pending.flatMap((sheet) => definedNamesOf(sheet.names, sheet.worksheet.name))],
    tables: pendingTables.map(namedTable),
    sheets: pending.map((sheet) => snapshotOf(sheet, names.items)),
  };
}

function askForSheet(worksheet: Excel.Worksheet): PendingSheet {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('values,formulas,numberFormat,rowIndex,columnIndex');
  const rows = askForRows(used);
  const protection = worksheet.protection.load('protected');
  const names = worksheet.names.load('items/name,items/formula');
  return { worksheet, used: untracked(used), rows, protection, formats: askForFormats(worksheet), names };
}

/** Whether each row of a range is hidden, filtered out or folded into a group; nobody knows in an Excel before ExcelApi 1.9. */
type PendingRows = OfficeExtension.ClientResult<Excel.RowProperties[]> | null;

function askForRows(used: Excel.Range): PendingRows {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.9') ? used.getRowProperties({ rowHidden: true }) : null;
}

/** The sheet's conditional formats with their formulas, from which ours are known. */
export function askForFormats(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const everywhere = worksheet.getRange();
  const formats = everywhere.conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  untracked(everywhere);
  return formats;
}

/**
 * A range that is not used after the next sync. Office.js otherwise keeps every range alive and sends one more request to
 * let go of them all.
 */
export function untracked(range: Excel.Range): Excel.Range {
  return range.untrack();
}

/** Of a loaded sheet. */
export function visibilityOf(visibility: string | undefined): SheetSnapshot['visibility'] {
  return VISIBILITY[visibility ?? ''] ?? 'visible';
}

/** Those of a loaded collection that are ours. */
export function marksOf({ items }: Excel.ConditionalFormatCollection): Mark[] {
  return items.map(markOf).filter((mark) => mark !== null);
}

/** The mark that a loaded conditional format is, or `null` when it belongs to the user. */
export function markOf(format: Excel.ConditionalFormat): Mark | null {
  const { customOrNullObject: custom } = format;
  return custom.isNullObject ? null : readMark(custom.rule.formula);
}

function snapshotOf({ worksheet, used, rows, protection, formats }: PendingSheet, names: readonly Excel.NamedItem[]): SheetSnapshot {
  const cells = used.isNullObject ? NO_CELLS : cellsOf(used);
  return {
    sheet: { id: worksheet.id, name: worksheet.name },
    visibility: visibilityOf(worksheet.visibility),
    protected: protection.protected,
    ...cells,
    hiddenRows: used.isNullObject || rows === null ? new Set() : hiddenRowsOf(used.rowIndex, rows.value),
    marks: marksOf(formats),
    corrections: names.flatMap((item) => correctionOn(worksheet.name, item)),
  };
}

function correctionOn(sheetName: string, { name, formula }: Excel.NamedItem): ColumnCorrection[] {
  const read = readCorrection(name, String(formula));
  return read?.sheet === sheetName ? [read.correction] : [];
}

function hiddenRowsOf(top: number, rows: readonly Excel.RowProperties[]): ReadonlySet<number> {
  return new Set(rows.flatMap(({ rowHidden }, at) => (rowHidden === true ? [top + at] : [])));
}

type Cells = Pick<SheetSnapshot, 'top' | 'left' | 'values' | 'contents' | 'numberFormats'>;

const NO_CELLS: Cells = { top: 0, left: 0, values: [], contents: [], numberFormats: [] };

function cellsOf(used: Excel.Range): Cells {
  const values: readonly (readonly CellValue[])[] = used.values;
  const contents: readonly (readonly CellContent[])[] = used.formulas;
  const numberFormats: readonly (readonly string[])[] = used.numberFormat;
  return { top: used.rowIndex, left: used.columnIndex, values, contents, numberFormats };
}
