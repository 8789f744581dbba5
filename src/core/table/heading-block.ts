import type { CorrectedMeaning } from '../workbook/column-correction';
import { bottomOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { beginsHeading, headingMeaning } from './column-headings';
import type { HeadingMeaning, Round } from './column-headings';
import { columnsCorrectedIn, correctedColumns, withCorrections } from './corrected-columns';
import { columnsOf, headingPaths, headingText, readPath } from './heading-path';
import type { HeadingPath } from './heading-path';
import { joinedHeading, lastTextRow, rowsBelowHeadings } from './heading-rows';

/** The rows of a table's headings and what each column's heading means; rows and columns from zero on the sheet. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  /** The row of maxima among them; `null` where there is none. */
  readonly maxima: number | null;
  /** From left to right. */
  readonly paths: ReadonlyMap<number, HeadingPath>;
  /** What the headings themselves say, from left to right. */
  readonly printed: ReadonlyMap<number, HeadingMeaning>;
  /** The same, but what a person says about a column counts, and stands last. */
  readonly meanings: ReadonlyMap<number, HeadingMeaning>;
  readonly rounds: ReadonlyMap<number, Round>;
  /** Columns that a person has put right. */
  readonly corrected: ReadonlyMap<number, CorrectedMeaning>;
}

/** Titles, national heading and notes take a few rows; nobody begins a table below so many filled ones. */
const MOST_FILLED_ROWS_ABOVE = 200;
const MOST_GROUP_ROWS_ABOVE = 2;

/** The first heading of a scoring table at or below a row and above `end`; `null` where there is none. */
export function findHeading(snapshot: SheetSnapshot, from: number, end = bottomOf(snapshot)): HeadingBlock | null {
  let filledRows = 0;
  for (let row = from; row < end && filledRows < MOST_FILLED_ROWS_ABOVE; row += 1) {
    if (!isFilled(snapshot, row)) continue;
    filledRows += 1;
    const heading = headingAt(snapshot, row) ?? correctedHeadingAt(snapshot, row);
    if (heading !== null) return heading;
  }
  return null;
}

/** Whether a row holds anything at all. */
export function isFilled(snapshot: SheetSnapshot, row: number): boolean {
  return snapshot.values[row - snapshot.top]?.some((value) => value !== '') ?? false;
}

/** Every table above a row asks whether its heading is repeated there; a snapshot never changes, and answers once. */
const LOOKED_AT = new WeakMap<SheetSnapshot, Map<number, HeadingBlock | null>>();

/** A heading begins where code or name is headed, and has a maximum or a score in its rows. */
export function headingAt(snapshot: SheetSnapshot, top: number): HeadingBlock | null {
  const known = LOOKED_AT.get(snapshot) ?? new Map<number, HeadingBlock | null>();
  LOOKED_AT.set(snapshot, known);
  const found = known.get(top);
  if (found !== undefined) return found;
  const heading = lookForHeading(snapshot, top);
  known.set(top, heading);
  return heading;
}

function lookForHeading(snapshot: SheetSnapshot, top: number): HeadingBlock | null {
  const labelled = columnsHeaded(snapshot, top, LABELS);
  return scoringTable(blockAt(snapshot, top, labelled.length > 0 ? labelled : columnsHeaded(snapshot, top, UNCLEAR_LABELS)));
}

/** The heading of a table whose rows are units; `null` where none begins in this row. */
export function unitHeadingAt(snapshot: SheetSnapshot, top: number): HeadingBlock | null {
  const block = blockAt(snapshot, top, columnsHeaded(snapshot, top, UNIT_LABELS));
  const meanings = new Set(block?.meanings.values());
  return meanings.has('unit') && !meanings.has('name') ? block : null;
}

/** Where no heading is known, the row in which a person has said what the columns hold is one. */
function correctedHeadingAt(snapshot: SheetSnapshot, row: number): HeadingBlock | null {
  return scoringTable(blockAt(snapshot, row, columnsCorrectedIn(snapshot, row)));
}

/** Rows named by units and not by criteria make a summary, however many scores it has. */
function scoringTable(block: HeadingBlock | null): HeadingBlock | null {
  const meanings = new Set(block?.meanings.values());
  if (meanings.has('unit') && !meanings.has('name')) return null;
  return [...meanings].some((meaning) => POINTS_HEADINGS.has(meaning)) ? block : null;
}

