import { pointsFromNumber, toDecimal } from '../indices/points';
import { isDateFormat } from '../scoresheet/read-score';
import { foldSpaces } from '../workbook/folded-text';
import type { Cell } from '../workbook/snapshot';
import { codeToken, isNumbers } from './code-token';

/**
 * A code as it stands in its cell. Excel turns `1.10` into the number 1.1, `1-2` into a date's serial number, and digits
 * with commas between them into one number that it shows in groups.
 */
export interface PrintedCode {
  readonly text: string;
  readonly storedAs: 'text' | 'number' | 'grouped-number' | StoredDate;
}

/** A day by what its format shows of it: Excel shows of `1-2` day and month, and of `1-13`, which is no day, month and year. */
export type StoredDate = 'day' | 'day-and-month' | 'month-and-year';

const NO_CODE = /^[-–—+*•.…\s]*$/;
const LONGEST_SLIP = 16;
const LONGEST_CODE = 40;

/** The code in a cell of its own; `null` where the cell holds none (blank, a bullet, a sentence). */
export function printedCode({ value, numberFormat }: Cell): PrintedCode | null {
  if (typeof value === 'number') return { text: toDecimal(pointsFromNumber(value)), storedAs: numberStoredAs(value, numberFormat) };
  return typeof value === 'string' ? codeInText(foldSpaces(value)) : null;
}

/** The same for a text, its spaces folded. */
export function codeInText(text: string): PrintedCode | null {
  return isCode(text) ? { text, storedAs: 'text' } : null;
}

/** The serial numbers of this century's days up to 2099, which no code reaches: the format of a date may have been taken off. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

function numberStoredAs(value: number, numberFormat: string): PrintedCode['storedAs'] {
  if (isDateFormat(numberFormat)) return storedDate(numberFormat);
  if (value >= FIRST_DAY && value <= LAST_DAY) return 'day';
  return numberFormat.includes('#,##') ? 'grouped-number' : 'number';
}

function storedDate(numberFormat: string): StoredDate {
  if (!/y/i.test(numberFormat)) return 'day-and-month';
  return /d/i.test(numberFormat) ? 'day' : 'month-and-year';
}

/** A known style, or something short with a digit in it that may be a slip of one. */
function isCode(text: string): boolean {
  if (text === '' || text.length > LONGEST_CODE) return false;
  if (isNumbers(text)) return true;
  if (NO_CODE.test(text)) return false;
  if (codeToken(text) !== null) return true;
  return text.length <= LONGEST_SLIP && /\d/.test(text) && text.split(' ').length <= 2;
}
