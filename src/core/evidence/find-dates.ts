import type { CalendarDate } from '../workbook/calendar-date';
import type { Stretch } from './evidence-text';
import { everyMatch } from './every-match';

export interface FoundDate extends Stretch {
  /** ISO 8601; `null` for a date that no calendar has. */
  readonly date: string | null;
}

/*
 * Each asks first for what it begins with: what stands before that need be looked at nowhere else.
 */

/** `ngày 09 tháng 10 năm 2018`, `ngày 9 tháng 10/2018`. */
const IN_WORDS =
  /(?=[\dn])(?<!\d)(?:ngay[ \n]?:?[ \n]?)?(\d{1,2})[ \n]?,?[ \n]?thang[ \n]?(\d{1,2})[ \n]?,?[ \n]?(?:nam|\/)[ \n]?(\d{4})(?!\d)/g;

/** `27/7/2018`, `10.11.2022`, `10-11-2022`, `27 / 7 / 2018`. */
const IN_NUMBERS = /(?=[\dn])(?<![\d./-])(?:ngay[ \n]?:?[ \n]?)?(\d{1,2})[ \n]?([./-])[ \n]?(\d{1,2})[ \n]?\2[ \n]?(\d{4})(?![\d/])/g;

/** `ngày 27/7/18`: two digits are a year only where the word says that it is a date. */
const SHORT_YEAR = /(?<![a-z])ngay[ \n]?(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\d/])/g;

/** `2018-07-27`. */
const YEAR_FIRST = /(?=[\dn])(?<![\d./-])(?:ngay[ \n]?)?((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?![\d/-])/g;

/** Told at a glance, for hardly any text has such a date. */
const MAY_BE_YEAR_FIRST = /-\d{1,2}-\d/;

/** Likewise a year of two digits. */
const MAY_BE_SHORT_YEAR = /[./-]\d\d(?!\d)/;

/** Every full date in a folded text, in its order. */
export function findDates(folded: string): FoundDate[] {
  const dates = everyMatch(IN_NUMBERS, folded).map((match) => found(match, match[4], match[3], match[1]));
  const inNumbers = dates.length;
  if (folded.includes('thang')) for (const match of everyMatch(IN_WORDS, folded)) dates.push(found(match, match[3], match[2], match[1]));
  if (MAY_BE_SHORT_YEAR.test(folded))
    for (const match of everyMatch(SHORT_YEAR, folded)) dates.push(found(match, `20${match[4] ?? ''}`, match[3], match[1]));
  if (MAY_BE_YEAR_FIRST.test(folded))
    for (const match of everyMatch(YEAR_FIRST, folded)) dates.push(found(match, match[1], match[2], match[3]));
  return dates.length === inNumbers ? dates : dates.sort((one, other) => one.start - other.start);
}

function found({ 0: text, index }: RegExpExecArray, year = '', month = '', day = ''): FoundDate {
  return { date: isoDate(Number(year), Number(month), Number(day)), start: index, end: index + text.length };
}

/** ISO 8601; `null` for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | null {
  const isPossible = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
  return isPossible ? isoDay({ day, month, year }) : null;
}

/** ISO 8601, by which days can be compared as texts. */
export function isoDay({ day, month, year }: CalendarDate): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
