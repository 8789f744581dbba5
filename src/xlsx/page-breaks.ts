import type { SheetPart, SheetPlan } from '../core/workbook/workbook-plan';

/** Points: what A4 lying across or standing leaves between the margins, with a little to spare, for programs measure letters differently. */
const ROOM = { landscape: { width: 770, height: 480 }, portrait: { width: 523, height: 720 } } as const;
/** How wide a column is for each letter that it has room for, and besides. */
const LETTER = 5.25;
const AROUND = 3.75;

/** How many rows of a part that is longer than a page must still find room for it to begin at the foot of one. */
const FEWEST_ROWS = 8;

/**
 * The rows that begin a new page, so that no part is torn which a page can hold, and no heading is left alone at the foot of one. The
 * sheet is printed as wide as the paper is. `heightOf`: of a row, in points.
 */
export function pageBreaks(
  { parts = [], columnWidths, print }: Pick<SheetPlan, 'parts' | 'columnWidths' | 'print'>,
  heightOf: (row: number) => number,
): readonly number[] {
  const { width, height } = ROOM[print.orientation];
  const scale = Math.min(1, width / columnWidths.reduce((sum, letters) => sum + letters * LETTER + AROUND, 0));
  const page = height / scale;
  const breaks: number[] = [];
  let used = 0;
  for (const part of parts) {
    const rows = heightsOf(part, heightOf);
    const whole = sumOf(rows);
    const least = whole <= page ? whole : sumOf(rows.slice(0, FEWEST_ROWS));
    if (used > 0 && used + least > page) {
      breaks.push(part.row);
      used = 0;
    }
    used = (used + whole) % page;
  }
  return breaks;
}

function heightsOf({ row, rows }: SheetPart, heightOf: (row: number) => number): readonly number[] {
  return Array.from({ length: rows }, (_, at) => heightOf(row + at));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
