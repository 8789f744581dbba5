import { readItemCodes } from '../framework/item-code';
import type { ItemCode } from '../framework/item-code';
import { printedCode } from '../framework/printed-code';
import type { PrintedCode } from '../framework/printed-code';
import { splitCode } from '../framework/split-code';
import { foldSpaces } from '../workbook/folded-text';
import { Followed } from '../workbook/followed';
import { KeptRows } from '../workbook/kept-rows';
import { Remembered } from '../workbook/remembered';
import { bottomOf, cellAt } from '../workbook/snapshot';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { headingMeaning } from './column-headings';
import { headingAt, isFilled } from './heading-block';
import type { HeadingBlock } from './heading-block';
import { headingText } from './heading-path';
import { insideTable } from './inside-table';
import { withNumbersBeforeNames } from './numbers-before-names';
import { isSignature, summaryKind } from './row-labels';
import type { SummaryKind } from './row-labels';
import { SCORE_COLUMNS } from './column-meaning';
import type { TableColumns } from './table-columns';

/** A row below the headings that says something; `row` counts from zero on the sheet. */
export type TableRow =
  | { readonly kind: 'coded'; readonly row: number; readonly code: ItemCode; readonly printed: string; readonly name: string }
  /** A row without a code: an option of the item above, or a remark. */
  | { readonly kind: 'unnumbered'; readonly row: number; readonly text: string }
  | { readonly kind: SummaryKind; readonly row: number; readonly parts: readonly SummaryPart[] };

/** A row with points of its own below a bonus or penalty row, `1. Sáng kiến`: no item, but what those points are made of. */
export interface SummaryPart {
  readonly row: number;
  readonly text: string;
}

export type RowKind = TableRow['kind'];

/** A row before its code is understood, which takes the codes of all rows. */
export interface SortedRow {
  readonly row: number;
  readonly kind: 'coded' | 'unnumbered' | SummaryKind | 'heading-again';
  readonly printed: PrintedCode | null;
  readonly text: string;
  /** A number in a column of points. */
  readonly hasPoints: boolean;
}

/** The rows of one table, up to its signatures or the next table; the very same as long as no row says anything else. */
export function tableRows(snapshot: SheetSnapshot, heading: HeadingBlock, columns: TableColumns): readonly TableRow[] {
  const places = JSON.stringify([columns.code, columns.name, pointsColumns(columns)]);
  const headings = snapshot.values[heading.bottom - snapshot.top] ?? snapshot.values;
  const sorted = SORTED.at(headings, snapshot, [places, heading.top], {
    anew: () => SORTED_BEFORE.keep(headings, sortRows(snapshot, heading, columns, places)),
    follow: (before, rows, snapshotBefore) => {
      const saysTheSame = (row: number): boolean => isAlike(rowAlone(snapshotBefore, row, columns, places), rowAlone(snapshot, row, columns, places));
      return rows.every((row) => row > heading.bottom && saysTheSame(row)) ? before : null;
    },
  });
  return TABLE_ROWS.of(sorted, [columns.code === columns.name], () => understoodRows(columns.code === columns.name ? withNumbersBeforeNames(sorted) : sorted));
}

const SORTED = new Followed<readonly SortedRow[]>();
const TABLE_ROWS = new Remembered<readonly SortedRow[], readonly TableRow[]>();

const SORTED_BEFORE = new KeptRows<SortedRow>(isSameRow);

function isSameRow(one: SortedRow, other: SortedRow): boolean {
  const isSame = one.row === other.row && one.kind === other.kind && one.text === other.text && one.hasPoints === other.hasPoints;
  return one === other || (isSame && one.printed?.text === other.printed?.text && one.printed?.storedAs === other.printed?.storedAs);
}

function isAlike({ mayHead, sorted }: RowAlone, other: RowAlone): boolean {
  if (mayHead || other.mayHead) return false;
  const areRows = typeof sorted === 'object' && typeof other.sorted === 'object' && sorted !== null && other.sorted !== null;
  return areRows ? isSameRow(sorted, other.sorted) : sorted === other.sorted;
}

function understoodRows(sorted: readonly SortedRow[]): TableRow[] {
  const codes = readItemCodes(sorted.flatMap(({ printed }) => printed ?? [])).values();
  return insideTable(sorted.map((row) => ({ ...row, code: row.printed === null ? null : (codes.next().value ?? null) })));
}

function sortRows(snapshot: SheetSnapshot, heading: HeadingBlock, columns: TableColumns, places: string): SortedRow[] {
  const rows: SortedRow[] = [];
  for (let row = heading.bottom + 1; row < bottomOf(snapshot); row += 1) {
    const { mayHead, sorted } = rowAlone(snapshot, row, columns, places);
    const again = mayHead ? headingBelow(snapshot, heading, row) : null;
    if (again === 'other' || (again === null && sorted === 'signature')) return rows;
    if (again === 'same') rows.push({ row, kind: 'heading-again', printed: null, text: '', hasPoints: false });
    else if (sorted !== null && sorted !== 'signature') rows.push(sorted);
  }
  return rows;
}

