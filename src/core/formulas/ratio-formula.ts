import { HUNDRED, points } from '../indices/points';
import type { Points } from '../indices/points';
import type { Expression } from './expression';
import { parseFormula } from './parse-formula';

/**
 * Whether a formula is score / maximum (× 100 unless the cell shows a fraction as a percentage), in whatever way it is
 * written: `=D6/C6*100`, `=IFERROR(ROUND(100*D6/C6,2),"")`. `score` and `maximum` are formulas without their `=`. Rounding
 * to fewer than `digits` decimals says something else.
 */
export function isRatioOf(formula: string, score: string, maximum: string, asFraction: boolean, digits: number): boolean {
  const quotient = quotientOf(parseFormula(formula), digits);
  const wanted = quotientOf(parseFormula(`=${score}/${maximum}`), digits);
  if (quotient === null || wanted === null) return false;
  return same(quotient.above, wanted.above) && same(quotient.below, wanted.below) && quotient.times.eq(asFraction ? ONE : HUNDRED);
}

/** What is multiplied, what it is divided by, and the number that is left: `100*D6/C6` is D6, C6 and 100. */
interface Quotient {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly times: Points;
}

const ONE = points('1');

function quotientOf(formula: Expression | null, digits: number): Quotient | null {
  const expression = formula === null ? null : unwrapped(formula, digits);
  if (expression === null) return null;
  let quotient: Quotient = { above: [], below: [], times: ONE };
  for (const { of, divides } of factorsOf(expression)) {
    const next = of.kind === 'number' ? withNumber(quotient, of.number, divides) : withFactor(quotient, spelled(of), divides);
    if (next === null) return null;
    quotient = next;
  }
  return quotient;
}

function withNumber(quotient: Quotient, number: Points, divides: boolean): Quotient | null {
  if (!divides) return { ...quotient, times: quotient.times.times(number) };
  return number.eq(0) ? null : { ...quotient, times: quotient.times.div(number) };
}

function withFactor({ above, below, times }: Quotient, factor: string, divides: boolean): Quotient {
  return divides ? { above, below: [...below, factor], times } : { above: [...above, factor], below, times };
}

interface Factor {
  readonly of: Expression;
  readonly divides: boolean;
}

/** Brackets around a product, or behind a `/`, change no more than which factors divide. */
function factorsOf(of: Expression, divides = false): readonly Factor[] {
  if (of.kind === 'product') return of.factors.flatMap((factor) => factorsOf(factor.of, factor.divides !== divides));
  return [{ of, divides }];
}

/** Without rounding and guards against an empty denominator; `null` where it is rounded too far. */
function unwrapped(expression: Expression, digits: number): Expression | null {
  if (expression.kind !== 'call') return expression;
  const [first, second, third] = expression.inputs;
  if (first === undefined || second === undefined) return expression;
  switch (expression.name) {
    case 'ROUND':
      return second.kind === 'number' && second.number.gte(digits) ? unwrapped(first, digits) : null;
    case 'IFERROR':
      return isNothing(second) ? unwrapped(first, digits) : null;
    case 'IF':
      return guarded(first, second, third, digits);
    default:
      return expression;
  }
}

/** `IF(C6=0,"",D6/C6)`, or the other way round: nothing in one case, the quotient in the other. */
function guarded(condition: Expression, one: Expression, other: Expression | undefined, digits: number): Expression | null {
  if (condition.kind !== 'comparison') return null;
  if (isNothing(one)) return other === undefined ? null : unwrapped(other, digits);
  return other === undefined || isNothing(other) ? unwrapped(one, digits) : null;
}

function isNothing(expression: Expression): boolean {
  return expression.kind === 'text' ? expression.text === '' : expression.kind === 'number' && expression.number.eq(0);
}

/** The same for `$C$6` and `C6`, which are the same cell. */
function spelled(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => (key === 'isAbsolute' ? undefined : value));
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && [...some].sort().join() === [...others].sort().join();
}
