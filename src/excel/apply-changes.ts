import { areaToA1, toA1 } from '../core/workbook/cell-ref';
import type { CellChange, ChangeSet } from '../core/workbook/change-set';
import type { CellContent, SheetRef } from '../core/workbook/snapshot';
import { WorkbookError } from '../session/workbook';
import { cellBlocks } from './cell-blocks';
import type { CellBlock } from './cell-blocks';
import { changeMarks, restoreMarks } from './change-marks';
import { askForOwnSheets, changeOwnSheets, refuseOwnSheets, unmake } from './own-sheets';
import type { PendingOwnSheets } from './own-sheets';
import { problemOf } from './problem-of';
import { askForFormats, untracked } from './read-sheets';
import { asTyped, holds } from './typed-content';

/** What stands in the workbook just before we write. */
interface Present {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly blocks: readonly { readonly block: CellBlock; readonly contents: readonly (readonly CellContent[])[] }[];
  readonly formats: ReadonlyMap<string, readonly Excel.ConditionalFormat[]>;
  readonly own: PendingOwnSheets;
}

/** Writes the whole set or nothing: looks once more, writes in one request, puts back when Excel fails half-way. */
export async function applyChanges(context: Excel.RequestContext, changes: ChangeSet): Promise<void> {
  const blocks = cellBlocks(changes.cells);
  const present = await lookOnceMore(context, blocks, changes);
  refuseWhereChanged(present);
  refuseOwnSheets(present.own);
  write(context, present, changes);
  try {
    await context.sync();
  } catch (thrown) {
    await putBack(blocks, changes, thrown);
  }
}

async function lookOnceMore(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  changes: ChangeSet,
): Promise<Present> {
  const refs = sheetsOf(changes);
  const sheets = new Map(refs.map(({ id }) => [id, context.workbook.worksheets.getItem(id)]));
  const protections = refs.map((ref) => ({ ref, protection: sheetIn(sheets, ref).protection.load('protected') }));
  const pending = blocks.map((block) => ({ block, range: askForContents(sheetIn(sheets, block.sheet), block) }));
  const marked = changes.marks.map(({ sheet }) => [sheet.id, askForFormats(sheetIn(sheets, sheet))] as const);
  const own = askForOwnSheets(context, changes.sheets ?? []);
  await context.sync();
  const locked = protections.find(({ protection }) => protection.protected);
  if (locked !== undefined) throw new WorkbookError({ kind: 'protected', sheet: locked.ref.name });
  return {
    sheets,
    blocks: pending.map(({ block, range }) => ({ block, contents: range.formulas })),
    formats: new Map(marked.map(([id, formats]) => [id, formats.items])),
    own,
  };
}

function sheetsOf({ cells, marks }: ChangeSet): SheetRef[] {
  return [...new Map([...cells, ...marks].map(({ sheet }) => [sheet.id, sheet])).values()];
}

function sheetIn(sheets: ReadonlyMap<string, Excel.Worksheet>, { id, name }: SheetRef): Excel.Worksheet {
  const worksheet = sheets.get(id);
  if (worksheet === undefined) throw new WorkbookError({ kind: 'sheet-gone', sheet: name });
  return worksheet;
}

function askForContents(worksheet: Excel.Worksheet, { area }: CellBlock): Excel.Range {
  const range = worksheet.getRange(areaToA1(area));
  range.load('formulas');
  return untracked(range);
}

/** Somebody may have typed between our reading and now: then nothing is written at all. */
function refuseWhereChanged({ blocks }: Present): void {
  for (const { block, contents } of blocks) {
    for (const [row, change] of block.changes) {
      const found = contents[row]?.[0] ?? '';
      if (holds(found, change.from)) continue;
      throw new WorkbookError({ kind: 'changed-since-read', sheet: change.sheet.name, cell: toA1(change) });
    }
  }
}

function write(context: Excel.RequestContext, { sheets, blocks, formats, own }: Present, { marks }: ChangeSet): void {
  for (const { block } of blocks) writeBlock(sheetIn(sheets, block.sheet), block, ({ to, numberFormat }) => ({ content: to, format: numberFormat?.to }));
  for (const change of marks) changeMarks(sheetIn(sheets, change.sheet), formats.get(change.sheet.id) ?? [], change);
  changeOwnSheets(context, own);
}

/** What is to stand in a cell; `format` where its number format changes too. */
interface Written {
  readonly content: CellContent;
  readonly format: string | undefined;
}

/** `null` leaves a cell as it is. */
function writeBlock(worksheet: Excel.Worksheet, { area, changes }: CellBlock, written: (change: CellChange) => Written): void {
  const each = Array.from({ length: area.rows }, (_, row) => {
    const change = changes.get(row);
    return change === undefined ? null : written(change);
  });
  const range = worksheet.getRange(areaToA1(area));
  // Formats first: what Excel makes of a content depends on the format that the cell has by then.
  if (each.some((one) => one?.format !== undefined)) range.numberFormat = each.map((one) => [one?.format ?? null]);
  range.formulas = each.map((one) => [one === null ? null : asTyped(one.content)]);
  untracked(range);
}

/** Excel stops a failing request where it fails and keeps what came before: that part is put back as it was. */
async function putBack(blocks: readonly CellBlock[], changes: ChangeSet, thrown: unknown): Promise<never> {
  const problem = problemOf(thrown);
  try {
    await Excel.run(async (context) => {
      const refs = sheetsOf(changes);
      const sheets = new Map(refs.map(({ id }) => [id, context.workbook.worksheets.getItem(id)]));
      const marked = changes.marks.map((change) => ({ change, formats: askForFormats(sheetIn(sheets, change.sheet)) }));
      const made = askForOwnSheets(context, changes.sheets ?? []);
      for (const block of blocks) writeBlock(sheetIn(sheets, block.sheet), block, ({ from, numberFormat }) => ({ content: from, format: numberFormat?.from }));
      await context.sync();
      unmake(made);
      for (const { change, formats } of marked) restoreMarks(sheetIn(sheets, change.sheet), formats.items, change);
      await context.sync();
    });
  } catch {
    if (writesNothing(problem)) throw new WorkbookError(problem);
    throw new WorkbookError({ kind: 'half-written', cells: changes.cells.map(toA1) });
  }
  throw new WorkbookError(problem);
}

/** Refusals that come before the first cell is written. */
function writesNothing({ kind }: ReturnType<typeof problemOf>): boolean {
  return kind === 'cell-being-edited' || kind === 'too-large' || kind === 'busy';
}
