import { areaToA1, toA1 } from '../core/workbook/cell-ref';
import type { CellChange, ChangeSet } from '../core/workbook/change-set';
import type { CellContent, SheetRef } from '../core/workbook/snapshot';
import { WorkbookError } from '../session/workbook';
import type { CellBlock } from './cell-blocks';
import { askForStandingFormats, inOrder } from './change-marks';
import type { StandingFormat } from './change-marks';
import { askForOwnSheets } from './own-sheets';
import type { PendingOwnSheets } from './own-sheets';
import { inPieces, oneByOne } from './pieces';
import { untracked } from './read-sheets';
import { holds } from './typed-content';
import type { Witness } from './witnesses';

/** What a cell holds; its number format only where that is to change too. */
export interface CellThere {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

/** What stands in a workbook where changes are about to be written, or may have been. */
export interface Standing {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly protectedSheet: SheetRef | null;
  readonly cells: ReadonlyMap<CellChange, CellThere>;
  /** By the id of the sheet, those on top first. */
  readonly formats: ReadonlyMap<string, readonly StandingFormat[]>;
  readonly own: PendingOwnSheets;
  /** The first cell beside the changes that is no longer as it was read: rows or columns have moved. */
  readonly moved: Witness | null;
}

export interface WhereToLook {
  readonly blocks: readonly CellBlock[];
  readonly witnesses: readonly Witness[];
  /** In one request. */
  readonly mostBytes: number;
}

/** In one request, or in as many as it takes to answer for cells that hold very much. */
export async function lookAt(
  context: Excel.RequestContext,
  changes: ChangeSet,
  { blocks, witnesses, mostBytes }: WhereToLook,
): Promise<Standing> {
  const refs = sheetsOf(changes);
  const sheets = new Map(refs.map(({ id }) => [id, context.workbook.worksheets.getItem(id)]));
  const protections = refs.map((ref) => ({ ref, protection: sheetIn(sheets, ref).protection.load('protected') }));
  const marked = new Set(changes.marks.map(({ sheet }) => sheet.id));
  const formats = refs.filter(({ id }) => marked.has(id)).map((ref) => [ref.id, askForStandingFormats(sheetIn(sheets, ref))] as const);
  const own = askForOwnSheets(context, changes.sheets ?? []);
  const beside = askForWitnesses(sheets, witnesses);
  const [first = [], ...others] = inPieces(blocks, mostBytes);
  const ranges = first.map((block) => untracked(askForBlock(sheetIn(sheets, block.sheet), block)));
  await context.sync();
  await oneByOne(others, (piece) => {
    ranges.push(...piece.map((block) => untracked(askForBlock(sheetIn(sheets, block.sheet), block))));
    return context.sync();
  });
  return {
    sheets,
    protectedSheet: protections.find(({ protection }) => protection.protected)?.ref ?? null,
    cells: new Map(blocks.flatMap((block, at) => cellsThere(block, ranges[at]))),
    formats: new Map(formats.map(([id, standing]) => [id, inOrder(standing)])),
    own,
    moved: movedAmong(beside),
  };
}

function sheetsOf({ cells, marks }: ChangeSet): SheetRef[] {
  return [...new Map([...cells, ...marks].map(({ sheet }) => [sheet.id, sheet])).values()];
}

export function sheetIn(sheets: ReadonlyMap<string, Excel.Worksheet>, { id, name }: SheetRef): Excel.Worksheet {
  const worksheet = sheets.get(id);
  if (worksheet === undefined) throw new WorkbookError({ kind: 'sheet-gone', sheet: name });
  return worksheet;
}

/** A range that tells, after the next sync, what its cells hold by then. */
export function askForBlock(worksheet: Excel.Worksheet, { area, changes }: CellBlock): Excel.Range {
  const hasFormats = [...changes.values()].some(isFormatted);
  return worksheet.getRange(areaToA1(area)).load(hasFormats ? 'formulas,numberFormat' : 'formulas');
}

interface PendingWitness {
  readonly witness: Witness;
  readonly range: Excel.Range;
}

export function askForWitnesses(sheets: ReadonlyMap<string, Excel.Worksheet>, witnesses: readonly Witness[]): PendingWitness[] {
  return witnesses.map((witness) => ({
    witness,
    range: untracked(sheetIn(sheets, witness.sheet).getRange(toA1(witness)).load('formulas')),
  }));
}

/** The first that is no longer where it was. */
export function movedAmong(pending: readonly PendingWitness[]): Witness | null {
  return pending.find(({ witness, range: { formulas } }) => !holds(contentIn(formulas, 0), witness.content))?.witness ?? null;
}

export function cellsThere({ changes }: CellBlock, range: Excel.Range | undefined): [CellChange, CellThere][] {
  const contents: Column<CellContent> = range?.formulas ?? [];
  const hasFormats = [...changes.values()].some(isFormatted);
  const formats: Column<string> = hasFormats ? (range?.numberFormat ?? []) : [];
  return [...changes].map(([row, change]) => [
    change,
    { content: contentIn(contents, row), numberFormat: isFormatted(change) ? (formats[row]?.[0] ?? null) : null },
  ]);
}

/** What a range of one column tells of its rows. */
type Column<Value> = readonly (readonly Value[])[];

/** Of a range of one column. */
export function contentIn(contents: Column<CellContent>, row: number): CellContent {
  return contents[row]?.[0] ?? '';
}

function isFormatted({ numberFormat }: CellChange): boolean {
  return numberFormat !== undefined;
}
