import { areaToA1 } from '../core/workbook/cell-ref';
import type { CellArea } from '../core/workbook/cell-ref';
import { withReadAreas } from '../core/workbook/read-again';
import { bottomOf, rightOf } from '../core/workbook/snapshot';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { AreasBySheet } from '../session/live-workbook';
import { askForTable, definedNamesOf, namedTable } from './names-and-tables';
import { areaOf } from './read-cells';
import { askForFormats, marksOf, untracked, visibilityOf } from './read-sheets';

/** Reads these cells, and whether anything beside them is another by now, in one request. */
export async function readAreas(before: WorkbookSnapshot, areas: AreasBySheet): Promise<WorkbookSnapshot | null> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const worksheets = workbook.worksheets.load('items/id,items/name,items/visibility');
      const names = workbook.names.load('items/name,items/formula');
      const allTables = workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
      const tables = before.tables.map(({ name }) =>
        askForTable(workbook.tables.getItem(name).load('name,showHeaders,showTotals,worksheet/name')),
      );
      const sheets = [...areas].map(([id, own]) => askForAreas(workbook.worksheets.getItem(id), own));
      await context.sync();
      const isAsBefore =
        isSame(
          before.sheets.map(({ sheet }) => [sheet.id, sheet.name]),
          worksheets.items.map(({ id, name }) => [id, name]),
        ) &&
        isSame(namesOn(before, null), definedNamesOf(names, null)) &&
        sheets.every(({ worksheet, names: own }) => isSame(namesOn(before, worksheet.name), definedNamesOf(own, worksheet.name))) &&
        allTables.items.length === before.tables.length;
      if (!isAsBefore) return null;
      return {
        ...before,
        tables: tables.map(namedTable),
        sheets: before.sheets.map((sheet) => readSheet(sheet, sheets, worksheets.items)),
      };
    });
  } catch {
    // A sheet or table that is gone fails the whole request; a whole reading then tells what is there, or what is wrong.
    return null;
  }
}

/** A sheet's proxies, waiting for the sync that fills them. */
interface PendingAreas {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly names: Excel.NamedItemCollection;
  readonly ranges: readonly { readonly area: CellArea; readonly range: Excel.Range }[];
}

function askForAreas(worksheet: Excel.Worksheet, areas: readonly CellArea[]): PendingAreas {
  return {
    worksheet: worksheet.load('id,name'),
    used: untracked(worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount')),
    protection: worksheet.protection.load('protected'),
    formats: askForFormats(worksheet),
    names: worksheet.names.load('items/name,items/formula'),
    ranges: areas.map((area) => ({ area, range: untracked(worksheet.getRange(areaToA1(area)).load('values,formulas,numberFormat')) })),
  };
}

function readSheet(before: SheetSnapshot, pending: readonly PendingAreas[], worksheets: readonly Excel.Worksheet[]): SheetSnapshot {
  const visibility = visibilityOf(worksheets.find(({ id }) => id === before.sheet.id)?.visibility);
  const read = pending.find(({ worksheet }) => worksheet.id === before.sheet.id);
  if (read === undefined) return { ...before, visibility };
  const { used, ranges, protection, formats } = read;
  const usedArea = used.isNullObject
    ? null
    : withoutStraySpaces(
        areaOf(used),
        before,
        ranges.map(({ area }) => area),
      );
  const reads = ranges.map(({ area, range }) => ({
    area,
    values: range.values,
    contents: range.formulas,
    numberFormats: range.numberFormat,
  }));
  return { ...withReadAreas(before, usedArea, reads), visibility, protected: protection.protected, marks: marksOf(formats) };
}

/** Used cells beyond all that was read before, and now, were left out then, for they hold nothing but spaces. */
function withoutStraySpaces(used: CellArea, before: SheetSnapshot, read: readonly CellArea[]): CellArea {
  const bottom = Math.max(bottomOf(before), ...read.map(({ row, rows }) => row + rows));
  const right = Math.max(rightOf(before), ...read.map(({ column, columns }) => column + columns));
  return {
    ...used,
    rows: Math.min(used.rows, Math.max(0, bottom - used.row)),
    columns: Math.min(used.columns, Math.max(0, right - used.column)),
  };
}

function namesOn({ definedNames }: WorkbookSnapshot, sheet: string | null): readonly DefinedName[] {
  return definedNames.filter((name) => name.sheet === sheet);
}

/** Small plain data. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
