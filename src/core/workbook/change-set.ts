import type { Mark } from './mark';
import type { CellContent, SheetRef } from './snapshot';

/** One cell from → to. `from` is what was read; the host refuses the whole set when it is no longer there. */
export interface CellChange {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
  readonly from: CellContent;
  readonly to: CellContent;
  /** Given where the cell's number format would make something else of `to`: a number in a cell of texts or of days. */
  readonly numberFormat?: { readonly from: string; readonly to: string };
}

/** A derived cell and the formula that belongs in it, with what that formula comes to, as the cell holds it (a decimal). */
export interface FormulaChange extends CellChange {
  readonly to: string;
  readonly value: string;
}

/** The marks to take away from a sheet and those to lay on it. */
export interface MarkChange {
  readonly sheet: SheetRef;
  readonly remove: readonly Mark[];
  readonly add: readonly PlacedMark[];
}

/** A mark that goes back between the two formats, ours or the user's, where it stood; without a place it goes on top. */
export interface PlacedMark extends Mark {
  /** How many formats of the sheet stand above it by then. */
  readonly above?: number;
}

/** A sheet of ours: texts from its first cell on, row by row. */
export interface OwnSheet {
  /** At most 31 characters; no other sheet has it. */
  readonly name: string;
  /** What has to be typed; shorter rows end in blanks. */
  readonly rows: readonly (readonly string[])[];
  /** The row of the table's headings, from zero; those above hold a title and a note. */
  readonly headingRow: number;
  /** In characters, as Excel measures them. */
  readonly columnWidths: readonly number[];
}

/** A sheet of ours that is made behind all others or, to undo that, taken away; never a sheet of people's. */
export interface SheetChange {
  readonly kind: 'make' | 'remove';
  readonly sheet: OwnSheet;
}

/** All that one act writes, as data. Empty lists mean that nothing is written at all. */
export interface ChangeSet {
  readonly cells: readonly CellChange[];
  readonly marks: readonly MarkChange[];
  readonly sheets?: readonly SheetChange[];
}

export function isEmpty({ cells, marks, sheets = [] }: ChangeSet): boolean {
  return cells.length === 0 && marks.length === 0 && sheets.length === 0;
}

/** Both as one, so that one undo takes back both. They touch no cell and no sheet's marks twice. */
export function together(one: ChangeSet, other: ChangeSet): ChangeSet {
  return {
    cells: [...one.cells, ...other.cells],
    marks: [...one.marks, ...other.marks],
    sheets: [...(one.sheets ?? []), ...(other.sheets ?? [])],
  };
}

/** Cells that were written and all that was written upon them, as one, so that one undo takes back both. */
export function inSequence(first: readonly CellChange[], then: ChangeSet): ChangeSet {
  const written = new Map(first.map((change) => [keyOf(change), change]));
  const thenKeys = new Set(then.cells.map(keyOf));
  const over = then.cells.map((change) => {
    const before = written.get(keyOf(change));
    return before === undefined ? change : writtenOver(before, change);
  });
  return { ...then, cells: [...first.filter((change) => !thenKeys.has(keyOf(change))), ...over] };
}

function writtenOver({ from, numberFormat }: CellChange, change: CellChange): CellChange {
  return numberFormat === undefined ? { ...change, from } : { ...change, from, numberFormat };
}

function keyOf({ sheet, row, column }: CellChange): string {
  return `${row} ${column} ${sheet.id}`;
}

/** The change set that puts back what stood there before this one was applied. */
export function inverse({ cells, marks, sheets = [] }: ChangeSet): ChangeSet {
  return {
    cells: cells.map(inverseOfCell),
    marks: marks.map(({ sheet, remove, add }) => ({ sheet, remove: add, add: remove })),
    sheets: sheets.map(({ kind, sheet }) => ({ kind: kind === 'make' ? 'remove' : 'make', sheet })),
  };
}

function inverseOfCell({ numberFormat, ...change }: CellChange): CellChange {
  const swapped = { ...change, from: change.to, to: change.from };
  return numberFormat === undefined ? swapped : { ...swapped, numberFormat: { from: numberFormat.to, to: numberFormat.from } };
}
