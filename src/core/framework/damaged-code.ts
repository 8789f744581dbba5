import { calendarDate } from '../workbook/calendar-date';
import type { CodeToken, PrintedCode } from './printed-code';

type Numbers = readonly number[];

/** What stands around a code. */
export interface CodeNeighbours {
  /** The code above, canonical. */
  readonly before: Numbers;
  /** The code below as it is printed. */
  readonly after: CodeToken | null;
  /** What stands before the first printed number: the area, where points count from it. */
  readonly under: Numbers;
  /** The last number seen directly below a parent; 0 where there was none. */
  readonly lastBelow: (parent: Numbers) => number;
}

/** The code that was typed before Excel made a number or a date of it; an undamaged code is returned as it is. */
export function recoverCode(
  { text, storedAs }: PrintedCode,
  token: CodeToken | null,
  neighbours: CodeNeighbours,
): CodeToken | null {
  if (storedAs === 'date') return fromDate(Number(text), neighbours.before);
  if (storedAs === 'number' && token?.kind === 'dotted') return withLostZero(token.numbers, neighbours);
  return token;
}

/** 1.1 is 1.10 where it follows 1.9, or comes before 1.11 or 1.10.1. */
function withLostZero(numbers: Numbers, { after, under, lastBelow }: CodeNeighbours): CodeToken {
  const [area = 0, number = 0] = numbers;
  const asTyped: CodeToken = { kind: 'dotted', numbers };
  const withZero = number * 10;
  const last = lastBelow([...under, area]);
  if (last < number || number > 9) return asTyped;
  const isNext = last === withZero - 1;
  const leadsOn = last < withZero && after?.kind === 'dotted' && after.numbers[0] === area && leadsFrom(withZero, after.numbers);
  return isNext || leadsOn ? { kind: 'dotted', numbers: [area, withZero] } : asTyped;
}

function leadsFrom(number: number, [, next, ...below]: Numbers): boolean {
  return below.length === 0 ? next === number + 1 : next === number;
}

/** `1-2` or `1.2.3` became a day: of the ways to read it back, the one that goes on from the code above. */
function fromDate(serial: number, before: Numbers): CodeToken {
  const { day, month, year } = calendarDate(serial);
  const readings: readonly Numbers[] = [
    [day, month],
    [month, day],
    [day, month, year % 100],
    [month, day, year % 100],
  ];
  const numbers = readings.find((reading) => goesOn(before, reading)) ?? [day, month];
  return { kind: 'dotted', numbers };
}

/** Whether a code may come right after another: its first child, or the next of it or of a row above it. */
function goesOn(before: Numbers, code: Numbers): boolean {
  const parent = code.slice(0, -1);
  if (!parent.every((number, index) => before[index] === number)) return false;
  return code.at(-1) === (before[parent.length] ?? 0) + 1;
}
