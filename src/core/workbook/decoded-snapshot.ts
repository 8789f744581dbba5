import { legacyTextOn } from './legacy-text';
import type { LegacyCell } from './legacy-text';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** A snapshot never changes; what is found on its sheets is remembered by them, so each is decoded once. */
const DECODED = new WeakMap<SheetSnapshot, SheetSnapshot>();

/**
 * The workbook as it reads in the right fonts: values in TCVN3 or VNI are decoded, contents stay as they were typed, for
 * they are compared before anything is written. Sheets with nothing to decode are the very same.
 */
export function decodedSnapshot(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map(decodedSheet);
  return sheets.every((sheet, at) => sheet === snapshot.sheets[at]) ? snapshot : { ...snapshot, sheets };
}

export function decodedSheet(snapshot: SheetSnapshot): SheetSnapshot {
  const legacy = legacyTextOn(snapshot);
  if (legacy === null) return snapshot;
  const decoded = DECODED.get(snapshot) ?? { ...snapshot, values: decodedValues(snapshot, legacy.cells) };
  DECODED.set(snapshot, decoded);
  return decoded;
}

function decodedValues({ values, top, left }: SheetSnapshot, cells: readonly LegacyCell[]): readonly (readonly CellValue[])[] {
  const understood = new Map<number, Map<number, string>>();
  for (const { row, column, understood: text } of cells) {
    understood.set(row, (understood.get(row) ?? new Map<number, string>()).set(column, text));
  }
  return values.map((cellsOfRow, row) => {
    const texts = understood.get(top + row);
    return texts === undefined ? cellsOfRow : cellsOfRow.map((value, column) => texts.get(left + column) ?? value);
  });
}
