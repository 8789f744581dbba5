import type { CellRef } from '../core/workbook/cell-ref';
import type { CellChange } from '../core/workbook/change-set';
import { isFormula } from '../core/workbook/snapshot';
import type { CellContent, SheetRef } from '../core/workbook/snapshot';
import { cellBlocks } from './cell-blocks';
import type { CellBlock } from './cell-blocks';
import { inPieces, oneByOne } from './pieces';
import type { Attempt } from './put-back';
import { contentIn } from './standing';
import type { CellThere } from './standing';
import { isMadeOf } from './typed-content';
import type { WrittenBlock } from './write-steps';

/** What has been written, with ranges that Excel moves along with it. */
type Kept = Pick<WrittenBlock, 'block' | 'range'>;

/** What was tried, with its cells where they stand by now. */
export interface Followed {
  readonly attempt: Attempt;
  readonly hasMoved: boolean;
  /** Something of it cannot be put back where it belongs: nobody can tell where it is, or it is a formula over cells that have moved. */
  readonly isAstray: boolean;
}

/**
 * Where rows or columns have moved between two requests of one write, what the earlier ones have written has moved along. Excel
 * adjusts a range that is held from one request to the next to what happens around it, and is asked here where each of them is.
 * `pieces`: what each request has written, the one that was refused last.
 */
export async function followMoved(
  context: Excel.RequestContext,
  attempt: Attempt,
  pieces: readonly (readonly Kept[])[],
): Promise<Followed> {
  const kept = pieces.flat();
  try {
    await oneByOne(
      inPieces(
        kept.map(({ block, range }) => ({ range, bytes: block.bytes })),
        attempt.look.mostBytes,
      ),
      (piece) => {
        for (const { range } of piece) range.load('formulas,rowIndex,columnIndex,rowCount');
        return context.sync();
      },
    );
  } catch {
    return { attempt, hasMoved: false, isAstray: false };
  }
  return kept.some(hasMoved) ? movedAlong(attempt, pieces) : { attempt, hasMoved: false, isAstray: false };
}

function hasMoved({ block: { area }, range }: Kept): boolean {
  return range.rowIndex !== area.row || range.columnIndex !== area.column || range.rowCount !== area.rows;
}

/** A change where its cell is by now, and what stood in that before. */
interface Moved {
  readonly change: CellChange;
  readonly stood: CellThere;
}

function movedAlong(attempt: Attempt, pieces: readonly (readonly Kept[])[]): Followed {
  const last = pieces.at(-1) ?? [];
  const beneath = beneathTheLast(attempt, last);
  const moved = new Map<string, Moved>();
  let isAstray = false;
  for (const each of pieces.flat()) {
    const places = placesIn(each, beneath);
    for (const change of each.block.changes.values()) {
      const [place, stood] = [places.get(change), attempt.stood.get(change)];
      // Where cells have moved, Excel has changed every formula over them, but not the one that we keep.
      if (place === undefined || stood === undefined || (!last.includes(each) && isFormula(stood.content))) {
        isAstray = true;
        continue;
      }
      const key = keyOf(change.sheet, place);
      moved.set(key, writtenOver(moved.get(key), { change: { ...change, ...place }, stood }));
    }
  }
  const cells = [...moved.values()];
  const changes = { ...attempt.changes, cells: cells.map(({ change }) => change) };
  const look = { ...attempt.look, blocks: cellBlocks(changes.cells, attempt.look.mostBytes / 2) };
  return {
    attempt: { ...attempt, changes, look, stood: new Map(cells.map(({ change, stood }) => [change, stood])) },
    hasMoved: true,
    isAstray,
  };
}

/** By their place: the last request has written where its cells were when they were read, over whatever had moved there. */
type Beneath = ReadonlyMap<string, CellContent>;

function beneathTheLast({ stood }: Attempt, last: readonly Kept[]): Beneath {
  const changes = last.flatMap(({ block }) => [...block.changes.values()]);
  return new Map(changes.map((change) => [keyOf(change.sheet, change), stood.get(change)?.content ?? '']));
}

function keyOf({ id }: SheetRef, { row, column }: CellRef): string {
  return `${row} ${column} ${id}`;
}

/** Where the last request has written over what an earlier one had, both stand upon what the earlier found. */
function writtenOver(earlier: Moved | undefined, later: Moved): Moved {
  if (earlier === undefined || !isMadeOf(later.stood.content, earlier.change.to)) return later;
  return {
    change: { ...earlier.change, ...later.change },
    stood: { content: earlier.stood.content, numberFormat: earlier.stood.numberFormat ?? later.stood.numberFormat },
  };
}

/** Without those of which nobody can tell. */
function placesIn({ block, range }: Kept, beneath: Beneath): ReadonlyMap<CellChange, CellRef> {
  const { sheet, area, changes } = block;
  const place = (row: number): CellRef => ({ row: range.rowIndex + row, column: range.columnIndex });
  const more = range.rowCount - area.rows;
  const gap = more === 0 ? area.rows : gapIn(block, more, (row) => beneath.get(keyOf(sheet, place(row))) ?? contentIn(range.formulas, row));
  if (gap === null) return new Map();
  return new Map([...changes].map(([row, change]) => [change, place(row < gap ? row : row + more)]));
}

/** The row of a block before which so many have come in, by what was written above and below it; `null` where nobody can tell. */
function gapIn({ area, changes }: CellBlock, more: number, contentOf: (row: number) => CellContent): number | null {
  if (more < 0) return null;
  const rows = [...changes.keys()];
  const fits = (row: number, down: number): boolean => isMadeOf(contentOf(row + down), changes.get(row)?.to ?? '');
  const latest = rows.find((row) => !fits(row, 0)) ?? area.rows;
  const earliest = (rows.filter((row) => !fits(row, more)).at(-1) ?? -1) + 1;
  const isClear = earliest <= latest && !rows.some((row) => row >= earliest && row < latest);
  return isClear ? latest : null;
}
