import type { Finding } from '../finding';
import type { SheetWording } from '../review-result';
import type { Scoresheet } from '../scoresheet/scoresheet';
import type { CellChange } from '../workbook/change-set';
import { cellAt, rightOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { writtenText } from '../workbook/written-text';

/**
 * What changes in our own column at the table's right edge: for each row with findings their codes and a few words.
 * Without findings the column, heading included, is blank. `findings` are those of this sheet.
 */
export function planResults(
  scoresheet: Scoresheet,
  snapshot: SheetSnapshot,
  findings: readonly Finding[],
  wording: SheetWording,
): CellChange[] {
  const column = resultsColumn(scoresheet, snapshot);
  const { headingBottom, bottom } = scoresheet;
  const wanted = new Map<number, string>();
  for (const [row, found] of findingsByRow(scoresheet, findings)) wanted.set(row, wording.results(found));
  if (wanted.size > 0) wanted.set(headingBottom, wording.resultsHeading);
  return rowsBetween(headingBottom, bottom).flatMap((row) => {
    const { content } = cellAt(snapshot, row, column);
    const text = wanted.get(row) ?? '';
    return content === text ? [] : [{ sheet: scoresheet.sheet, row, column, from: content, to: writtenText(text) }];
  });
}

/** Blanks the column again, where it stands. */
export function clearResults(scoresheet: Scoresheet, snapshot: SheetSnapshot): CellChange[] {
  const column = scoresheet.columns.results;
  if (column === null) return [];
  return rowsBetween(scoresheet.headingBottom, scoresheet.bottom).flatMap((row) => {
    const { content } = cellAt(snapshot, row, column);
    return content === '' ? [] : [{ sheet: scoresheet.sheet, row, column, from: content, to: '' }];
  });
}

/** Rows of the table's body that have findings, with their findings. */
export function findingsByRow({ headingBottom, bottom }: Scoresheet, findings: readonly Finding[]): Map<number, Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { row } = finding.place;
    if (row > headingBottom && row < bottom) rows.set(row, [...(rows.get(row) ?? []), finding]);
  }
  return rows;
}

/** Our column where it stands, else the first one right of the headings with nothing in it beside the table's rows. */
export function resultsColumn({ columns, headingTop, headingBottom, bottom }: Scoresheet, snapshot: SheetSnapshot): number {
  if (columns.results !== null) return columns.results;
  const isEmpty = (column: number, top: number, end: number) =>
    rowsBetween(top, end).every((row) => cellAt(snapshot, row, column).content === '');
  let column = rightOf(snapshot);
  while (column > 0 && isEmpty(column - 1, headingTop, headingBottom + 1)) column -= 1;
  while (!isEmpty(column, headingTop, bottom)) column += 1;
  return column;
}

function rowsBetween(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
