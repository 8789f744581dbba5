import type { CalendarDate } from '../core/workbook/calendar-date';

/** The day that a moment falls on, where the person sits. */
export function dayOf(moment: Date): CalendarDate {
  return { day: moment.getDate(), month: moment.getMonth() + 1, year: moment.getFullYear() };
}
