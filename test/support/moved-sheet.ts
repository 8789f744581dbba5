import type { SheetSnapshot } from '../../src/core/workbook/snapshot';

/** A drawn sheet whose used range begins further down and to the right; what marks and corrections it has stays behind. */
export function moved(sheet: SheetSnapshot, { down, right }: { readonly down: number; readonly right: number }): SheetSnapshot {
  const hiddenRows = new Set([...sheet.hiddenRows].map((row) => row + down));
  return { ...sheet, top: sheet.top + down, left: sheet.left + right, hiddenRows };
}
