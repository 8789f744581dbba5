import { readItemCodes } from '../framework/item-code';
import type { ItemCode } from '../framework/item-code';
import type { PrintedCode } from '../framework/printed-code';
import { Followed } from '../workbook/followed';
import { KeptRows } from '../workbook/kept-rows';
import { bottomOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { headingAt } from './heading-block';
import type { HeadingBlock } from './heading-block';
import { insideTable } from './inside-table';
import { withNumbersBeforeNames } from './numbers-before-names';
import { placesOf, RowsAlone, takenRowsAlone } from './row-alone';
import type { SummaryKind } from './row-labels';
import { printedAs } from './sorted-row';
import type { SortedRow } from './sorted-row';
import type { TableColumns } from './table-columns';

/** A row below the headings that says something; `row` counts from zero on the sheet. */
export type TableRow =
  | CodedRow
  /** A row without a code: an option of the item above, or a remark. */
  | { readonly kind: 'unnumbered'; readonly row: number; readonly text: string }
  | { readonly kind: SummaryKind; readonly row: number; readonly parts: readonly SummaryPart[] };

export interface CodedRow {
  readonly kind: 'coded';
  readonly row: number;
  readonly code: ItemCode;
  readonly printed: string;
  readonly name: string;
}

/** A row with points of its own below a bonus or penalty row, `1. Sáng kiến`: no item, but what those points are made of. */
export interface SummaryPart {
  readonly row: number;
  readonly text: string;
}

export type RowKind = TableRow['kind'];

/** The rows of one table, up to its signatures or the next table; the very same as long as no row says anything else. */
export function tableRows(snapshot: SheetSnapshot, heading: HeadingBlock, columns: TableColumns): readonly TableRow[] {
  const headings = snapshot.values[heading.bottom - snapshot.top] ?? snapshot.values;
  return ROWS.at(headings, snapshot, [placesOf(columns), heading.top], {
    anew: () => ROWS_BEFORE.keep(headings, understoodRows(sortRows(snapshot, heading, columns), columns)),
    follow: (before, rows, snapshotBefore) => {
      const [then, now] = [new RowsAlone(snapshotBefore, columns), takenRowsAlone(snapshot, columns)];
      return rows.every((row) => row > heading.bottom && saysTheSame(then, now, row)) ? before : null;
    },
  });
}

const ROWS = new Followed<readonly TableRow[]>();

const ROWS_BEFORE = new KeptRows<TableRow>((one, other) => {
  if (one.row !== other.row || one.kind !== other.kind) return false;
  return one.kind === 'unnumbered' && other.kind === 'unnumbered' ? one.text === other.text : isSameCoded(one, other);
});

function isSameCoded(one: TableRow, other: TableRow): boolean {
  if (one.kind !== 'coded' || other.kind !== 'coded') return JSON.stringify(one) === JSON.stringify(other);
  const isSame = one.printed === other.printed && one.name === other.name && one.code.canonical === other.code.canonical;
  const isBeyondDoubt = ({ code }: typeof one): boolean => code.damage === null && code.possible.length === 0;
  return isSame && ((isBeyondDoubt(one) && isBeyondDoubt(other)) || JSON.stringify(one.code) === JSON.stringify(other.code));
}

function saysTheSame(then: RowsAlone, now: RowsAlone, row: number): boolean {
  if (then.mayHead(row) || now.mayHead(row)) return false;
  const [one, other] = [then.at(row), now.at(row)];
  const areRows = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null;
  return areRows ? isSameRow(one, other) : one === other;
}

function isSameRow(one: SortedRow, other: SortedRow): boolean {
  return JSON.stringify({ ...one, row: null }) === JSON.stringify({ ...other, row: null });
}

function understoodRows(sorted: readonly SortedRow[], { code, name }: TableColumns): readonly TableRow[] {
  const rows = code === name ? withNumbersBeforeNames(sorted) : sorted;
  return insideTable(rows, rows.every(isPlain) ? null : readItemCodes(printedOn(rows)));
}

/** Whether its code, if it has one, means what it says among its like. */
function isPlain(row: SortedRow): boolean {
  return !('code' in row) || row.code === null || 'canonical' in row.code;
}

function printedOn(rows: readonly SortedRow[]): PrintedCode[] {
  const printed: PrintedCode[] = [];
  for (const row of rows) if ('code' in row && row.code !== null) printed.push(printedAs(row.code));
  return printed;
}

function sortRows(snapshot: SheetSnapshot, heading: HeadingBlock, columns: TableColumns): SortedRow[] {
  const alone = takenRowsAlone(snapshot, columns);
  const rows: SortedRow[] = [];
  const end = bottomOf(snapshot);
  for (let row = heading.bottom + 1; row < end; row += 1) {
    const sorted = alone.at(row);
    const again = alone.mayHead(row) ? headingBelow(snapshot, heading, row) : null;
    if (again === 'other' || (again === null && sorted === 'signature')) return rows;
    if (again === 'same') rows.push({ kind: 'heading-again', row });
    else if (sorted !== null && sorted !== 'signature') rows.push(sorted);
  }
  return rows;
}

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
