import { printedAs } from './sorted-row';
import type { SortedRow } from './sorted-row';

const NUMBER_AND_NAME = /^(?<number>\d{1,2}) (?<name>\p{Lu}.*)$/u;

/**
 * `1 CHỈ ĐẠO` above `1.1 Kế hoạch`: a number before a name is a code where the row below is numbered under it. By itself it
 * may belong to the name, `1 cửa`.
 */
export function withNumbersBeforeNames(rows: readonly SortedRow[]): SortedRow[] {
  return rows.map((row, at) => {
    if (row.kind !== 'unnumbered') return row;
    const { number, name } = NUMBER_AND_NAME.exec(row.text)?.groups ?? {};
    const below = rows[at + 1];
    if (number === undefined || name === undefined || !isFirstUnder(number, below)) return row;
    return { kind: 'coded', row: row.row, code: { text: number, storedAs: 'text' }, printed: number, name, hasPoints: row.hasPoints };
  });
}

function isFirstUnder(number: string, below: SortedRow | undefined): boolean {
  const code = below === undefined || !('code' in below) || below.code === null ? '' : printedAs(below.code).text;
  return /^[.,-]1$/.test(code.slice(number.length)) && code.startsWith(number);
}
