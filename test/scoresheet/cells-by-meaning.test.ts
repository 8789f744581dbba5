import { ColumnsByMeaning } from '../../src/core/scoresheet/cells-by-meaning';

const COLUMNS = new Map([['self', 3], ['appraised', 4]] as const);
/** What a row says from column D on. */
const saidIn = (row: readonly string[], column: number): string => row[column - 3] ?? '';
const isNumber = (said: string): boolean => /^\d+$/.test(said);

test('rows that say the same of what many say share their cells', () => {
  const columns = new ColumnsByMeaning(COLUMNS, saidIn, isNumber);
  const one = columns.cells(['1', '2']);
  expect(columns.cells(['1', '2'])).toBe(one);
  expect(columns.cells(['1', '3'])).not.toBe(one);
  expect(columns.cells(['1', 'KĐG'])).not.toBe(columns.cells(['1', 'KĐG']));
});

test('however many say something else, each row says its own', () => {
  const columns = new ColumnsByMeaning(COLUMNS, saidIn, isNumber);
  const rows = Array.from({ length: 5000 }, (_, at) => [String(at < 3000 ? at % 200 : at), String(at)]);
  const read = [...rows, ...rows].map((cells) => columns.cells(cells));
  expect(read.map((cells) => [...cells.values()])).toEqual([...rows, ...rows]);
  expect(read.map((cells) => cells.get('appraised'))).toEqual([...rows, ...rows].map(([, appraised]) => appraised));
});
