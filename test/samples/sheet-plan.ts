import { columnLetters } from '../../src/core/workbook/cell-ref';
import { sum, toDecimal, ZERO } from '../../src/core/indices/points';
import type { Points } from '../../src/core/indices/points';

/** A sheet before it is drawn: what its cells say, and what kind of row each row is. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
}

export interface ColumnPlan {
  readonly heading: string;
  /** In characters, as Excel measures it. */
  readonly width: number;
  readonly align: 'left' | 'center';
  /** A comment on the heading. */
  readonly comment?: string;
}

/** Rows of a kind look alike. */
export type RowKind =
  | 'national'
  | 'title'
  | 'caption'
  | 'gap'
  | 'heading'
  | 'area'
  | 'criterion'
  | 'item'
  | 'option'
  | 'total'
  | 'signature';

export interface RowPlan {
  readonly kind: RowKind;
  /** From the first column on; `''` is an empty cell. */
  readonly cells: readonly CellPlan[];
  /** Columns, from zero, of the cells that a person enters a score into, with the most points it may be. */
  readonly entered?: { readonly columns: readonly number[]; readonly maximum: Points };
}

export type CellPlan = string | Points | FormulaPlan;

/** A formula without its `=`, and how its result follows from the other cells. */
export interface FormulaPlan {
  readonly formula: string;
  readonly result: (read: ReadCell) => string | Points;
}

/** What a cell shows, by row and column from zero. */
export type ReadCell = (row: number, column: number) => string | Points;

export function isFormulaPlan(cell: CellPlan): cell is FormulaPlan {
  return typeof cell === 'object' && 'formula' in cell;
}

/** What a cell of the plan shows once everything is calculated, exactly. */
export function shownIn(plan: SheetPlan): ReadCell {
  const read: ReadCell = (row, column) => {
    const cell = plan.rows[row]?.cells[column] ?? '';
    return isFormulaPlan(cell) ? cell.result(read) : cell;
  };
  return read;
}

/** `=SUM(D9:D11,D14)`: rows from zero, in order. Like Excel's own, it skips text. */
export function sumOfRows(rows: readonly number[], column: number): FormulaPlan {
  return {
    formula: `SUM(${runsOf(rows).map((run) => rangeOf(run, column)).join(',')})`,
    result: (read) => sum(rows.map((row) => read(row, column)).map((shown) => (typeof shown === 'string' ? ZERO : shown))),
  };
}

/** `=IF(E9<>"",E9,D9)`: an appraised score, else what the unit gave itself. */
export function firstGiven(row: number, column: number, otherwise: number): FormulaPlan {
  const preferred = cellName(row, column);
  return {
    formula: `IF(${preferred}<>"",${preferred},${cellName(row, otherwise)})`,
    result: (read) => (read(row, column) === '' ? zeroWhenEmpty(read(row, otherwise)) : read(row, column)),
  };
}

/** `=F9`. */
export function sameAs(row: number, column: number): FormulaPlan {
  return { formula: cellName(row, column), result: (read) => zeroWhenEmpty(read(row, column)) };
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** What stands in a cell, for a person to compare: `=SUM(D9:D11)`, `0.5`, `Sở Nội vụ`. */
export function contentOf(cell: CellPlan): string {
  if (typeof cell === 'string') return cell;
  return isFormulaPlan(cell) ? `=${cell.formula}` : toDecimal(cell);
}

/** The same plan with one cell changed. */
export function withCell(plan: SheetPlan, row: number, column: number, content: CellPlan): SheetPlan {
  const changed = ({ cells, ...rest }: RowPlan) => ({ ...rest, cells: cells.map((cell, at) => (at === column ? content : cell)) });
  return { ...plan, rows: plan.rows.map((old, at) => (at === row ? changed(old) : old)) };
}

function zeroWhenEmpty(shown: string | Points): string | Points {
  return shown === '' ? ZERO : shown;
}

type Run = { readonly first: number; readonly last: number };

function runsOf(rows: readonly number[]): Run[] {
  return rows.reduce<Run[]>((runs, row) => {
    const open = runs.at(-1);
    return open?.last === row - 1 ? [...runs.slice(0, -1), { ...open, last: row }] : [...runs, { first: row, last: row }];
  }, []);
}

function rangeOf({ first, last }: Run, column: number): string {
  return first === last ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`;
}
