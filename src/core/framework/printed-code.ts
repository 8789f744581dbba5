import { pointsFromNumber, toDecimal } from '../indices/points';
import { isDateFormat } from '../scoresheet/read-score';
import { foldSpaces } from '../workbook/folded-text';
import type { Cell } from '../workbook/snapshot';

/** A code as it stands in its cell. Excel turns `1.10` into the number 1.1 and `1-2` into a date's serial number. */
export interface PrintedCode {
  readonly text: string;
  readonly storedAs: 'text' | 'number' | 'date';
}

/** What a single code says by itself; what it stands for follows from the codes around it. */
export type CodeToken =
  | { readonly kind: 'dotted'; readonly numbers: readonly number[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'roman'; readonly number: number }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'capital'; readonly letter: string };

const ROMAN = /^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const NUMBERS = /^\d{1,4}(?:\.\d{1,4})*$/;
const NO_CODE = /^[-–—+*•.…\s]*$/;

/** The code in a cell of its own; `null` where the cell holds none (blank, a bullet, a sentence). */
export function printedCode(cell: Cell): PrintedCode | null {
  const { value, numberFormat } = cell;
  if (typeof value === 'number') {
    const text = toDecimal(pointsFromNumber(value));
    return { text, storedAs: isDateFormat(numberFormat) ? 'date' : 'number' };
  }
  if (typeof value !== 'string') return null;
  const text = foldSpaces(value);
  return isCode(text) ? { text, storedAs: 'text' } : null;
}

/** A known style, or something short with a digit in it that may be a slip of one. */
function isCode(text: string): boolean {
  if (NO_CODE.test(text) || text.length > 16) return false;
  return codeToken(text) !== null || (/\d/.test(text) && text.split(' ').length <= 2);
}

/** The code on its own, without brackets or the points and bracket behind it: `(1.1.)` → `1.1`. */
export function bareCode(text: string): string {
  return text.replace(/\s+/g, '').replace(/^\(|[.):;\-–]+$/g, '');
}

/** `null` for a code that follows no known style. */
export function codeToken(text: string): CodeToken | null {
  const bare = bareCode(text).replace(/,/g, '.');
  if (NUMBERS.test(bare)) return ofNumbers(bare.split('.').map(Number));
  if (ROMAN.test(bare)) return { kind: 'roman', number: romanNumber(bare) };
  if (/^[a-zđ]$/.test(bare)) return { kind: 'letter', letter: bare };
  if (/^[A-ZĐ]$/.test(bare)) return { kind: 'capital', letter: bare.toLowerCase() };
  const numbers = bare.split('.').map(mixedNumber);
  return numbers.length > 1 && numbers.every((number) => number > 0) ? { kind: 'dotted', numbers } : null;
}

function ofNumbers(numbers: readonly number[]): CodeToken {
  const [first = 0] = numbers;
  return numbers.length === 1 ? { kind: 'number', number: first } : { kind: 'dotted', numbers };
}

/** A part of `II.1.a`; 0 when it is none. */
function mixedNumber(part: string): number {
  if (/^\d{1,4}$/.test(part)) return Number(part);
  if (ROMAN.test(part)) return romanNumber(part);
  return /^[a-hđ]$/.test(part) ? letterNumber(part, LATIN) : 0;
}

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

function romanNumber(roman: string): number {
  const digits = [...roman].map((digit) => ROMAN_DIGITS.get(digit) ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

export const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The alphabet in which a Vietnamese list is lettered. */
export const VIETNAMESE = 'abcdđeghiklmnopqrstuvxy';

/** 1 for `a`. */
export function letterNumber(letter: string, alphabet: string): number {
  return alphabet.indexOf(letter) + 1 || LATIN.indexOf(letter) + 1;
}

const MULTIPLE = String.raw`\(?\d{1,3}(?:\.\d{1,3})+\)?`;
const SINGLE = String.raw`\(?(?:\d{1,3}|[IVXL]{1,6}|[a-zđA-ZĐ]|[IVXL]{1,6}(?:\.\w{1,3})+)\)?`;
const CODE_AND_NAME = new RegExp(
  String.raw`^(?:(?<multiple>${MULTIPLE})[.):]?(?:\s+|(?=\p{L})|$)|(?<single>${SINGLE})[.):](?:\s+|(?=\p{L})|$))(?<name>.*)$`,
  'u',
);

/** Code and name that share a cell, `   1.1. Kế hoạch CCHC`; `null` where the text begins with no code. */
export function splitCode(text: string): { readonly code: PrintedCode; readonly name: string } | null {
  const { multiple, single, name = '' } = CODE_AND_NAME.exec(foldSpaces(text))?.groups ?? {};
  const code = multiple ?? single;
  // "0.5 điểm nếu…" and "1.5 điểm nếu…" are points, no codes.
  if (code === undefined || /^(?:điểm|đ)(?=\P{L}|$)/iu.test(name)) return null;
  return { code: { text: code, storedAs: 'text' }, name };
}
