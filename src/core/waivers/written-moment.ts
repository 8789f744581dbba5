import { calendarDate } from '../workbook/calendar-date';
import type { CellValue } from '../workbook/snapshot';

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})$/;
const WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2}))?$/;
const MINUTES_IN_A_DAY = 1440;

/** `2024-02-24T08:30` → `24/02/2024 08:30`. */
export function writtenMoment(moment: string): string {
  return moment.replace(ISO, '$3/$2/$1 $4');
}

/** `24/02/2024 08:30`, or Excel's own date, as `2024-02-24T08:30`; `''` for anything else. */
export function readMoment(value: CellValue): string {
  if (typeof value === 'number') return momentOfSerial(value);
  const [, day, month, year, hour = '0', minute = '00'] = WRITTEN.exec(String(value ?? '').trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return '';
  const isPossible = Number(month) <= 12 && Number(day) <= 31 && Number(hour) < 24 && Number(minute) < 60;
  return isPossible ? isoOf({ day: Number(day), month: Number(month), year: Number(year) }, Number(hour), Number(minute)) : '';
}

const FIRST_OF_2000 = 36_526;
const LAST_OF_9999 = 2_958_465;

/** A number that cannot be a day of this century is none. */
function momentOfSerial(serial: number): string {
  if (serial < FIRST_OF_2000 || serial > LAST_OF_9999) return '';
  const minutes = Math.floor((serial - Math.floor(serial)) * MINUTES_IN_A_DAY + 0.5);
  return isoOf(calendarDate(serial), Math.floor(minutes / 60) % 24, minutes % 60);
}

function isoOf(
  { day, month, year }: { readonly day: number; readonly month: number; readonly year: number },
  hour: number,
  minute: number,
): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${digits(hour, 2)}:${digits(minute, 2)}`;
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
