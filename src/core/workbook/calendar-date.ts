/** A day of the calendar. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** From 1 March of the year 0 to Excel's day 0, 30 December 1899 (its calendar has a 29 February 1900 that never was). */
const DAYS_BEFORE_DAY_ZERO = 693_899;
const DAYS_IN_400_YEARS = 146_097;

/** The day that Excel's serial number stands for. Years are counted from March, so that a leap day is a year's last. */
export function calendarDate(serial: number): CalendarDate {
  const days = Math.floor(serial) + DAYS_BEFORE_DAY_ZERO;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    month,
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
  };
}
