import { readCorrection } from '../core/workbook/column-correction';
import type { ColumnCorrection } from '../core/workbook/column-correction';
import { readMark } from '../core/workbook/mark';
import type { Mark } from '../core/workbook/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { WorkbookError } from '../session/workbook';
import { assembledCells } from './assembled-cells';
import type { BlockSizes } from './blocks';
import { askForCalculation, calculate, manualCalculationOf } from './calculation';
import type { EditsHeard } from './edits-heard';
import { askForFirst, readTheRest, usedAreaOf } from './first-cells';
import type { FirstCells } from './first-cells';
import { askForTable, definedNamesOf, namedTable } from './names-and-tables';
import type { PendingTable } from './names-and-tables';
import { readAfterCells } from './read-after-cells';
import type { ReadAfterCells } from './read-after-cells';
import { isTooLarge } from './read-in-blocks';
import type { ReadCells } from './read-cells';

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** A sheet's proxies, waiting for the sync that fills them. */
interface PendingSheet {
  readonly worksheet: Excel.Worksheet;
  readonly first: FirstCells;
  readonly protection: Excel.WorksheetProtection;
  readonly formats: Excel.ConditionalFormatCollection;
  /** Names that only this sheet knows. */
  readonly names: Excel.NamedItemCollection;
}

/** A workbook that is edited all the while is read so often. */
const MOST_READINGS = 3;

/**
 * Every sheet in two requests, however many sheets there are; in one more where some rows are hidden or a formula fills several
 * cells, and in a few more where there is more than Excel gives at once.
 *
 * Special cells (only the formulas, only the numbers) would be smaller on the wire, but Excel refuses them on protected
 * sheets; merged areas are not asked for either, because reading them empties the user's undo stack.
 */
export async function readSheets(
  context: Excel.RequestContext,
  heard: EditsHeard,
  sizes: BlockSizes,
  readings = MOST_READINGS,
): Promise<WorkbookSnapshot> {
  const { snapshot, edited } = await readOnce(context, heard, sizes);
  if (edited === null) return snapshot;
  if (readings === 1) throw new WorkbookError({ kind: 'changed-since-read', ...edited });
  return readSheets(context, heard, sizes, readings - 1);
}

/** `edited`: where somebody wrote between two requests, so that what was read is no picture of any moment. */
interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly edited: { readonly sheet: string; readonly cell: string } | null;
}

async function readOnce(context: Excel.RequestContext, heard: EditsHeard, sizes: BlockSizes): Promise<Reading> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = workbook.names.load('items/name,items/formula');
  const tables = workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  const calculation = askForCalculation(context.workbook);
  workbook.load('name');
  heard.askFor(context);
  await context.sync();
  heard.isHeard();
  const editsBefore = heard.count;
  const manualCalculation = manualCalculationOf(calculation);
  // Together with the next request: what is read of formulas is what they come to.
  if (manualCalculation !== null) calculate(workbook);
  const pending = await askForSheets(
    context,
    worksheets.items,
    tables.items,
    Math.max(1, Math.floor(sizes.firstRows / worksheets.items.length)),
  );
  const rest = await readTheRest(
    context,
    pending.sheets.map(({ worksheet, first }) => ({ worksheet, first })),
    sizes,
  );
  const after = await readAfterCells(context, new Map(worksheets.items.map(({ id }) => [id, rest.cellsOn(id)])), sizes.answer);
  const edit = (rest.isInBlocks || after.isAsked) && heard.count !== editsBefore ? heard.last : null;
  return {
    snapshot: {
      name: workbook.name,
      ...(manualCalculation === null ? {} : { manualCalculation }),
      definedNames: [
        ...definedNamesOf(names, null),
        ...pending.sheets.flatMap((sheet) => definedNamesOf(sheet.names, sheet.worksheet.name)),
      ],
      tables: pending.tables.map(namedTable),
      sheets: pending.sheets.map((sheet) => snapshotOf(sheet, rest.cellsOn(sheet.worksheet.id), after, names.items)),
    },
    edited: edit === null ? rest.moved : { sheet: worksheets.items.find(({ id }) => id === edit.sheetId)?.name ?? '', cell: edit.cell },
  };
}

interface PendingSheets {
  readonly sheets: readonly PendingSheet[];
  readonly tables: readonly PendingTable[];
}

/** Fewer rows than these are as good as none: what is refused then is too large indeed. */
const FEWER = 8;

async function askForSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
  rows: number,
): Promise<PendingSheets> {
  const pending = { sheets: worksheets.map((worksheet) => askForSheet(worksheet, rows)), tables: tables.map(askForTable) };
  try {
    await context.sync();
    return pending;
  } catch (thrown) {
    if (!isTooLarge(thrown) || rows === 1) throw thrown;
    return askForSheets(context, worksheets, tables, Math.max(1, Math.floor(rows / FEWER)));
  }
}

function askForSheet(worksheet: Excel.Worksheet, rows: number): PendingSheet {
  const first = askForFirst(worksheet, rows);
  const protection = worksheet.protection.load('protected');
  const names = worksheet.names.load('items/name,items/formula');
  return { worksheet, first, protection, formats: askForFormats(worksheet), names };
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

function snapshotOf(
  { worksheet, first, protection, formats }: PendingSheet,
  reads: readonly ReadCells[],
  after: ReadAfterCells,
  names: readonly Excel.NamedItem[],
): SheetSnapshot {
  const spills = after.spills.get(worksheet.id) ?? [];
  return {
    sheet: { id: worksheet.id, name: worksheet.name },
    visibility: visibilityOf(worksheet.visibility),
    protected: protection.protected,
    ...assembledCells(usedAreaOf(first), reads),
    ...(spills.length === 0 ? {} : { spills }),
    hiddenRows: after.hiddenRows.get(worksheet.id) ?? new Set(),
    marks: marksOf(formats),
    corrections: names.flatMap((item) => correctionOn(worksheet.name, item)),
  };
}

function correctionOn(sheetName: string, { name, formula }: Excel.NamedItem): ColumnCorrection[] {
  const read = readCorrection(name, String(formula));
  return read?.sheet === sheetName ? [read.correction] : [];
}
