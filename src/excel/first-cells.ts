import { columnLetters, toA1 } from '../core/workbook/cell-ref';
import type { CellArea } from '../core/workbook/cell-ref';
import { WorkbookError } from '../session/workbook';
import { beyond, weightOf } from './blocks';
import type { Block, BlockSizes } from './blocks';
import { areaOf, askForCells, bytesOfRow, cellsOf } from './read-cells';
import type { ReadCells } from './read-cells';
import { BlockReader, withoutEmptyCells } from './read-in-blocks';

/** How far a sheet is used, and the first of its cells: mostly all there are. */
export interface FirstCells {
  readonly used: Excel.Range;
  readonly cells: Excel.Range;
}

/** More columns than tables have. A stray cell far at the right would otherwise make every row a long one. */
const FIRST_COLUMNS = 64;

export function askForFirst(worksheet: Excel.Worksheet, rows: number): FirstCells {
  const used = usedOf(worksheet);
  return { used, cells: askForCells(used.getIntersectionOrNullObject(`A1:${columnLetters(FIRST_COLUMNS - 1)}${rows}`)) };
}

function usedOf(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount').untrack();
}

/** `null`: nothing is. */
export function usedAreaOf({ used }: Pick<FirstCells, 'used'>): CellArea | null {
  return used.isNullObject ? null : areaOf(used);
}

/** A sheet whose first cells have come. */
interface BegunSheet {
  readonly worksheet: Excel.Worksheet;
  readonly first: FirstCells;
}

/** What was read of all sheets in the end. */
interface WholeCells {
  readonly cellsOn: (sheetId: string) => readonly ReadCells[];
  /** Whether that took further requests. */
  readonly isInBlocks: boolean;
  /** Where a sheet is used otherwise by now than when the reading began; `null` where all is as it was. */
  readonly moved: { readonly sheet: string; readonly cell: string } | null;
}

/** Reads what did not come with the first cells: nothing, of most workbooks. */
export async function readTheRest(context: Excel.RequestContext, sheets: readonly BegunSheet[], sizes: BlockSizes): Promise<WholeCells> {
  const firstOn = new Map(sheets.map(({ worksheet, first }) => [worksheet.id, cellsOf(first.cells)]));
  const blocks = await withoutEmptyCells(
    context,
    sheets.flatMap(({ worksheet, first }) => restOf(worksheet.id, usedAreaOf(first), firstOn.get(worksheet.id) ?? null)),
    sizes,
  );
  if (blocks.reduce((sum, block) => sum + weightOf(block), 0) > sizes.most) throw new WorkbookError({ kind: 'too-large' });
  let again: readonly Excel.Range[] = [];
  const reader = new BlockReader(context, sizes, () => {
    again = sheets.map(({ worksheet }) => usedOf(worksheet));
  });
  await reader.read(blocks);
  return {
    cellsOn: (id) => [...[firstOn.get(id) ?? null].filter((cells) => cells !== null), ...reader.readOn(id)],
    isInBlocks: blocks.length > 0,
    moved: movedIn(sheets, again),
  };
}

/** Where nothing has been read yet, a cell is taken for an empty one. */
const BYTES_OF_A_CELL = 16;

function restOf(sheetId: string, used: CellArea | null, first: ReadCells | null): Block[] {
  if (used === null) return [];
  const bytesOfCell = first === null ? BYTES_OF_A_CELL : bytesOfRow(first) / first.area.columns;
  const areas = first === null ? [used] : beyond(used, first.area);
  return areas.map((area) => ({ sheetId, area, bytesOfRow: bytesOfCell * area.columns }));
}

function movedIn(sheets: readonly BegunSheet[], again: readonly Excel.Range[]): WholeCells['moved'] {
  for (const [at, used] of again.entries()) {
    const sheet = sheets[at];
    if (sheet === undefined) continue;
    const [before, now] = [usedAreaOf(sheet.first), usedAreaOf({ used })];
    if (JSON.stringify(before) !== JSON.stringify(now))
      return { sheet: sheet.worksheet.name, cell: toA1(now ?? before ?? { row: 0, column: 0 }) };
  }
  return null;
}
