import { sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { CellArea } from '../workbook/cell-ref';

/** Cells that a formula adds up, or takes away. A large range stays one term. */
export interface SumTerm {
  /** `null` for the formula's own sheet. */
  readonly sheet: string | null;
  /** Without any row where the formula selects rows and finds none. */
  readonly area: CellArea;
  readonly sign: 1 | -1;
  /** `MIN(E130,5)` counts the cell up to 5. */
  readonly cap: Points | null;
  /** `ABS(E131)` counts the cell without its sign. */
  readonly withoutSign: boolean;
  /** SUBTOTAL leaves out cells that hold a SUBTOTAL themselves. */
  readonly skipsSubtotals: boolean;
  /** `SUBTOTAL(109,…)` leaves out rows that are hidden. */
  readonly skipsHidden: boolean;
}

/** What a cell's formula adds up. Without any term it is as good as typed: `=9`, `=4+5`. */
export interface Sum {
  readonly terms: readonly SumTerm[];
  /** Numbers written into the formula itself. */
  readonly constant: Points;
  readonly adjustment: Adjustment;
}

/**
 * What is done to the sum besides adding. `as-shown`: the whole of it is rounded as finely as it is shown, or finer, which
 * nobody sees. `more`: it is rounded in parts or more coarsely, kept above a least number, or blank in some case.
 */
export type Adjustment = 'none' | 'as-shown' | 'more';

export const NO_SUM: Sum = { terms: [], constant: ZERO, adjustment: 'none' };

export function sumOfCells(sheet: string | null, areas: readonly CellArea[]): Sum {
  return { terms: areas.map((area) => wholly(sheet, area)), constant: ZERO, adjustment: 'none' };
}

function wholly(sheet: string | null, area: CellArea): SumTerm {
  return { sheet, area, sign: 1, cap: null, withoutSign: false, skipsSubtotals: false, skipsHidden: false };
}

export function sumOfNumber(constant: Points): Sum {
  return { ...NO_SUM, constant };
}

export function joined(parts: readonly Sum[]): Sum {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all: SumTerm[] = [];
  for (const { terms } of parts) for (const term of terms) all.push(term);
  return {
    terms: all,
    constant: sum(parts.map(({ constant }) => constant)),
    adjustment: parts.every(({ adjustment }) => adjustment === 'none') ? 'none' : 'more',
  };
}

export function negated({ terms, constant, adjustment }: Sum): Sum {
  return { terms: terms.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 })), constant: ZERO.minus(constant), adjustment };
}

export function adjusted(whole: Sum, adjustment: 'as-shown' | 'more'): Sum {
  return isNumber(whole) || whole.adjustment === 'more' ? whole : { ...whole, adjustment };
}

/** What SUBTOTAL and AGGREGATE make of the cells that they add up. */
export function skipping(whole: Sum, skipped: Pick<SumTerm, 'skipsSubtotals' | 'skipsHidden'>): Sum {
  return { ...whole, terms: whole.terms.map((term) => ({ ...term, ...skipped })) };
}

/** `MIN` with a number: a cell's cap, or a limit to all that was added. */
export function capped(one: Sum, other: Sum): Sum | null {
  if (isNumber(one)) return isNumber(other) ? null : capped(other, one);
  if (!isNumber(other)) return null;
  const term = singleCell(one);
  return term === null ? adjusted(one, 'more') : { ...NO_SUM, terms: [{ ...term, cap: other.constant }] };
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
