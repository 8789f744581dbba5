import type { CellArea } from '../core/workbook/cell-ref';
import type { CellChange } from '../core/workbook/change-set';
import type { SheetRef } from '../core/workbook/snapshot';

/** Changes of one column that are written and read with one range: a run of rows in which few stay untouched. */
export interface CellBlock {
  readonly sheet: SheetRef;
  readonly area: CellArea;
  /** By row within the block; absent rows are not ours to touch. */
  readonly changes: ReadonlyMap<number, CellChange>;
}

/** A skipped row costs a few bytes (`null`), another range a few hundred. */
const WIDEST_GAP = 30;

/** Changes gathered into blocks, so that requests do not grow with every single cell. */
export function cellBlocks(changes: readonly CellChange[]): CellBlock[] {
  const ordered = [...changes].sort(
    (one, other) => compareSheets(one, other) || one.column - other.column || one.row - other.row,
  );
  const runs: CellChange[][] = [];
  for (const change of ordered) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && continues(last, change)) run.push(change);
    else runs.push([change]);
  }
  return runs.flatMap(blockOf);
}

function compareSheets(one: CellChange, other: CellChange): number {
  if (one.sheet.id === other.sheet.id) return 0;
  return one.sheet.id < other.sheet.id ? -1 : 1;
}

function continues(last: CellChange, next: CellChange): boolean {
  return last.sheet.id === next.sheet.id && last.column === next.column && next.row - last.row <= WIDEST_GAP;
}

function blockOf(run: readonly CellChange[]): CellBlock[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const area = { row: first.row, column: first.column, rows: last.row - first.row + 1, columns: 1 };
  return [{ sheet: first.sheet, area, changes: new Map(run.map((change) => [change.row - first.row, change])) }];
}
