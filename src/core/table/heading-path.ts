import type { CellRef } from '../workbook/cell-ref';
import { foldSpaces, foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import { cellAt, rightOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { foldedHeading, headingMeaning, roundIn } from './column-headings';
import type { HeadingMeaning, Round } from './column-headings';

/** All that stands above a column. */
export interface HeadingPath {
  /** From the group's heading down to the column's own, spaces folded. */
  readonly texts: readonly string[];
  /** The lowest heading cell of the column's own, from zero on the sheet. */
  readonly cell: CellRef;
}

/** What a column's headings say together. */
export interface PathReading {
  readonly meaning: HeadingMeaning | null;
  /** The round of appraisal that the column or its group belongs to; `null` where neither says so. */
  readonly round: Round | null;
}

/** A longer text is no heading. */
export const LONGEST_HEADING = 120;

/** Headings that mean something only below the heading of their group. */
const CONTINUES_A_GROUP = /^(?:(?:so )?diem(?: so)?|toi da)?(?: ?(?:lan|vong|dot) .{1,4})?$/;

/** Groups whose points are known by a word of theirs, whoever does the scoring. */
const SCORING_GROUPS: readonly (readonly [RegExp, HeadingMeaning])[] = [
  [/\btu (?:cham|danh gia)\b/, 'self'],
  [/\b(?:tham dinh|hoi dong|phuc tra)\b/, 'appraised'],
];

export function continuesGroup(heading: string): boolean {
  return heading !== '' && CONTINUES_A_GROUP.test(foldedHeading(heading));
}

/** The texts above every headed column of a block of heading rows; columns from zero on the sheet. */
export function headingPaths(snapshot: SheetSnapshot, top: number, bottom: number): ReadonlyMap<number, HeadingPath> {
  const columns = columnsOf(snapshot);
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => columns.map((column) => headingText(snapshot, top + at, column)));
  const paths = new Map<number, HeadingPath>();
  for (const [at, column] of columns.entries()) {
    const lowest = rows.map((texts) => texts[at] !== '').lastIndexOf(true);
    if (lowest >= 0) paths.set(column, { texts: pathTexts(rows, at), cell: { row: top + lowest, column } });
  }
  return paths;
}

type HeadingRows = readonly (readonly string[])[];

function pathTexts(rows: HeadingRows, column: number): string[] {
  return rows.map((texts, row) => texts[column] || groupHeading(rows, row, column)).filter((text) => text !== '');
}

/** A merged heading's text stands in its leftmost cell: it reaches right as long as the columns have headings of their own below. */
function groupHeading(rows: HeadingRows, row: number, column: number): string {
  const isHeadedFrom = (first: number, at: number): boolean => rows.slice(first).some((texts) => (texts[at] ?? '') !== '');
  if (!isHeadedFrom(row + 1, column)) return '';
  for (let at = column - 1; at >= 0 && (isHeadedFrom(row + 1, at) || !isHeadedFrom(0, at)); at -= 1) {
    const text = rows[row]?.[at] ?? '';
    if (text !== '') return text;
  }
  return '';
}

export function readPath(texts: readonly string[]): PathReading {
  return readLines(texts.join('\n'));
}

/** Sheets of a workbook are headed alike, and are read again after every edit. */
const readLines = rememberedByText((lines): PathReading => {
  const texts = lines.split('\n');
  const meaning = meaningOfPath(texts);
  const round = texts.flatMap((text) => roundIn(text) ?? []).at(-1) ?? null;
  if (meaning !== 'appraised' || round === null) return { meaning, round };
  return { meaning: round === 1 ? 'appraised-1' : 'appraised-2', round };
});

/** `Điểm thẩm định` over `Lần 1` means both together; `Thẩm định` over `Điểm` means the group; otherwise the lowest counts. */
function meaningOfPath(path: readonly string[]): HeadingMeaning | null {
  const own = path.at(-1);
  if (own === undefined) return null;
  const groups = path.slice(0, -1);
  // Under "Hình thức đánh giá", "Tự đánh giá" is a way of scoring and no score.
  if (groups.some((group) => headingMeaning(group) === 'scored-by')) return null;
  const together = headingMeaning(path.join(' ')) ?? headingMeaning(path.slice(-2).join(' ')) ?? headingMeaning(own);
  if (together !== null) return together;
  return continuesGroup(own) ? (meaningOfPath(groups) ?? scoringGroup(own, groups)) : null;
}

function scoringGroup(own: string, groups: readonly string[]): HeadingMeaning | null {
  if (headingMeaning(`Điểm ${own}`) === 'maximum') return null;
  const group = foldText(groups.at(-1) ?? '');
  return SCORING_GROUPS.find(([words]) => words.test(group))?.[1] ?? null;
}

/** The heading in a cell, spaces folded; `''` where it holds none. */
export function headingText(snapshot: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(snapshot, row, column);
  return typeof value === 'string' && value.length <= LONGEST_HEADING ? foldSpaces(value) : '';
}

/** The used columns, from zero on the sheet. */
export function columnsOf(snapshot: SheetSnapshot): number[] {
  const width = rightOf(snapshot) - snapshot.left;
  return Array.from({ length: width }, (_, index) => snapshot.left + index);
}
