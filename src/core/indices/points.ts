import Big from 'big.js';

/**
 * Exact decimals: points, maxima and percentages. The only place that rounds.
 *
 * Contract C: exact throughout; half-up; rounded only where an index or a shown total is formed.
 */
export type Points = Big;

/** Digits kept in a division; far beyond what could move a half-way case of numbers with few decimals. */
const DIVISION_DIGITS = 24;

const Exact = Big();
Exact.DP = DIVISION_DIGITS;
Exact.RM = Big.roundHalfUp;

export const ZERO: Points = new Exact(0);
export const HUNDRED: Points = new Exact(100);

/** From a decimal string with a point, `'0.5'`. Throws for anything else: it is for our own constants and clean data. */
export function points(decimal: string): Points {
  return new Exact(decimal);
}

/** From Excel's number. Excel keeps 15 significant digits, so 0.30000000000000004 is 0.3. */
export function pointsFromNumber(value: number): Points {
  const known = NUMBERS.get(value);
  if (known !== undefined) return known;
  if (NUMBERS.size >= MOST_NUMBERS) NUMBERS.clear();
  const read: Points = new Exact(value.toPrecision(15));
  NUMBERS.set(value, read);
  return read;
}

function pointsFromMillionths(millionths: number): Points {
  const known = MILLIONTHS.get(millionths);
  if (known !== undefined) return known;
  if (MILLIONTHS.size >= MOST_NUMBERS) MILLIONTHS.clear();
  const total: Points = new Exact(`${millionths}e-${DECIMALS_OF_A_MILLIONTH}`);
  MILLIONTHS.set(millionths, total);
  return total;
}

/** The same few hundred numbers fill a workbook's thousands of cells, and criteria come to a few hundred sums. */
const NUMBERS = new Map<number, Points>();
const MILLIONTHS = new Map<number, Points>();
const MOST_NUMBERS = 10_000;

export function sum(terms: readonly Points[]): Points {
  const running = new RunningSum();
  for (const term of terms) running.add(term);
  return running.total;
}

/** Points that are met one by one, added up. */
export class RunningSum {
  #millionths = 0;
  /** What whole millionths do not hold. */
  #others: Points = ZERO;

  add(term: Points): void {
    const millionths = millionthsIn(term);
    const total = this.#millionths + millionths;
    if (Number.isSafeInteger(millionths) && Number.isSafeInteger(total)) this.#millionths = total;
    else this.#others = this.#others.plus(term);
  }

  get total(): Points {
    const whole = this.#millionths === 0 ? ZERO : pointsFromMillionths(this.#millionths);
    return this.#others === ZERO ? whole : whole.plus(this.#others);
  }
}

/*
 * Hardly anybody writes more than six decimals, and whole millionths are added many times as fast as digits: exactly, too, as
 * long as each is a whole number that no digit has been lost of.
 */
const DECIMALS_OF_A_MILLIONTH = 6;
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** `NaN` where they are not whole, or far beyond what such a number can be. */
function millionthsIn({ s: sign, c: digits, e: exponent }: Points): number {
  let whole = 0;
  for (const digit of digits) whole = whole * 10 + digit;
  return sign * whole * (POWERS_OF_TEN[exponent + 1 - digits.length + DECIMALS_OF_A_MILLIONTH] ?? NaN);
}

/**
 * Below zero where `one` is less, zero where both are equal, above where it is more: as big.js has it, which copies the other
 * for every comparison; a review makes a million.
 */
export function compared(one: Points, other: Points): number {
  if (one === other) return 0;
  const [sign, signOfOther] = [signOf(one), signOf(other)];
  return sign === signOfOther ? sign * magnitudeCompared(one, other) : sign - signOfOther;
}

export function equal(one: Points, other: Points): boolean {
  return compared(one, other) === 0;
}

function signOf({ s: sign, c: digits }: Points): number {
  return digits[0] === 0 ? 0 : sign;
}

function magnitudeCompared({ c: digits, e: exponent }: Points, { c: digitsOfOther, e: exponentOfOther }: Points): number {
  if (exponent !== exponentOfOther) return exponent - exponentOfOther;
  for (let at = 0; at < digits.length && at < digitsOfOther.length; at += 1) {
    const difference = (digits[at] ?? 0) - (digitsOfOther[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return digits.length - digitsOfOther.length;
}

/** part / whole × 100 at full precision; `null` when there is nothing to measure against. */
export function percentOf(part: Points, whole: Points): Points | null {
  const [dividend, divisor] = [millionthsIn(part), millionthsIn(whole)];
  if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor)) return percentOfWhole(dividend, divisor);
  return equal(whole, ZERO) ? null : part.times(HUNDRED).div(whole);
}

function percentOfWhole(part: number, whole: number): Points | null {
  if (whole === 0) return null;
  if (part === 0) return ZERO;
  if (part === whole) return HUNDRED;
  const known = PERCENTS.get(whole)?.get(part);
  return known ?? kept(part, whole, divided(part, whole));
}

/** By whole numbers, in a quarter of the time that a division digit by digit takes. */
function divided(part: number, whole: number): Points {
  const [above, below] = [BigInt(Math.abs(part)) * PERCENT_SCALE, BigInt(Math.abs(whole))];
  const sign = part < 0 === whole < 0 ? '' : '-';
  return new Exact(`${sign}${(2n * above + below) / (2n * below)}e-${DIVISION_DIGITS}`);
}

const PERCENT_SCALE = 100n * 10n ** BigInt(DIVISION_DIGITS);

function kept(part: number, whole: number, percent: Points): Points {
  if (percentsKept === MOST_NUMBERS) {
    PERCENTS.clear();
    percentsKept = 0;
  }
  percentsKept += 1;
  const ofWhole = PERCENTS.get(whole) ?? new Map<number, Points>();
  PERCENTS.set(whole, ofWhole.set(part, percent));
  return percent;
}

/** By whole and part, in millionths: dividing is what costs most, and most items come to one of a few shares. */
const PERCENTS = new Map<number, Map<number, Points>>();
let percentsKept = 0;

/** Half-up to the shown decimals: 1.005 → 1.01. What rounds to nothing has no sign. */
export function roundShown(value: Points, decimals = 2): Points {
  if (decimalsOf(value) <= decimals) return withoutSignOfZero(value);
  return withoutSignOfZero(value.round(decimals, Big.roundHalfUp));
}

/** Without the digits behind so many decimals; nothing is rounded up. */
export function cutOff(value: Points, decimals: number): Points {
  return withoutSignOfZero(value.round(decimals, Big.roundDown));
}

function withoutSignOfZero(value: Points): Points {
  return equal(value, ZERO) ? ZERO : value;
}

/** Whether two values are equal once both are rounded to the shown decimals. */
export function agree(one: Points, other: Points, decimals = 2): boolean {
  return equal(roundShown(one, decimals), roundShown(other, decimals));
}

/** How many decimals a value has: 2 for 0.25, 0 for 3. */
export function decimalsOf({ c: digits, e: exponent }: Points): number {
  return Math.max(0, digits.length - 1 - exponent);
}

/** A decimal string with a point and no padding, for programs: `9.5`. */
export function toDecimal(value: Points): string {
  return withoutSignOfZero(value).toFixed();
}

/** A decimal string padded to the shown decimals: `84.5` → `84.50`. */
export function toShownDecimal(value: Points, decimals = 2): string {
  return roundShown(value, decimals).toFixed(decimals);
}
