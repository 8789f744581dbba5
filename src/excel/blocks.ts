import type { CellArea } from '../core/workbook/cell-ref';

/** How much is asked of Excel at once. */
export interface BlockSizes {
  /** Rows of all sheets together that are read together with their sizes: of most workbooks, all there are. */
  readonly firstRows: number;
  /** What one answer may weigh, in bytes as we count them. */
  readonly answer: number;
  /** Used cells that would weigh more are first searched for what is empty among them. */
  readonly searched: number;
  /** More than this is not read at all: it would take minutes, and the memory of the page. */
  readonly most: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * Excel on the web answers with 5 MB at most. How it writes letters such as `ệ` is its own affair, and may take half as much
 * again as we count.
 */
export const BLOCK_SIZES: BlockSizes = { firstRows: 6000, answer: 3 * MEGABYTE, searched: 6 * MEGABYTE, most: 120 * MEGABYTE };

/** Wherever Excel runs, a range of more cells is refused. */
const MOST_CELLS_OF_A_RANGE = 5_000_000;

/** Cells of one sheet that are still to be read. */
export interface Block {
  readonly sheetId: string;
  readonly area: CellArea;
  /** What a row of them is expected to weigh, in bytes, by those that were read before. */
  readonly bytesOfRow: number;
  /** It was searched already, and was mostly filled. */
  readonly isFilled?: boolean;
}

export function weightOf({ area, bytesOfRow }: Block): number {
  return area.rows * bytesOfRow;
}

/** As many blocks as one answer has room for, the last of them cut where it is full; at least one row. */
export function nextBlocks(
  waiting: readonly Block[],
  answer: number,
): { readonly now: readonly Block[]; readonly later: readonly Block[] } {
  const now: Block[] = [];
  let room = answer;
  for (const [at, block] of waiting.entries()) {
    const fitting = Math.floor(Math.min(room / block.bytesOfRow, MOST_CELLS_OF_A_RANGE / block.area.columns));
    const rows = Math.min(block.area.rows, Math.max(fitting, now.length === 0 ? 1 : 0));
    if (rows === 0) return { now, later: waiting.slice(at) };
    now.push(partOf(block, 0, rows));
    if (rows < block.area.rows) return { now, later: [partOf(block, rows, block.area.rows - rows), ...waiting.slice(at + 1)] };
    room -= rows * block.bytesOfRow;
  }
  return { now, later: [] };
}

function partOf(block: Block, from: number, rows: number): Block {
  return { ...block, area: { ...block.area, row: block.area.row + from, rows } };
}

const SLICES = 64;

/** The same cells in slices across the longer side, each of which can be asked whether it is empty. */
export function slicesOf(area: CellArea): CellArea[] {
  const isLong = area.rows >= area.columns;
  const length = isLong ? area.rows : area.columns;
  const each = Math.ceil(length / SLICES);
  return Array.from({ length: Math.ceil(length / each) }, (_, at) => {
    const from = at * each;
    const size = Math.min(each, length - from);
    return isLong ? { ...area, row: area.row + from, rows: size } : { ...area, column: area.column + from, columns: size };
  });
}

/** What is used beside and below the cells that were read first, which begin where the used cells begin. */
export function beyond(used: CellArea, read: CellArea): CellArea[] {
  const beside = { ...read, column: read.column + read.columns, columns: used.columns - read.columns };
  const below = { ...used, row: read.row + read.rows, rows: used.rows - read.rows };
  return [beside, below].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
