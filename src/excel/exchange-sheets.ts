import type { SheetSnapshot } from '../core/workbook/snapshot';
import { toA1 } from '../core/workbook/cell-ref';
import { WorkbookError } from '../session/workbook';
import type { AddedSheets, PlacedChart, SheetExchange } from '../session/workbook';
import { drawChart } from './draw-chart';
import { inBase64 } from './in-base64';
import { untracked } from './read-sheets';

/**
 * Sheets that leave first give up their names, and are deleted once the others stand: whatever fails on the way, nothing is lost.
 * Needs ExcelApi 1.13 for sheets that are added.
 */
export async function exchangeSheets(context: Excel.RequestContext, { remove, add }: SheetExchange): Promise<void> {
  if (add !== null && !Office.context.requirements.isSetSupported('ExcelApi', '1.13')) throw new WorkbookError({ kind: 'not-supported' });
  const leaving = await lookOnceMore(context, remove);
  const drawn = add === null ? [] : await addInTheirPlace(context, leaving, add);
  for (const worksheet of leaving) worksheet.delete();
  await context.sync();
  await drawCharts(context, drawn);
}

const LONGEST_NAME = 31;

/** Gives back the charts that are still to be drawn. */
async function addInTheirPlace(context: Excel.RequestContext, leaving: readonly Excel.Worksheet[], add: AddedSheets): Promise<readonly PlacedChart[]> {
  const names = leaving.map(({ name }) => name);
  try {
    leaving.forEach((worksheet, at) => {
      worksheet.name = `~${at + 1} ${names[at] ?? ''}`.slice(0, LONGEST_NAME);
    });
    return await insert(context, add);
  } catch (thrown) {
    await giveNamesBack(context, leaving, names);
    throw thrown;
  }
}

/** Excel on the web inserts no sheet with a chart, and draws charts all the same. */
async function insert(context: Excel.RequestContext, { file, withoutCharts, charts }: AddedSheets): Promise<readonly PlacedChart[]> {
  try {
    await insertFile(context, file);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof OfficeExtension.Error) || thrown.code !== 'UnsupportedFeature') throw thrown;
    await insertFile(context, await withoutCharts());
    return charts;
  }
}

async function insertFile(context: Excel.RequestContext, file: Uint8Array): Promise<void> {
  context.workbook.insertWorksheetsFromBase64(inBase64(file), { positionType: Excel.WorksheetPositionType.end });
  await context.sync();
}

/** The sheets that are to go, still as they were read. */
async function lookOnceMore(context: Excel.RequestContext, remove: readonly SheetSnapshot[]): Promise<Excel.Worksheet[]> {
  const structure = context.workbook.protection.load('protected');
  const pending = remove.map((read) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(read.sheet.id).load('name');
    const used = worksheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
    return { read, worksheet, used: untracked(used) };
  });
  await context.sync();
  if (structure.protected) throw new WorkbookError({ kind: 'structure-protected' });
  for (const { read, worksheet, used } of pending) {
    if (worksheet.isNullObject) throw new WorkbookError({ kind: 'sheet-gone', sheet: read.sheet.name });
    const changed = used.isNullObject ? toA1({ row: read.top, column: read.left }) : changedCell(read, used);
    if (changed !== null) throw new WorkbookError({ kind: 'changed-since-read', sheet: worksheet.name, cell: changed });
  }
  return pending.map(({ worksheet }) => worksheet);
}

/** The first cell that no longer holds what was read, in letters. */
function changedCell({ top, left, contents }: SheetSnapshot, { formulas, rowIndex, columnIndex }: Excel.Range): string | null {
  if (rowIndex !== top || columnIndex !== left || formulas.length !== contents.length) return toA1({ row: rowIndex, column: columnIndex });
  for (const [down, cells] of formulas.entries()) {
    const expected = contents[down] ?? [];
    if (cells.length !== expected.length) return toA1({ row: top + down, column: left });
    for (const [across, found] of cells.entries()) {
      if (found !== expected[across]) return toA1({ row: top + down, column: left + across });
    }
  }
  return null;
}

/** A chart shows what stands in the table above it: without one a report lacks nothing, and is no failure. */
async function drawCharts(context: Excel.RequestContext, charts: readonly PlacedChart[]): Promise<void> {
  try {
    for (const { sheet, chart } of charts) drawChart(context.workbook.worksheets.getItem(sheet), chart);
    await context.sync();
  } catch {
    // Nothing was written but charts.
  }
}

/** The request that failed may have renamed them already. What failed first is what is told. */
async function giveNamesBack(context: Excel.RequestContext, leaving: readonly Excel.Worksheet[], names: readonly string[]): Promise<void> {
  leaving.forEach((worksheet, at) => {
    worksheet.name = names[at] ?? '';
  });
  await context.sync().catch(() => undefined);
}
