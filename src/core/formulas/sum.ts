import { sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { CellArea } from '../workbook/cell-ref';

/** Cells that a formula adds up, or takes away. A large range stays one term. */
export interface SumTerm {
  /** `null` for the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: CellArea;
  readonly sign: 1 | -1;
  /** `MIN(E130,5)` counts the cell up to 5. */
  readonly cap: Points | null;
  /** `ABS(E131)` counts the cell without its sign. */
  readonly withoutSign: boolean;
  /** SUBTOTAL leaves out cells that hold a SUBTOTAL themselves. */
  readonly skipsSubtotals: boolean;
}

/** What a cell's formula adds up. Without any term it is as good as typed: `=9`, `=4+5`. */
export interface Sum {
  readonly terms: readonly SumTerm[];
  /** Numbers written into the formula itself. */
  readonly constant: Points;
}

export const NO_SUM: Sum = { terms: [], constant: ZERO };

export function sumOfCells(sheet: string | null, area: CellArea): Sum {
  return { ...NO_SUM, terms: [{ sheet, area, sign: 1, cap: null, withoutSign: false, skipsSubtotals: false }] };
}

export function sumOfNumber(constant: Points): Sum {
  return { ...NO_SUM, constant };
}

export function joined(parts: readonly Sum[]): Sum {
  return { terms: parts.flatMap(({ terms }) => terms), constant: sum(parts.map(({ constant }) => constant)) };
}

export function negated({ terms, constant }: Sum): Sum {
  return { terms: terms.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 })), constant: ZERO.minus(constant) };
}

export function skippingSubtotals({ terms, constant }: Sum): Sum {
  return { terms: terms.map((term) => ({ ...term, skipsSubtotals: true })), constant };
}

/** `MIN` of one cell and one number, in either order; `null` for any other. */
export function capped(one: Sum, other: Sum): Sum | null {
  if (isNumber(one)) return isNumber(other) ? null : capped(other, one);
  const term = singleCell(one);
  return term === null || !isNumber(other) ? null : { ...NO_SUM, terms: [{ ...term, cap: other.constant }] };
}

/** `ABS` of one cell; `null` for any other. */
export function withoutSign(cell: Sum): Sum | null {
  const term = singleCell(cell);
  return term === null ? null : { ...NO_SUM, terms: [{ ...term, withoutSign: true }] };
}

export function isNumber({ terms }: Sum): boolean {
  return terms.length === 0;
}

function singleCell({ terms, constant }: Sum): SumTerm | null {
  const [term, ...others] = terms;
  const isSingle = term?.area.rows === 1 && term.area.columns === 1 && term.sign === 1 && term.cap === null;
  return isSingle && others.length === 0 && constant.eq(ZERO) ? term : null;
}
