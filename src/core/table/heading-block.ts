import { bottomOf, cellAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { headingMeaning } from './column-headings';
import type { HeadingMeaning } from './column-headings';
import { columnsOf, continuesGroup, headingMeanings, headingText } from './heading-path';

/** The rows of a table's headings and what each column's heading means; rows and columns from zero on the sheet. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly meanings: ReadonlyMap<number, HeadingMeaning>;
}

/** Titles, national heading and notes take a few rows; nobody begins a table below so many filled ones. */
const MOST_FILLED_ROWS_ABOVE = 200;
const MOST_HEADING_ROWS = 4;

/** The first heading at or below a row; `null` where there is none. */
export function findHeading(snapshot: SheetSnapshot, from: number): HeadingBlock | null {
  let filledRows = 0;
  for (let row = from; row < bottomOf(snapshot) && filledRows < MOST_FILLED_ROWS_ABOVE; row += 1) {
    if (!isFilled(snapshot, row)) continue;
    filledRows += 1;
    const heading = headingAt(snapshot, row);
    if (heading !== null) return heading;
  }
  return null;
}

/** Whether a row holds anything at all. */
export function isFilled(snapshot: SheetSnapshot, row: number): boolean {
  return snapshot.values[row - snapshot.top]?.some((value) => value !== '') ?? false;
}

/** A heading begins where code or name is headed, and has a maximum or a score in its rows. */
export function headingAt(snapshot: SheetSnapshot, top: number): HeadingBlock | null {
  const labelled = columnsHeaded(snapshot, top);
  if (labelled.length === 0) return null;
  const bottom = lastHeadingRow(snapshot, top, labelled);
  const meanings = headingMeanings(snapshot, top, bottom);
  if (!isScoringTable(new Set(meanings.values()))) return null;
  return { top, bottom: isColumnNumbers(snapshot, bottom + 1) ? bottom + 1 : bottom, meanings };
}

/** The columns whose heading in this row is that of code or name. */
function columnsHeaded(snapshot: SheetSnapshot, row: number): number[] {
  return columnsOf(snapshot).filter((column) => {
    const meaning = headingMeaning(headingText(snapshot, row, column));
    return meaning === 'code' || meaning === 'name';
  });
}

/** Rows named by units and not by criteria make a summary, however many scores it has. */
function isScoringTable(meanings: ReadonlySet<HeadingMeaning>): boolean {
  if (meanings.has('unit') && !meanings.has('name')) return false;
  return [...meanings].some((meaning) => POINTS_HEADINGS.has(meaning));
}

/** Headings one of which every scoring table has. */
const POINTS_HEADINGS: ReadonlySet<HeadingMeaning> = new Set([
  ...(['maximum', 'self', 'appraised', 'appraised-1', 'appraised-2', 'survey', 'achieved'] as const),
]);

/** Below a merged code or name heading the cells are blank; a row with text in its other columns still heads them. */
function lastHeadingRow(snapshot: SheetSnapshot, top: number, labelled: readonly number[]): number {
  let last = top;
  for (let row = top + 1; row < top + MOST_HEADING_ROWS; row += 1) {
    if (labelled.some((column) => cellAt(snapshot, row, column).value !== '')) return last;
    if (headsColumns(snapshot, row)) last = row;
  }
  return last;
}

function headsColumns(snapshot: SheetSnapshot, row: number): boolean {
  const texts = columnsOf(snapshot).map((column) => headingText(snapshot, row, column));
  return texts.some((text) => headingMeaning(text) !== null || continuesGroup(text));
}

/** A row that numbers the columns, `1 | 2 | 3`, `(1) | (2) | (3)` or `A | B | 1 | 2=…`. */
function isColumnNumbers(snapshot: SheetSnapshot, row: number): boolean {
  const texts = columnsOf(snapshot)
    .map((column) => String(cellAt(snapshot, row, column).value ?? '').trim())
    .filter((text) => text !== '');
  if (texts.length < 3 || !texts.every((text) => /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=.*)?$/.test(text))) return false;
  const numbers = texts.map((text) => Number.parseInt(text.replace('(', ''), 10)).filter((number) => !Number.isNaN(number));
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

