import type { SheetSnapshot } from '../core/workbook/snapshot';
import { toA1 } from '../core/workbook/cell-ref';
import { WorkbookError } from '../session/workbook';
import type { AddedSheets, PlacedChart, SheetExchange } from '../session/workbook';
import { drawChart } from './draw-chart';
import { inBase64 } from './in-base64';
import { problemOf } from './problem-of';
import { untracked } from './read-sheets';
import { isAmong, sheetsNow } from './sheets-now';

/**
 * Sheets that leave give up their names and are deleted once the others stand, all in one request: whatever fails on the way,
 * nothing is lost. Needs ExcelApi 1.13 for sheets that are added.
 */
export async function exchangeSheets(context: Excel.RequestContext, { remove, add }: SheetExchange): Promise<void> {
  if (add !== null && !Office.context.requirements.isSetSupported('ExcelApi', '1.13')) throw new WorkbookError({ kind: 'not-supported' });
  const before = await lookOnceMore(context, remove);
  const drawn = await exchange(context, before, add);
  await drawCharts(context, drawn);
}

const LONGEST_NAME = 31;

/** Gives back the charts that are still to be drawn: Excel on the web inserts no sheet with a chart, and draws charts all the same. */
async function exchange(context: Excel.RequestContext, before: SheetsBefore, add: AddedSheets | null): Promise<readonly PlacedChart[]> {
  const isOnWeb = String(Office.context.platform) === 'OfficeOnline';
  if (add === null) return sent(context, before, { add, file: null, charts: [] });
  if (isOnWeb) return sent(context, before, { add, file: await add.withoutCharts(), charts: add.charts });
  try {
    return await sent(context, before, { add, file: add.file, charts: [] });
  } catch (thrown) {
    if (!(thrown instanceof OfficeExtension.Error) || thrown.code !== 'UnsupportedFeature') throw thrown;
    return sent(context, before, { add, file: await add.withoutCharts(), charts: add.charts });
  }
}

interface Sending {
  readonly add: AddedSheets | null;
  readonly file: Uint8Array | null;
  readonly charts: readonly PlacedChart[];
}

async function sent(context: Excel.RequestContext, before: SheetsBefore, { add, file, charts }: Sending): Promise<readonly PlacedChart[]> {
  await send(context, before, file).catch((thrown: unknown) => settle(before, add, thrown));
  return charts;
}

async function send(context: Excel.RequestContext, { leaving }: SheetsBefore, file: Uint8Array | null): Promise<void> {
  if (file !== null) {
    leaving.forEach(({ worksheet, name }, at) => {
      worksheet.name = `~${at + 1} ${name}`.slice(0, LONGEST_NAME);
    });
    context.workbook.insertWorksheetsFromBase64(inBase64(file), { positionType: Excel.WorksheetPositionType.end });
  }
  for (const { worksheet } of leaving) worksheet.delete();
  await context.sync();
}

/** Nobody was told how far Excel came: looks, and goes on where a sheet has left already, or goes back. What failed first is told. */
async function settle({ ids, leaving }: SheetsBefore, add: AddedSheets | null, thrown: unknown): Promise<void> {
  try {
    const isDone = await Excel.run(async (context) => {
      const now = await sheetsNow(context);
      const there = now.filter(({ id }) => leaving.some((sheet) => sheet.id === id));
      const come = now.filter(({ id, name }) => !ids.has(id) && isAmong(name, add?.names ?? []));
      if (there.length === leaving.length && leaving.length + come.length > 0) {
        for (const worksheet of come) worksheet.delete();
        for (const { id, name } of leaving) context.workbook.worksheets.getItem(id).name = name;
        await context.sync();
        return false;
      }
      for (const worksheet of there) worksheet.delete();
      await context.sync();
      return come.length === (add?.names.length ?? 0);
    });
    if (isDone) return;
  } catch {
    const problem = problemOf(thrown);
    const cells = [...leaving.map(({ name }) => name), ...(add?.names ?? [])].map((name) => `${name}!A1`);
    throw new WorkbookError(problem.kind === 'cut-off' ? problem : { kind: 'half-written', cells }, 'perhaps');
  }
  throw thrown;
}

/** The sheets of before, of which some are to leave. */
interface SheetsBefore {
  readonly ids: ReadonlySet<string>;
  readonly leaving: readonly { readonly worksheet: Excel.Worksheet; readonly id: string; readonly name: string }[];
}

/** What is there, with the sheets that are to go still as they were read. */
async function lookOnceMore(context: Excel.RequestContext, remove: readonly SheetSnapshot[]): Promise<SheetsBefore> {
  const structure = context.workbook.protection.load('protected');
  const all = context.workbook.worksheets.load('items/id');
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
  const leaving = pending.map(({ read, worksheet }) => ({ worksheet, id: read.sheet.id, name: worksheet.name }));
  return { ids: new Set(all.items.map(({ id }) => id)), leaving };
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
