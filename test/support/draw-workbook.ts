import type { Place } from '../../src/core/finding';
import { columnNumber } from '../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

// Tests and help pages are drawn in one and the same way.
export { drawnCells, drawSheet, drawWorkbook, hiddenRowsDrawn, sheetOf } from '../../src/help/drawn-workbook';
export type { DrawnTable } from '../../src/help/drawn-workbook';

/** `H14` on the first sheet, or `Bảng điểm!H14`. */
export function placeOf(snapshot: WorkbookSnapshot, reference: string): Place {
  const [, name, letters, row] = /^(?:(.+)!)?([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const found = snapshot.sheets.find(({ sheet }) => name === undefined || sheet.name === name);
  if (found === undefined || letters === undefined) throw new Error(`${reference} is not in the drawing`);
  return { sheet: found.sheet, row: Number(row) - 1, column: columnNumber(letters) };
}
