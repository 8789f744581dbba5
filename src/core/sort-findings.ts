import type { Finding } from './finding';
import type { WorkbookSnapshot } from './workbook/snapshot';

/** By sheet as the workbook orders them, then by row, column and code. */
export function inOrderOfSheets(findings: readonly Finding[], { sheets }: WorkbookSnapshot): Finding[] {
  const positions = new Map(sheets.map(({ sheet }, at) => [sheet.id, at]));
  const positionOf = ({ place }: Finding) => positions.get(place.sheet.id) ?? sheets.length;
  return [...findings].sort(
    (one, other) =>
      positionOf(one) - positionOf(other) ||
      one.place.row - other.place.row ||
      one.place.column - other.place.column ||
      (one.code < other.code ? -1 : Number(one.code > other.code)),
  );
}
