import type { CellArea } from './cell-ref';
import type { ColumnCorrection } from './column-correction';
import type { Mark } from './mark';

/** A sheet by the identity its host gives it and by the name people read. A file has no identity but the name. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/**
 * What a cell shows: `''` when empty, an error as its text (`#REF!`), a date as Excel's serial number.
 * `null` is a formula that nobody has calculated yet (a file written by a program).
 */
export type CellValue = string | number | boolean | null;

/** What a person typed: a formula with its `=`, or a constant. `''` when empty. */
export type CellContent = string | number | boolean;

/** The used cells of one sheet; the three grids have the same shape, rows × columns. */
export interface SheetSnapshot {
  readonly sheet: SheetRef;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly protected: boolean;
  /** Row and column, counted from zero, of the grids' first cell. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly contents: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Areas that one formula fills, the formula's own cell being the first; the contents of the others are their values. */
  readonly spills?: readonly CellArea[];
  /** Areas over which a merged cell lies that begins elsewhere: they show nothing, whoever writes into them. As far as is known. */
  readonly covered?: readonly CellArea[];
  /** Rows, from zero on the sheet, that nobody sees: hidden by hand, folded into a group or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Conditional formats of ours that stand on the sheet now. */
  readonly marks: readonly Mark[];
  /** Columns that a person has put right by hand, as the workbook remembers them. */
  readonly corrections: readonly ColumnCorrection[];
}

/** Everything that was read in one go. Nothing in it changes afterwards. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly definedNames: readonly DefinedName[];
  readonly tables: readonly NamedTable[];
  /** Given where a person has told the host not to calculate by itself; what is shown here was calculated for this reading. */
  readonly manualCalculation?: ManualCalculation;
}

/** A workbook that is calculated only when somebody asks for it. */
export interface ManualCalculation {
  /** Whether formulas showed something else than they come to, until they were calculated for this reading. */
  readonly wasStale: boolean;
}

/** A name that formulas may use for cells. */
export interface DefinedName {
  readonly name: string;
  /** The only sheet that knows it; `null` where the whole workbook does. */
  readonly sheet: string | null;
  /** What it stands for, with its `=`: `='Bảng điểm'!$D$5:$D$9`. */
  readonly formula: string;
}

/** One of Excel's own tables, whose columns formulas may name: `Bảng1[Điểm tự chấm]`. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  /** With its heading row and its total row. */
  readonly area: CellArea;
  readonly hasHeadingRow: boolean;
  readonly hasTotalRow: boolean;
  /** The names of its columns, from the left. */
  readonly columns: readonly string[];
}

/** One cell of a snapshot. */
export interface Cell {
  readonly value: CellValue;
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** The cell at a place on the sheet (counted from zero on the sheet, not in the grid); outside the used cells, an empty one. */
export function cellAt(snapshot: SheetSnapshot, row: number, column: number): Cell {
  return {
    value: valueAt(snapshot, row, column),
    content: contentAt(snapshot, row, column),
    numberFormat: numberFormatAt(snapshot, row, column),
  };
}

/** One of the three alone: whoever asks thousands of cells for it need not have them put together. */
export function valueAt({ values, top, left }: SheetSnapshot, row: number, column: number): CellValue {
  const value = values[row - top]?.[column - left];
  return value === undefined ? '' : value;
}

export function contentAt({ contents, top, left }: SheetSnapshot, row: number, column: number): CellContent {
  return contents[row - top]?.[column - left] ?? '';
}

export function numberFormatAt({ numberFormats, top, left }: SheetSnapshot, row: number, column: number): string {
  return numberFormats[row - top]?.[column - left] ?? 'General';
}

/** One past the last used row, counted from zero on the sheet. */
export function bottomOf(snapshot: SheetSnapshot): number {
  return snapshot.top + snapshot.values.length;
}

/** One past the last used column, counted from zero on the sheet. */
export function rightOf(snapshot: SheetSnapshot): number {
  return snapshot.left + (snapshot.values[0]?.length ?? 0);
}

/** Whether one formula fills this cell together with others: whoever wrote into it would break the formula. */
export function isSpilled({ spills = [] }: SheetSnapshot, row: number, column: number): boolean {
  return isAmong(spills, row, column);
}

/** Whether a merged cell is known to lie over this one: what is written into it, nobody sees. */
export function isCovered({ covered = [] }: SheetSnapshot, row: number, column: number): boolean {
  return isAmong(covered, row, column);
}

function isAmong(areas: readonly CellArea[], row: number, column: number): boolean {
  return areas.some(
    (area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

/** Whether what was typed is a formula. */
export function isFormula(content: CellContent): content is string {
  return typeof content === 'string' && content.charCodeAt(0) === EQUALS_SIGN && content.length > 1;
}

const EQUALS_SIGN = 0x3d;
