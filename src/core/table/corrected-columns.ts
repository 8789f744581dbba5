import type { CorrectedMeaning } from '../workbook/column-correction';
import { rightOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { HeadingMeaning } from './column-headings';

/** People point at a cell of the heading, or right beside it where rows were inserted since. */
const TOLERANCE = 1;

/** What a person has said about the columns of a block of heading rows; of several corrections the last counts. */
export function correctedColumns(snapshot: SheetSnapshot, top: number, bottom: number): ReadonlyMap<number, CorrectedMeaning> {
  const near = snapshot.corrections.filter(
    ({ row, column }) => row >= top - TOLERANCE && row <= bottom + TOLERANCE && isWithin(snapshot, column),
  );
  return new Map(near.map(({ column, meaning }) => [column, meaning]));
}

/** The columns of a row that a person has put right. */
export function columnsCorrectedIn(snapshot: SheetSnapshot, row: number): number[] {
  return snapshot.corrections.filter((each) => each.row === row && isWithin(snapshot, each.column)).map(({ column }) => column);
}

/** What the columns hold once a person's word stands before their headings'. Codes and names stand in one column each. */
export function withCorrections(
  printed: ReadonlyMap<number, HeadingMeaning>,
  corrected: ReadonlyMap<number, CorrectedMeaning>,
): ReadonlyMap<number, HeadingMeaning> {
  const said = new Set(corrected.values());
  const isTaken = (meaning: HeadingMeaning): boolean => (meaning === 'code' || meaning === 'name') && said.has(meaning);
  const meanings = new Map([...printed].filter(([column, meaning]) => !corrected.has(column) && !isTaken(meaning)));
  for (const [column, meaning] of corrected) if (meaning !== 'nothing') meanings.set(column, meaning);
  return meanings;
}

function isWithin(snapshot: SheetSnapshot, column: number): boolean {
  return column >= snapshot.left && column < rightOf(snapshot);
}
