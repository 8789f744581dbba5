import { foldText } from '../workbook/folded-text';
import { cellAt, rightOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { headingMeaning } from './column-headings';
import type { HeadingMeaning } from './column-headings';

const LONGEST_HEADING = 120;

/** Headings that mean something only below the heading of their group. */
const CONTINUES_A_GROUP = /^(?:diem|so diem|toi da|(?:lan|vong|dot) .{1,4})$/;

export function continuesGroup(heading: string): boolean {
  return heading !== '' && CONTINUES_A_GROUP.test(foldText(heading));
}

/** What each column is headed as in a block of heading rows; columns from zero on the sheet. */
export function headingMeanings(snapshot: SheetSnapshot, top: number, bottom: number): ReadonlyMap<number, HeadingMeaning> {
  const meanings = new Map<number, HeadingMeaning>();
  for (const column of columnsOf(snapshot)) {
    const meaning = meaningOfPath(headingPath(snapshot, top, bottom, column));
    if (meaning !== null) meanings.set(column, meaning);
  }
  return meanings;
}

/** The texts above a column from the group's heading down to its own. */
function headingPath(snapshot: SheetSnapshot, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = headingText(snapshot, row, column) || groupHeading(snapshot, row, bottom, column);
    if (text !== '') path.push(text);
  }
  return path;
}

/** A merged heading's text stands in its leftmost cell: it reaches right as long as the columns have headings of their own below. */
function groupHeading(snapshot: SheetSnapshot, row: number, bottom: number, column: number): string {
  const isHeadedBelow = (at: number): boolean => isHeadedBetween(snapshot, row + 1, bottom, at);
  for (let at = column; at >= snapshot.left && isHeadedBelow(at); at -= 1) {
    const text = headingText(snapshot, row, at);
    if (text !== '') return text;
  }
  return '';
}

function isHeadedBetween(snapshot: SheetSnapshot, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (headingText(snapshot, row, column) !== '') return true;
  }
  return false;
}

/** `Điểm thẩm định` over `Lần 1` means both together; `Thẩm định` over `Điểm` means the group; otherwise the lowest counts. */
function meaningOfPath(path: readonly string[]): HeadingMeaning | null {
  const own = path.at(-1);
  if (own === undefined) return null;
  const groups = path.slice(0, -1);
  // Under "Hình thức đánh giá", "Tự đánh giá" is a way of scoring and no score.
  if (groups.some((group) => headingMeaning(group) === 'scored-by')) return null;
  const together = headingMeaning(path.join(' ')) ?? headingMeaning(path.slice(-2).join(' ')) ?? headingMeaning(own);
  if (together !== null) return together;
  return continuesGroup(own) ? meaningOfPath(groups) : null;
}

/** The heading in a cell; `''` where it holds none. */
export function headingText(snapshot: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(snapshot, row, column);
  return typeof value === 'string' && value.length <= LONGEST_HEADING ? value.trim() : '';
}

/** The used columns, from zero on the sheet. */
export function columnsOf(snapshot: SheetSnapshot): number[] {
  const width = rightOf(snapshot) - snapshot.left;
  return Array.from({ length: width }, (_, index) => snapshot.left + index);
}
