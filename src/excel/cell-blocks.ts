import type { CellArea } from '../core/workbook/cell-ref';
import type { CellChange } from '../core/workbook/change-set';
import type { SheetRef } from '../core/workbook/snapshot';
import { bytesOf } from './pieces';

/** Changes of one column that are written and read with one range: a run of rows in which few stay untouched. */
export interface CellBlock {
  readonly sheet: SheetRef;
  readonly area: CellArea;
  /** By row within the block; absent rows are not ours to touch. */
  readonly changes: ReadonlyMap<number, CellChange>;
  /** What its cells take on the wire, before or after: whichever is more. */
  readonly bytes: number;
}

/** A skipped row costs a few bytes (`null`), another range a few hundred. */
const WIDEST_GAP = 30;

/** Changes gathered into blocks of so many bytes at most, so that requests do not grow with every single cell. */
export function cellBlocks(changes: readonly CellChange[], mostBytes: number): CellBlock[] {
  const ordered = [...changes].sort((one, other) => compareSheets(one, other) || one.column - other.column || one.row - other.row);
  const runs: { readonly changes: CellChange[]; bytes: number }[] = [];
  for (const change of ordered) {
    const run = runs.at(-1);
    const last = run?.changes.at(-1);
    const bytes = bytesOfChange(change) + (last === undefined ? 0 : bytesOfGap(last, change));
    if (run !== undefined && last !== undefined && continues(last, change) && run.bytes + bytes <= mostBytes) {
      run.changes.push(change);
      run.bytes += bytes;
    } else runs.push({ changes: [change], bytes: bytesOfChange(change) });
  }
  return runs.flatMap(({ changes: run, bytes }) => blockOf(run, bytes));
}

function bytesOfChange({ from, to, numberFormat }: CellChange): number {
  return Math.max(bytesOf([from, numberFormat?.from]), bytesOf([to, numberFormat?.to]));
}

function bytesOfGap(last: CellChange, next: CellChange): number {
  return Math.max(0, next.row - last.row) * '[null],'.length;
}

function compareSheets(one: CellChange, other: CellChange): number {
  if (one.sheet.id === other.sheet.id) return 0;
  return one.sheet.id < other.sheet.id ? -1 : 1;
}

function continues(last: CellChange, next: CellChange): boolean {
  return last.sheet.id === next.sheet.id && last.column === next.column && next.row - last.row <= WIDEST_GAP;
}

function blockOf(run: readonly CellChange[], bytes: number): CellBlock[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const area = { row: first.row, column: first.column, rows: last.row - first.row + 1, columns: 1 };
  return [{ sheet: first.sheet, area, changes: new Map(run.map((change) => [change.row - first.row, change])), bytes }];
}
