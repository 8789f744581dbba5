import type { Citation } from './citation';

/** A document that bears a day on which nobody can have signed it. */
export interface ImpossibleDate {
  readonly reference: string;
  /** As it stands in the text, `31/02/2023`. */
  readonly written: string;
  readonly because: 'no-such-day' | 'after-review';
}

/** Of a document's own date only: a deadline or a period may lie ahead. `lastDay`: of the review, in ISO 8601; `null` where unknown. */
export function impossibleDates(citations: readonly Citation[], lastDay: string | null): ImpossibleDate[] {
  return citations.flatMap(({ reference, date, writtenDate }) => {
    if (reference === null || writtenDate === null) return [];
    const because = whyImpossible(date, lastDay);
    return because === null ? [] : [{ reference, written: writtenDate, because }];
  });
}

function whyImpossible(date: string | null, lastDay: string | null): ImpossibleDate['because'] | null {
  if (date === null) return 'no-such-day';
  return lastDay !== null && date > lastDay ? 'after-review' : null;
}
