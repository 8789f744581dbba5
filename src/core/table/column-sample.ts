import { readScore } from '../scoresheet/read-score';
import { bottomOf, cellAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';

/** How many of a column's first cells hold a score, and how many hold other words. */
export interface ColumnSample {
  readonly scores: number;
  readonly words: number;
}

/** Rows that are looked at to see what a column holds. */
const SAMPLE = 60;

/** What stands in a column below a heading's last row. */
export function sampleOf(snapshot: SheetSnapshot, headingBottom: number, column: number): ColumnSample {
  const end = Math.min(bottomOf(snapshot), headingBottom + 1 + SAMPLE);
  let [scores, words] = [0, 0];
  for (let row = headingBottom + 1; row < end; row += 1) {
    const { kind } = readScore(cellAt(snapshot, row, column));
    if (kind === 'points' || kind === 'not-applicable') scores += 1;
    if (kind === 'unreadable') words += 1;
  }
  return { scores, words };
}
