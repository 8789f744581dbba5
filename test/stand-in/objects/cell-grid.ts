import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { invalidArgument, notImplemented, RichError } from '../wire/rich-error';
import { isUnbounded } from '../workbook/address';

/** Rows × columns. */
export type CellGrid<Cell> = Cell[][];

/** Excel reads and writes no larger ranges, wherever it runs. */
const MOST_CELLS = 5_000_000;

/** One answer for each cell; Excel answers `null` for a range without bounds. */
export function gridOf<Cell>(area: CellArea, cellOf: (row: number, column: number) => Cell): CellGrid<Cell> | null {
  if (isUnbounded(area)) return null;
  const { row, column, rows, columns } = area;
  if (rows * columns > MOST_CELLS) throw new RichError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.', 400);
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => cellOf(row + down, column + across)));
}

/** What an add-in gives for an area: one value for all cells, or a grid of the area's own shape. */
export function gridGiven({ rows, columns }: CellArea, given: unknown): CellGrid<unknown> {
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  const fits = given.length === rows && given.every((cells: unknown) => Array.isArray(cells) && cells.length === columns);
  if (!fits) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return given;
}

/** What is typed into one cell; `null` leaves it as it is. */
export function typedContent(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw notImplemented('a cell value that is an entity');
}

/** Excel's error texts, as they stand in cells. */
const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** A formula may show nothing; empty is a cell without any content. */
export function valueType(value: string | number | boolean, content: string | number | boolean): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (content === '') return 'Empty';
  return ERROR_TEXT.test(value) ? 'Error' : 'String';
}
