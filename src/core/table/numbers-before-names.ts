import type { SortedRow } from './row-alone';

const NUMBER_AND_NAME = /^(?<number>\d{1,2}) (?<name>\p{Lu}.*)$/u;

/**
 * `1 CHỈ ĐẠO` above `1.1 Kế hoạch`: a number before a name is a code where the row below is numbered under it. By itself it
 * may belong to the name, `1 cửa`.
 */
export function withNumbersBeforeNames(rows: readonly SortedRow[]): SortedRow[] {
  return rows.map((row, at) => {
    if (row.kind !== 'unnumbered') return row;
    const { number, name } = NUMBER_AND_NAME.exec(row.text)?.groups ?? {};
    const below = rows[at + 1]?.printed?.text ?? '';
    if (number === undefined || name === undefined || !isFirstUnder(number, below)) return row;
    return { ...row, kind: 'coded', printed: { text: number, storedAs: 'text' }, text: name };
  });
}

function isFirstUnder(number: string, below: string): boolean {
  return /^[.,-]1$/.test(below.slice(number.length)) && below.startsWith(number);
}
