import type { Cell } from '../../src/core/workbook/snapshot';

/** What Excel takes from Windows' regional settings when it makes numbers and dates of what is typed. */
export interface RegionalSettings {
  readonly name: string;
  readonly decimal: '.' | ',';
  readonly dateSeparators: string;
  readonly dayFirst: boolean;
}

export const ENGLISH: RegionalSettings = { name: 'English', decimal: '.', dateSeparators: '/-', dayFirst: false };
export const VIETNAMESE: RegionalSettings = { name: 'Vietnamese', decimal: ',', dateSeparators: '/-', dayFirst: true };
/** A point between day and month is often set by hand. */
export const WITH_POINTS_IN_DATES: RegionalSettings = { name: 'points in dates', decimal: ',', dateSeparators: '/-.', dayFirst: true };

const THIS_YEAR = 2024;

/** The cell that is left after a text was typed into a cell of format General. */
export function typedIntoExcel(text: string, { decimal, dateSeparators, dayFirst }: RegionalSettings): Cell {
  const number = text.replace(decimal, '.');
  if (/^\d+$/.test(text) || (text.split(decimal).length === 2 && /^\d+\.\d+$/.test(number))) return cell(Number(number), 'General');
  const separator = [...dateSeparators].find((each) => text.includes(each));
  const parts = separator === undefined ? [] : text.split(separator);
  return (parts.every((part) => /^\d{1,4}$/.test(part)) ? typedDate(parts.map(Number), dayFirst) : null) ?? cell(text, 'General');
}

/** Two numbers are a day of this year or, where that cannot be, a month and its year; three are a day. */
function typedDate(parts: readonly number[], dayFirst: boolean): Cell | null {
  const [first = 0, second = 0, third] = parts;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (parts.length === 2) return dateCell(day, month, THIS_YEAR, 'd-mmm') ?? dateCell(1, first, fullYear(second), 'mmm-yy');
  return parts.length === 3 && third !== undefined ? dateCell(day, month, fullYear(third), 'd/m/yyyy') : null;
}

function fullYear(year: number): number {
  return year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
}

function dateCell(day: number, month: number, year: number, numberFormat: string): Cell | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return cell(date.getTime() / 86_400_000 + 25_569, numberFormat);
}

function cell(value: string | number, numberFormat: string): Cell {
  return { value, content: value, numberFormat };
}