/** What a row is, whatever stands around it. */
interface RowAlone {
  /** It may be headings that are typed again. */
  readonly mayHead: boolean;
  readonly sorted: SortedRow | 'signature' | null;
}

function rowAlone(snapshot: SheetSnapshot, row: number, columns: TableColumns, places: string): RowAlone {
  const at = row - snapshot.top;
  const work = (): RowAlone => ({
    mayHead: headsCodeOrName(snapshot, row, columns.code) || headsCodeOrName(snapshot, row, columns.name),
    sorted: sortRow(snapshot, row, columns),
  });
  const values = snapshot.values[at];
  return values === undefined ? work() : ALONE.of(values, [row, snapshot.left, snapshot.numberFormats[at], places], work);
}

const ALONE = new Remembered<readonly CellValue[], RowAlone>();

const LONGEST_NAME_HEADING = 60;

/** Headings are typed again on a new page; headings of another kind begin another table. */
function headingBelow(snapshot: SheetSnapshot, heading: HeadingBlock, row: number): 'same' | 'other' | null {
  if (repeatsRow(snapshot, heading.top, row)) return 'same';
  const found = headingAt(snapshot, row);
  if (found === null) return null;
  const isSame = [...found.printed].every(([column, meaning]) => heading.printed.get(column) === meaning);
  return isSame ? 'same' : 'other';
}

/** Told without reading the heading anew, which is what a page of headings would cost most in. */
function repeatsRow({ values, top }: SheetSnapshot, row: number, other: number): boolean {
  const [one, again] = [values[row - top] ?? [], values[other - top] ?? []];
  return one.every((value, column) => value === again[column]);
}

function headsCodeOrName(snapshot: SheetSnapshot, row: number, column: number): boolean {
  const heading = headingText(snapshot, row, column);
  // Most cells are no headings, and folding each of them is what would make a long table slow.
  if (heading.length > LONGEST_NAME_HEADING || !/^\p{L}/u.test(heading)) return false;
  const meaning = headingMeaning(heading);
  return meaning === 'code' || meaning === 'name';
}

function sortRow(snapshot: SheetSnapshot, row: number, columns: TableColumns): SortedRow | 'signature' | null {
  if (!isFilled(snapshot, row)) return null;
  const { printed, name, label } = codeAndName(snapshot, row, columns);
  const summary = rowSummary(printed, label, name);
  const hasPoints = hasNumber(snapshot, row, columns);
  if (summary !== null) return { row, kind: summary, printed, text: name, hasPoints };
  if (printed !== null) return name === '' && !hasPoints ? null : { row, kind: 'coded', printed, text: name, hasPoints };
  if (!hasPoints && isSignatureRow(snapshot, row)) return 'signature';
  return { row, kind: 'unnumbered', printed: null, text: name === '' ? label : name, hasPoints };
}

/** A total may carry a code like an area's, `IX`, but none with points. */
function rowSummary(printed: PrintedCode | null, label: string, name: string): SummaryKind | null {
  if (printed === null) return summaryKind(label) ?? summaryKind(name);
  return printed.text.includes('.') ? null : summaryKind(name);
}

/** `label`: the text of the code cell, over which a total's label is often merged. */
function codeAndName(
  snapshot: SheetSnapshot,
  row: number,
  columns: TableColumns,
): { readonly printed: PrintedCode | null; readonly name: string; readonly label: string } {
  const label = textAt(snapshot, row, columns.code);
  if (columns.code !== columns.name) {
    const name = textAt(snapshot, row, columns.name);
    return { printed: printedCode(cellAt(snapshot, row, columns.code)), name, label };
  }
  const split = splitCode(label);
  return { printed: split?.code ?? null, name: split?.name ?? label, label };
}

function hasNumber(snapshot: SheetSnapshot, row: number, columns: TableColumns): boolean {
  return pointsColumns(columns).some((column) => typeof cellAt(snapshot, row, column).value === 'number');
}

function pointsColumns({ others }: TableColumns): number[] {
  return (['maximum', ...SCORE_COLUMNS] as const).flatMap((meaning) => others.get(meaning) ?? []);
}

function isSignatureRow(snapshot: SheetSnapshot, row: number): boolean {
  const values = snapshot.values[row - snapshot.top] ?? [];
  return values.some((value) => typeof value === 'string' && value !== '' && isSignature(value.trim()));
}

function textAt(snapshot: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(snapshot, row, column);
  return value === null ? '' : foldSpaces(String(value));
}
