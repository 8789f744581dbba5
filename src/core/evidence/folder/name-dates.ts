import type { Stretch } from '../evidence-text';
import { isoDate } from '../find-dates';
import { TAKEN_OUT } from './name-runs';

interface NameDate extends Stretch {
  readonly date: string | null;
}

const GAP = String.raw`(?<gap>[. _-]{1,2})`;
const DAY = String.raw`(?:ngay[ ._-]*)?(?<![\d])`;
const PATTERNS = [
  // `ngay 15 thang 3 nam 2023`
  String.raw`${DAY}(?<day>\d{1,2})[ ,._-]*thang[ ._-]*(?<month>\d{1,2})[ ,._-]*nam[ ._-]*(?<year>(?:19|20)\d{2})(?!\d)`,
  // `10.11.2022`, `10-11-2022`, `10_11_2022`, `10 11 2022`
  String.raw`${DAY}(?<day>\d{1,2})${GAP}(?<month>\d{1,2})\k<gap>(?<year>(?:19|20)\d{2})(?!\d)`,
  // `ngay 15-3-23`: two digits are a year only where the word says that it is a date.
  String.raw`ngay[ ._-]*(?<day>\d{1,2})${GAP}(?<month>\d{1,2})\k<gap>(?<short>\d{2})(?!\d)`,
  // `2022-11-10`, `2022.11.10`
  String.raw`${DAY}(?<year>(?:19|20)\d{2})${GAP}(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)`,
  // `20221110`, `10112022`
  String.raw`${DAY}(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)`,
  String.raw`${DAY}(?<day>\d{2})(?<month>\d{2})(?<year>(?:19|20)\d{2})(?!\d)`,
].map((pattern) => new RegExp(pattern, 'g'));

/** The days that a folded name tells, and the name without them. */
export function takeDates(folded: string): { readonly dates: readonly string[]; readonly rest: string } {
  const dates: string[] = [];
  let rest = folded;
  for (const pattern of PATTERNS) {
    for (const { start, end, date } of datesBy(pattern, rest)) {
      if (date === null) continue;
      dates.push(date);
      rest = rest.slice(0, start) + TAKEN_OUT.repeat(end - start) + rest.slice(end);
    }
  }
  return { dates, rest };
}

function datesBy(pattern: RegExp, folded: string): NameDate[] {
  return [...folded.matchAll(pattern)].map(({ 0: text, index, groups = {} }) => {
    const year = groups['year'] ?? `20${groups['short'] ?? ''}`;
    const date = isoDate(Number(year), Number(groups['month']), Number(groups['day']));
    return { date, start: index, end: index + text.length };
  });
}
