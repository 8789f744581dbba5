import type { CalendarDate } from '../workbook/calendar-date';
import { rememberedBy } from '../workbook/remembered';
import type { PlacedCitation } from './evidence-ledger';
import { isoDay } from './find-dates';

/** A document that bears a day on which nobody can have signed it. */
export interface ImpossibleDate {
  readonly reference: string;
  /** As it stands in the text, `31/02/2023`. */
  readonly written: string;
  readonly because: 'no-such-day' | 'after-review';
  /** From zero on the sheet. */
  readonly column: number;
}

/** Of a document's own date only: a deadline or a period may lie ahead. `today` is the day of the review, `null` where unknown. */
export function impossibleDates(citations: readonly PlacedCitation[], today: CalendarDate | null): ImpossibleDate[] {
  const lastDay = today === null ? null : dayOf(today);
  return citations.flatMap(({ reference, date, writtenDate, column }) => {
    if (reference === null || writtenDate === null) return [];
    const because = whyImpossible(date, lastDay);
    return because === null ? [] : [{ reference, written: writtenDate, because, column }];
  });
}

function whyImpossible(date: string | null, lastDay: string | null): ImpossibleDate['because'] | null {
  if (date === null) return 'no-such-day';
  return lastDay !== null && date > lastDay ? 'after-review' : null;
}

/** Every item of a review is asked about the same day. */
const dayOf = rememberedBy(isoDay);
