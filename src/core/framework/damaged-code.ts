import { calendarDate } from '../workbook/calendar-date';
import type { CalendarDate } from '../workbook/calendar-date';
import type { CodeToken } from './code-token';
import type { PrintedCode, StoredDate } from './printed-code';

export type Numbers = readonly number[];

/** What Excel made of a code when it was typed. */
export interface CodeDamage {
  /** What the cell holds now: `1.1`, or a day as `01/02/2024` (day, month, year). */
  readonly shown: string;
  readonly became: 'number' | 'date';
  /** One reading, and one alone, fits between the codes around it. Otherwise the code is lost. */
  readonly recovered: boolean;
}

/** What stands around a damaged code, canonical. */
export interface CodeNeighbours {
  readonly before: Numbers;
  /** What the code below may be; several where it is damaged too. */
  readonly after: readonly Numbers[];
  /** What stands before the first printed number: the area, where points count from it. */
  readonly under: Numbers;
  /** The last number seen directly below a parent; 0 where there was none. */
  readonly lastBelow: (parent: Numbers) => number;
}

/** Everything that may have been typed where Excel may have changed it, what it seems to be first; `null` for a code beyond doubt. */
export function possibleCodes({ text, storedAs }: PrintedCode, token: CodeToken | null): readonly Numbers[] | null {
  switch (storedAs) {
    case 'day':
    case 'day-and-month':
    case 'month-and-year':
      return codesOfDay(calendarDate(Number(text)), storedAs);
    case 'number':
      return token?.kind === 'dotted' ? [token.numbers, ...withNought(token.numbers)] : null;
    case 'grouped-number':
      return token?.kind === 'number' ? [[token.number], ...ofDigits(token.number)] : null;
    case 'text':
      return token?.kind === 'dotted' ? codesOfWrittenDay(token.numbers) : null;
  }
}

/** The code that was typed, out of everything that it may have been; `null` where several fit equally, or none. */
export function mostFitting(printed: PrintedCode, possible: readonly Numbers[], around: CodeNeighbours): Numbers | null {
  const [seeming, ...others] = possible;
  if (seeming === undefined) return null;
  if (becameDate(printed)) return onlyBest(possible, around);
  // A number is what it shows, unless another reading fits better.
  const better = onlyBest(
    others.filter((other) => other.length > seeming.length || mayFollow(seeming, other, around)),
    around,
  );
  return better !== null && fit(better, around) > fit(seeming, around) ? better : seeming;
}

/** Whether Excel, or the program that wrote the text, took the code for a day. */
export function becameDate({ storedAs }: PrintedCode): boolean {
  return storedAs !== 'number' && storedAs !== 'grouped-number';
}

/** What the cell holds now, as it is told to people. */
export function shownInstead({ text, storedAs }: PrintedCode): string {
  if (storedAs === 'text' || storedAs === 'number' || storedAs === 'grouped-number') return text;
  const { day, month, year } = calendarDate(Number(text));
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** 1.1 is 1.10 only where a smaller number stands already below the same parent. */
function mayFollow(seeming: Numbers, withZero: Numbers, { under, lastBelow }: CodeNeighbours): boolean {
  const last = lastBelow([...under, ...withZero.slice(0, -1)]);
  return last >= (seeming.at(-1) ?? 0) && last < (withZero.at(-1) ?? 0);
}

function onlyBest(possible: readonly Numbers[], around: CodeNeighbours): Numbers | null {
  const most = Math.max(0, ...possible.map((code) => fit(code, around)));
  const best = possible.filter((code) => fit(code, around) === most);
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}

/** With how many of its two neighbours a code goes together. */
function fit(code: Numbers, { before, after, under }: CodeNeighbours): number {
  const canonical = [...under, ...code];
  return (goesOn(before, canonical) ? 1 : 0) + (after.some((next) => goesOn(canonical, next)) ? 1 : 0);
}

/** Whether a code may come right after another: its first child, or the next of it or of a row above it. */
function goesOn(before: Numbers, code: Numbers): boolean {
  const parent = code.slice(0, -1);
  if (!parent.every((number, index) => before[index] === number)) return false;
  return code.at(-1) === (before[parent.length] ?? 0) + 1;
}

function withNought(numbers: Numbers): readonly Numbers[] {
  const last = numbers.at(-1) ?? 0;
  return last > 0 && last <= 9 ? [[...numbers.slice(0, -1), last * 10]] : [];
}

/** 111 was `1,1,1`. */
function ofDigits(number: number): readonly Numbers[] {
  const digits = [...String(number)].map(Number);
  return digits.length > 1 && digits.every((digit) => digit > 0) ? [digits] : [];
}

/** `1-2`, `1-2-3`, or `1-13` became a day; a day in full may be either of the first two. */
function codesOfDay({ day, month, year }: CalendarDate, storedAs: StoredDate): readonly Numbers[] {
  const short = year % 100;
  const inBothOrders = [
    [day, month],
    [month, day],
  ];
  switch (storedAs) {
    case 'month-and-year':
      return codes([[month, short]]);
    case 'day-and-month':
      return codes(inBothOrders);
    case 'day':
      return codes([...inBothOrders, ...inBothOrders.map((numbers) => [...numbers, short])]);
  }
}

/** Nothing is numbered 0, and 1-1 is the same in both orders. */
function codes(numbers: readonly Numbers[]): readonly Numbers[] {
  const isFirst = (code: Numbers, at: number): boolean => numbers.findIndex((other) => isSame(other, code)) === at;
  return numbers.filter((code, at) => !code.includes(0) && isFirst(code, at));
}

/** A day that another program wrote out, `01/02/2024`. */
function codesOfWrittenDay([day = 0, month = 0, year = 0, ...below]: Numbers): readonly Numbers[] | null {
  return year >= 1900 && below.length === 0 ? codesOfDay({ day, month, year }, 'day') : null;
}

function isSame(one: Numbers, other: Numbers): boolean {
  return one.length === other.length && one.every((number, at) => other[at] === number);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
