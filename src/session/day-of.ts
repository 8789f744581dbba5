import type { CalendarDate } from '../core/workbook/calendar-date';

/** The day that a moment falls on, where the person sits. */
export function dayOf(moment: Date): CalendarDate {
  return { day: moment.getDate(), month: moment.getMonth() + 1, year: moment.getFullYear() };
}

/** Local time to the minute, where the person sits: `2024-02-24T08:30`. */
export function momentOf(moment: Date): string {
  const { day, month, year } = dayOf(moment);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${digits(moment.getHours(), 2)}:${digits(moment.getMinutes(), 2)}`;
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
