import type { CellArea, CellRef } from './cell-ref';

/** The same cells as few areas: cells right under each other become one. By column, then by row; none twice. */
export function cellAreas(cells: Iterable<CellRef>): CellArea[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const areas: CellArea[] = [];
  for (const { row, column } of sorted) {
    const above = areas.at(-1);
    const reach = above?.column === column ? above.row + above.rows : null;
    if (above === undefined || reach === null || row > reach) areas.push({ row, column, rows: 1, columns: 1 });
    else if (row === reach) areas[areas.length - 1] = { ...above, rows: above.rows + 1 };
  }
  return areas;
}
