import type { Finding } from '../finding';
import type { SheetWording } from '../review-result';
import type { CellChange } from '../workbook/change-set';
import { cellAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { writtenText } from '../workbook/written-text';
import type { ResultsArea } from './results-area';

/**
 * What changes in our own column at the table's right edge: for each row with findings their codes and a few words.
 * Without findings the column, heading included, is blank; within a table of Excel's own the heading stays. `findings` are those of this sheet.
 */
export function planResults(area: ResultsArea, snapshot: SheetSnapshot, findings: readonly Finding[], wording: SheetWording): CellChange[] {
  const { column, stands, headingBottom, headingStays } = area;
  const wanted = new Map<number, string>();
  for (const [row, found] of findingsByRow(area, findings)) wanted.set(row, wording.results(found));
  if (wanted.size > 0 || (stands && headingStays)) wanted.set(headingBottom, wording.resultsHeading);
  return rowsOf(area).flatMap((row) => {
    const { content } = cellAt(snapshot, row, column);
    const text = wanted.get(row) ?? '';
    return content === text ? [] : [{ sheet: snapshot.sheet, row, column, from: content, to: writtenText(text) }];
  });
}

/** Blanks the column again, where it stands. */
export function clearResults(area: ResultsArea, snapshot: SheetSnapshot): CellChange[] {
  const { column, stands, headingBottom, headingStays } = area;
  if (!stands) return [];
  return rowsOf(area).flatMap((row) => {
    const { content } = cellAt(snapshot, row, column);
    return content === '' || (headingStays && row === headingBottom) ? [] : [{ sheet: snapshot.sheet, row, column, from: content, to: '' }];
  });
}

/** Rows of the area's body that have findings, with their findings. */
export function findingsByRow({ headingBottom, bottom }: ResultsArea, findings: readonly Finding[]): Map<number, Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { row } = finding.place;
    if (row > headingBottom && row < bottom) rows.set(row, [...(rows.get(row) ?? []), finding]);
  }
  return rows;
}

function rowsOf({ headingBottom, bottom }: ResultsArea): number[] {
  return Array.from({ length: Math.max(0, bottom - headingBottom) }, (_, at) => headingBottom + at);
}