const LABELS: ReadonlySet<HeadingMeaning> = new Set(['code', 'name']);
const UNCLEAR_LABELS: ReadonlySet<HeadingMeaning> = new Set(['unclear']);
const UNIT_LABELS: ReadonlySet<HeadingMeaning> = new Set(['unit']);

/** Headings one of which every scoring table has. */
const POINTS_HEADINGS: ReadonlySet<HeadingMeaning> = new Set([
  ...(['maximum', 'self', 'appraised', 'appraised-1', 'appraised-2', 'survey', 'achieved', 'unclear-appraised'] as const),
]);

function blockAt(snapshot: SheetSnapshot, labelTop: number, labelled: readonly number[]): HeadingBlock | null {
  if (labelled.length === 0) return null;
  const lastText = lastTextRow(snapshot, labelTop, labelled);
  const { bottom, maxima } = rowsBelowHeadings(snapshot, lastText, labelled);
  const top = topOfGroups(snapshot, labelTop, lastText);
  const paths = headingPaths(snapshot, top, lastText);
  const readings = [...paths].map(([column, { texts }]) => ({ column, ...readPath(texts) }));
  const corrected = correctedColumns(snapshot, top, bottom);
  const printed = new Map([
    ...readings.flatMap(({ column, meaning }) => (meaning === null ? [] : [[column, meaning] as const])),
    ...resultsBelow(snapshot, lastText, bottom),
  ]);
  const rounds = new Map(readings.flatMap(({ column, round }) => (round === null ? [] : [[column, round] as const])));
  return { top, bottom, maxima, paths, printed, meanings: withCorrections(printed, corrected), rounds, corrected };
}

/** The columns whose heading in this row, or begun in it, is one of these. */
function columnsHeaded(snapshot: SheetSnapshot, row: number, wanted: ReadonlySet<HeadingMeaning>): number[] {
  return columnsOf(snapshot).filter((column) => {
    const text = headingText(snapshot, row, column);
    // Most cells are no headings, and folding each of them is what would make a long sheet slow.
    if (text.length > LONGEST_LABEL || !/^\p{L}/u.test(text)) return false;
    const meaning = headingMeaning(text);
    return meaning === null ? isCutLabel(snapshot, row, column, wanted) : wanted.has(meaning);
  });
}

const LONGEST_LABEL = 60;

/** `Nội` over `dung`. */
function isCutLabel(snapshot: SheetSnapshot, row: number, column: number, wanted: ReadonlySet<HeadingMeaning>): boolean {
  if (!beginsHeading(headingText(snapshot, row, column))) return false;
  return [row + 1, row + 2].some((last) => {
    const meaning = headingMeaning(joinedHeading(snapshot, row, last, column));
    return meaning !== null && wanted.has(meaning);
  });
}

/** Where code and name are headed at the bottom only, groups stand in the rows above: `Điểm` over `Tối đa`. */
function topOfGroups(snapshot: SheetSnapshot, labelTop: number, lastText: number): number {
  const readable = (top: number): number =>
    [...headingPaths(snapshot, top, lastText).values()].filter(({ texts }) => readPath(texts).meaning !== null).length;
  let [top, most] = [labelTop, readable(labelTop)];
  for (let row = labelTop - 1; row >= Math.max(snapshot.top, labelTop - MOST_GROUP_ROWS_ABOVE); row -= 1) {
    const count = readable(row);
    if (count > most) [top, most] = [row, count];
  }
  return top;
}

/** Our own heading stands in the lowest row of all, be it one of numbers. */
function resultsBelow(snapshot: SheetSnapshot, lastText: number, bottom: number): [number, HeadingMeaning][] {
  const columns = columnsOf(snapshot);
  return Array.from({ length: bottom - lastText }, (_, at) => lastText + 1 + at).flatMap((row) =>
    columns.flatMap((column): [number, HeadingMeaning][] =>
      headingMeaning(headingText(snapshot, row, column)) === 'results' ? [[column, 'results']] : [],
    ),
  );
}
