import type { CellChange, ChangeSet } from '../core/workbook/change-set';
import type { CellContent } from '../core/workbook/snapshot';
import type { CellBlock } from './cell-blocks';
import { addMark, formatsLeaving, fromTheTop, missingFrom, removeFormat } from './change-marks';
import { changeOwnSheet } from './own-sheets';
import { bytesOf } from './pieces';
import { askForBlock, cellsThere, sheetIn } from './standing';
import type { CellThere, Standing } from './standing';
import { asTyped, holds } from './typed-content';

/** One thing that is written and never torn apart. */
export interface WriteStep {
  /** What it takes on the wire, asking or answering: whichever is more. */
  readonly bytes: number;
  /** Puts it into the request that is being made. `null`: that writes no cells. */
  readonly queue: () => WrittenBlock | null;
}

/** Cells that are written with the request that is being made. */
export interface WrittenBlock {
  readonly block: CellBlock;
  /** Excel moves it along with them until it is let go of. */
  readonly range: Excel.Range;
  /** After the sync: what stood there until then. */
  readonly stood: () => readonly [CellChange, CellThere][];
  /** After the sync: those that Excel has let go without a word, for a merged cell lies over them. */
  readonly letGo: () => readonly CellChange[];
}

/** What Office.js and Excel say around the contents of one range, one format and one sheet: more than was ever measured. */
const AROUND_A_BLOCK = 1500;
const AROUND_A_FORMAT = 2500;
const AROUND_A_SHEET = 10_000;
const BYTES_OF_A_KIND = '["RichValue"],'.length;

/** Everything that is to be written, in its order: cells from the top down, so that headings come before what stands below them; then colours, then sheets. */
export function writeSteps(
  context: Excel.RequestContext,
  { sheets, formats, own }: Standing,
  blocks: readonly CellBlock[],
  { marks }: ChangeSet,
): WriteStep[] {
  return [
    ...blocks.map((block) => ({ bytes: bytesOfStep(block), queue: () => writeBlock(sheetIn(sheets, block.sheet), block) })),
    ...marks.flatMap(({ sheet, remove, add }) => {
      const worksheet = sheetIn(sheets, sheet);
      const standing = formats.get(sheet.id) ?? [];
      const leaving = formatsLeaving(remove, standing);
      const coming = missingFrom(
        fromTheTop(add),
        standing.filter((format) => !leaving.includes(format)),
      );
      return [
        ...leaving.map((format) => formatStep(() => removeFormat(worksheet, format))),
        ...coming.map((mark) => formatStep(() => addMark(worksheet, mark))),
      ];
    }),
    ...own.changes.map((change) => ({
      bytes: AROUND_A_SHEET + bytesOf(change.sheet.rows),
      queue: () => {
        changeOwnSheet(context, change);
        return null;
      },
    })),
  ];
}

/** Of what goes into blank cells it is asked, beside what stood in all of them, what kind of value each shows then. */
function bytesOfStep(block: CellBlock): number {
  return AROUND_A_BLOCK + block.bytes + (fillsBlanks(block) ? block.area.rows * BYTES_OF_A_KIND : 0);
}

function formatStep(change: () => void): WriteStep {
  return {
    bytes: AROUND_A_FORMAT,
    queue: () => {
      change();
      return null;
    },
  };
}

/** What is to stand in a cell; `format` where its number format changes too. */
interface Written {
  readonly content: CellContent;
  readonly format: string | undefined;
}

/**
 * Asks what stands there and writes over it, in this order and in the same request: nobody comes in between. `null` leaves a
 * cell as it is. Whether blank cells have taken what was written is asked behind that (to ask which cells are merged would empty
 * the user's undo stack): only a cell without any content is of the kind `Empty`, and kinds take fewer letters than contents.
 */
function writeBlock(worksheet: Excel.Worksheet, block: CellBlock): WrittenBlock {
  const each = Array.from({ length: block.area.rows }, (_, row): Written | null => {
    const change = block.changes.get(row);
    return change === undefined ? null : { content: change.to, format: change.numberFormat?.to };
  });
  const range = askForBlock(worksheet, block);
  // Formats first: what Excel makes of a content depends on the format that the cell has by then.
  if (each.some((one) => one?.format !== undefined)) range.numberFormat = each.map((one) => [one?.format ?? null]);
  range.formulas = each.map((one) => [one === null ? null : asTyped(one.content)]);
  const isAsked = fillsBlanks(block);
  if (isAsked) range.load('valueTypes');
  return { block, range, stood: () => cellsThere(block, range), letGo: () => (isAsked ? leftBlank(block, range) : []) };
}

function fillsBlanks({ changes }: CellBlock): boolean {
  return [...changes.values()].some(fillsBlank);
}

function fillsBlank({ from, to }: CellChange): boolean {
  return from === '' && !holds(to, '');
}

function leftBlank({ changes }: CellBlock, { valueTypes }: Excel.Range): CellChange[] {
  return [...changes].flatMap(([row, change]) => (fillsBlank(change) && isEmptyAt(valueTypes, row) ? [change] : []));
}

function isEmptyAt(valueTypes: readonly (readonly Excel.RangeValueType[])[], row: number): boolean {
  return valueTypes[row]?.[0] === Excel.RangeValueType.empty;
}
