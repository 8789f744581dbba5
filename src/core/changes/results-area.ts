import type { Scoresheet } from '../scoresheet/scoresheet';
import { cellAt, rightOf } from '../workbook/snapshot';
import type { NamedTable, SheetSnapshot } from '../workbook/snapshot';

/** Where our words stand on a sheet: one column, from its heading to the last row of the tables that share it. */
export interface ResultsArea {
  readonly column: number;
  /** The column is there already. */
  readonly stands: boolean;
  readonly headingBottom: number;
  /** The column belongs to a table of Excel's own, which would name it anew if its heading were taken away. */
  readonly headingStays: boolean;
  /** One past the last row. */
  readonly bottom: number;
}

/**
 * The areas of one sheet's scoresheets. Units as columns, and tables side by side, share one: a cell of ours is never
 * written twice.
 */
export function resultsAreas(
  scoresheets: readonly Scoresheet[],
  snapshot: SheetSnapshot,
  excelTables: readonly NamedTable[],
): ResultsArea[] {
  const tables = excelTables.filter(({ sheet }) => sheet === snapshot.sheet.name);
  return besideEachOther(scoresheets).map((shared) => {
    const standing = shared.map(({ columns }) => columns.results).find((column) => column !== null);
    const headingBottom = shared.at(-1)?.headingBottom ?? 0;
    const bottom = Math.max(...shared.map((each) => each.bottom));
    const column = standing ?? freeColumn(shared, bottom, snapshot, tables);
    const headingStays = tables.some(
      ({ area, hasHeadingRow }) =>
        hasHeadingRow && area.row === headingBottom && area.column <= column && column < area.column + area.columns,
    );
    return { column, stands: standing !== undefined, headingBottom, headingStays, bottom };
  });
}

/** Scoresheets that have rows of the sheet in common, from left to right as they were read. */
function besideEachOther(scoresheets: readonly Scoresheet[]): Scoresheet[][] {
  const groups: Scoresheet[][] = [];
  for (const scoresheet of scoresheets) {
    const { headingTop, bottom } = scoresheet;
    const group = groups.find((each) => each.some((other) => other.headingTop < bottom && headingTop < other.bottom));
    if (group === undefined) groups.push([scoresheet]);
    else group.push(scoresheet);
  }
  return groups;
}

/**
 * The first column right of the headings with nothing in it beside the tables' rows; never right beside a table of Excel's own, which
 * would take it in, and keep it when our words are gone.
 */
function freeColumn(shared: readonly Scoresheet[], bottom: number, snapshot: SheetSnapshot, tables: readonly NamedTable[]): number {
  const top = Math.min(...shared.map(({ headingTop }) => headingTop));
  const headingEnd = Math.max(...shared.map(({ headingBottom }) => headingBottom)) + 1;
  const isEmpty = (column: number, end: number): boolean => {
    for (let row = top; row < end; row += 1) if (cellAt(snapshot, row, column).content !== '') return false;
    return true;
  };
  let column = rightOf(snapshot);
  while (column > 0 && isEmpty(column - 1, headingEnd)) column -= 1;
  const isTakenIn = (at: number): boolean =>
    tables.some(({ area }) => area.column + area.columns === at && area.row < bottom && top < area.row + area.rows);
  while (!isEmpty(column, bottom) || isTakenIn(column)) column += 1;
  return column;
}
