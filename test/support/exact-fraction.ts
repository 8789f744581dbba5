/** An exact number as a quotient of two whole ones; the denominator is positive. Shares nothing with what it is held against. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const NONE: Fraction = { numerator: 0n, denominator: 1n };

/** From a decimal with a point, `-0.25`. */
export function fraction(decimal: string): Fraction {
  const [, sign, whole = '', behind = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (sign === undefined) throw new Error(`${decimal} is no decimal`);
  const digits = BigInt(whole + behind);
  return { numerator: sign === '-' ? -digits : digits, denominator: 10n ** BigInt(behind.length) };
}

export function plus(one: Fraction, other: Fraction): Fraction {
  const numerator = one.numerator * other.denominator + other.numerator * one.denominator;
  return { numerator, denominator: one.denominator * other.denominator };
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { ...other, numerator: -other.numerator });
}

export function times(one: Fraction, other: Fraction): Fraction {
  return { numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator };
}

export function over(one: Fraction, other: Fraction): Fraction {
  const sign = other.numerator < 0n ? -1n : 1n;
  return { numerator: sign * one.numerator * other.denominator, denominator: sign * one.denominator * other.numerator };
}

export function isLess(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator < other.numerator * one.denominator;
}

export function withoutMinus(one: Fraction): Fraction {
  return one.numerator < 0n ? { ...one, numerator: -one.numerator } : one;
}

export function smaller(one: Fraction, other: Fraction): Fraction {
  return isLess(other, one) ? other : one;
}

export function added(terms: readonly Fraction[]): Fraction {
  return terms.reduce(plus, NONE);
}

/** Padded to so many decimals. Half a unit goes up, away from zero: half of the last place is added before the rest is cut off. */
export function halfUp({ numerator, denominator }: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const units = (2n * magnitude * scale + denominator) / (2n * denominator);
  const digits = units.toString().padStart(decimals + 1, '0');
  const shown = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return numerator < 0n && units > 0n ? `-${shown}` : shown;
}

/** Every digit of a number whose decimals end, without padding. */
export function allDigits(exact: Fraction): string {
  let decimals = 0;
  while ((exact.numerator * 10n ** BigInt(decimals)) % exact.denominator !== 0n) decimals += 1;
  return halfUp(exact, decimals);
}
