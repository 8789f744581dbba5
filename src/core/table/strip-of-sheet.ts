import { cellAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';

/** The sheet as if it had no other columns; both counted from zero on the sheet, `end` is one past the last. */
export function stripOfSheet(snapshot: SheetSnapshot, left: number, end: number): SheetSnapshot {
  const cut = <Each>(rows: readonly (readonly Each[])[]): Each[][] =>
    rows.map((row) => row.slice(left - snapshot.left, end - snapshot.left));
  const { values, contents, numberFormats } = snapshot;
  return { ...snapshot, left, values: cut(values), contents: cut(contents), numberFormats: cut(numberFormats) };
}

/** Whether a column holds nothing between two rows; `end` is one past the last. */
export function isBlankBetween(snapshot: SheetSnapshot, column: number, top: number, end: number): boolean {
  for (let row = top; row < end; row += 1) if (cellAt(snapshot, row, column).value !== '') return false;
  return true;
}
