import { areaToA1 } from '../core/workbook/cell-ref';
import type { CellArea } from '../core/workbook/cell-ref';
import { nextBlocks, slicesOf, weightOf } from './blocks';
import type { Block, BlockSizes } from './blocks';
import { areaOf, askForCells, bytesOfRow, cellsOf } from './read-cells';
import type { ReadCells } from './read-cells';

const TOO_LARGE: ReadonlySet<string> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'MemoryLimitReached',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
]);

/** Whether Excel has refused because of how much was asked of it at once. */
export function isTooLarge(thrown: unknown): boolean {
  return thrown instanceof OfficeExtension.Error && TOO_LARGE.has(thrown.code);
}

/** A sheet may be searched so often: what is left then is read, empty or not. */
const MOST_SEARCHES = 3;

/** The blocks without the empty cells among them, as far as that is worth a request. */
export async function withoutEmptyCells(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  sizes: BlockSizes,
  searches = MOST_SEARCHES,
): Promise<readonly Block[]> {
  const large = blocks.filter((block) => block.isFilled !== true && weightOf(block) > sizes.searched);
  if (large.length === 0 || searches === 0) return blocks;
  const pending = large.flatMap((block) => {
    const worksheet = context.workbook.worksheets.getItem(block.sheetId);
    return slicesOf(block.area).map((slice) => ({ block, slice, used: usedIn(worksheet.getRange(areaToA1(slice))) }));
  });
  await context.sync();
  const found = pending.flatMap(({ block, slice, used }) => (used.isNullObject ? [] : [narrowed(block, slice, areaOf(used))]));
  return withoutEmptyCells(context, [...blocks.filter((block) => !large.includes(block)), ...found], sizes, searches - 1);
}

function usedIn(range: Excel.Range): Excel.Range {
  const used = range.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount').untrack();
  range.untrack();
  return used;
}

/** Fewer columns weigh less. */
function narrowed(block: Block, slice: CellArea, area: CellArea): Block {
  const isFilled = area.rows * area.columns * 2 > slice.rows * slice.columns;
  return { ...block, area, bytesOfRow: (block.bytesOfRow * area.columns) / block.area.columns, isFilled };
}

/** Reads blocks, as many at once as one answer holds by what those before have weighed. */
export class BlockReader {
  readonly #read = new Map<string, ReadCells[]>();

  /** `askLast`: what the last request asks besides; asked anew where that request is refused. */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sizes: BlockSizes,
    private readonly askLast: () => void,
  ) {}

  /** The cells of a sheet that have come. */
  readOn(sheetId: string): readonly ReadCells[] {
    return this.#read.get(sheetId) ?? [];
  }

  async read(waiting: readonly Block[]): Promise<void> {
    if (waiting.length === 0) return;
    const { now, later } = nextBlocks(waiting, this.sizes.answer);
    const pending = now.map(({ sheetId, area }) => ({
      sheetId,
      cells: askForCells(this.context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area))),
    }));
    if (later.length === 0) this.askLast();
    if (!(await this.#isAnswered(now))) return this.read([...now.map(twiceAsHeavy), ...later]);
    const weights = new Map<string, number>();
    for (const { sheetId, cells } of pending) this.#keep(sheetId, cellsOf(cells), weights);
    return this.read(later.map((block) => ({ ...block, bytesOfRow: weights.get(widthOf(block)) ?? block.bytesOfRow })));
  }

  async #isAnswered(blocks: readonly Block[]): Promise<boolean> {
    try {
      await this.context.sync();
      return true;
    } catch (thrown) {
      const [only, ...others] = blocks;
      if (!isTooLarge(thrown) || (others.length === 0 && only?.area.rows === 1)) throw thrown;
      return false;
    }
  }

  #keep(sheetId: string, cells: ReadCells | null, weights: Map<string, number>): void {
    if (cells === null) return;
    weights.set(widthOf({ sheetId, area: cells.area }), bytesOfRow(cells));
    this.#read.set(sheetId, [...this.readOn(sheetId), cells]);
  }
}

/** It was refused: a row must weigh more than was thought. */
function twiceAsHeavy(block: Block): Block {
  return { ...block, bytesOfRow: block.bytesOfRow * 2 };
}

/** Rows of the same columns weigh much the same. */
function widthOf({ sheetId, area }: Pick<Block, 'sheetId' | 'area'>): string {
  return `${sheetId} ${area.column} ${area.columns}`;
}
