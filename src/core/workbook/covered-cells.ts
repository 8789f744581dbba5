import type { CellChange, ChangeSet } from './change-set';
import type { CellArea } from './cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Cells that were to be written and took nothing: a merged cell lies over them. */
export function notTaken(changes: ChangeSet, written: ChangeSet): readonly CellChange[] {
  if (written.cells.length === changes.cells.length) return [];
  const taken = new Set(written.cells.map(keyOf));
  return changes.cells.filter((change) => !taken.has(keyOf(change)));
}

function keyOf({ sheet, row, column }: CellChange): string {
  return `${row} ${column} ${sheet.id}`;
}

/** With what has come out about these cells. */
export function withCovered(snapshot: WorkbookSnapshot, cells: readonly CellChange[]): WorkbookSnapshot {
  if (cells.length === 0) return snapshot;
  const coveredOn = ({ sheet }: SheetSnapshot): CellArea[] =>
    cells.flatMap(({ sheet: own, row, column }) => (own.id === sheet.id ? [{ row, column, rows: 1, columns: 1 }] : []));
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => covering(sheet, coveredOn(sheet))) };
}

function covering(sheet: SheetSnapshot, more: readonly CellArea[]): SheetSnapshot {
  return more.length === 0 ? sheet : { ...sheet, covered: [...(sheet.covered ?? []), ...more] };
}

/** As if nothing had come out yet: somebody may have taken the merged cells apart since. */
export function withoutCovered(snapshot: WorkbookSnapshot | null): WorkbookSnapshot | null {
  if (snapshot === null || snapshot.sheets.every(({ covered }) => covered === undefined)) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.map(uncovered) };
}

function uncovered(sheet: SheetSnapshot): SheetSnapshot {
  const { covered, ...others } = sheet;
  return covered === undefined ? sheet : others;
}
