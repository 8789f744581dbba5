import { columnLetters } from '../../src/core/workbook/cell-ref';
import { drawSheet } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';
import { fromC9, onlyTable } from '../support/drawn-table';

describe('codes and names stand', () => {
  test.each([
    ['under their headings', 'codes A, names B', `
      | STT | Nội dung | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo  | 3           | 3       |`],
    ['in one column, where one alone is headed', 'codes B, names B', `
      | Ghi chú | Nội dung   | Điểm tối đa | Tự chấm |
      |         | 1. Chỉ đạo | 3           | 3       |`],
    ['in one column, where codes alone are headed and the next column is another', 'codes A, names A', `
      | STT        | Điểm tối đa | Tự chấm |
      | 1. Chỉ đạo | 3           | 3       |`],
    ['with names right of the codes, under no heading', 'codes A, names B', `
      | STT | | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo | 3   | 3       |`],
    ['in one column headed as codes, where it holds no codes alone', 'codes A, names A', `
      | STT                  | | Điểm tối đa | Tự chấm |
      | 1. Chỉ đạo điều hành | | 3           | 3       |
      | 1.1. Kế hoạch cải cách | | 3         | 3       |`],
    ['with names right of codes that are headed as names', 'codes A, names B', `
      | Tiêu chí | | Điểm tối đa | Tự chấm |
      | 1        | Chỉ đạo | 3   | 3       |`],
    ['with codes left of names, under no heading', 'codes A, names B', `
      |     | Tiêu chí | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo  | 3           | 3       |
      | 1.1 | Kế hoạch | 3           | 3       |`],
    ['in one column, where what is left of it is no code', 'codes B, names B', `
      |          | Tiêu chí   | Điểm tối đa | Tự chấm |
      | Sở Nội vụ chủ trì | 1. Chỉ đạo | 3  | 3       |`],
    ['in one column, where numbers left of it are scores', 'codes B, names B', `
      | Tự chấm | Tiêu chí     | Điểm tối đa |
      | 1       | 1. Chỉ đạo   | 3           |`],
    ['under two headings of names', 'codes A, names B', `
      | Tiêu chí | Nội dung | Điểm tối đa | Tự chấm |
      | 1        | Chỉ đạo  | 3           | 3       |`],
    ['under the first of two headings of names, where it holds no codes', 'codes A, names A', `
      | Tiêu chí   | Nội dung | Điểm tối đa | Tự chấm |
      | 1. Chỉ đạo | đã làm   | 3           | 3       |`],
    ['in one column, where codes have another column right of them', 'codes B, names B', `
      |     | STT | Điểm tối đa | Tự chấm |
      | x   | 1   | 3           | 3       |`],
    ['in one column, where codes that are headed as names have another column right of them', 'codes B, names B', `
      |     | Tiêu chí | Điểm tối đa | Tự chấm |
      | cũ  | 1        | 3           | 3       |`],
    ['in column A, where no heading says', 'codes A, names A', `
      | 1. Chỉ đạo | Điểm tối đa | Tự chấm | TC |
      | 1.1. Kế hoạch | 3        | 3       | 3  |
    `],
  ])('%s', (_, expected, table) => {
    expect(placesOf(table)).toBe(expected);
  });
});

describe('of several columns of codes counts', () => {
  test.each([
    ['the first, where both hold codes', 'codes A, names C', `
      | STT | Mã  | Nội dung | Điểm tối đa | Tự chấm |
      | 1   | 1   | Chỉ đạo  | 3           | 3       |
      | 1.1 | 1.1 | Kế hoạch | 3           | 3       |`],
    ['the one with more numbers under numbers', 'codes B, names C', `
      | STT | Mã  | Nội dung | Điểm tối đa | Tự chấm |
      | 1   | 1.1 | Chỉ đạo  | 3           | 3       |
      | 1.1 | 1,2 | Kế hoạch | 3           | 3       |
      | 2   | 1-3 | Rà soát  | 3           | 3       |`],
  ])('%s', (_, expected, table) => {
    expect(placesOf(table)).toBe(expected);
  });
});

describe('codes before the names, beside running numbers, count', () => {
  const placesWith = (...names: readonly string[]): string => placesOf(`
    | STT | Nội dung | Điểm tối đa | Tự chấm |
    ${names.map((name, at) => `| ${at + 1} | ${name} | 3 | 3 |`).join('\n')}
  `);
  test.each([
    [['I. Chỉ đạo', '1.1. Kế hoạch', '1.2. Rà soát'], 'codes B, names B'],
    [['I. Chỉ đạo', 'II. Thể chế'], 'codes B, names B'],
    [['TC1. Chỉ đạo', 'TC2. Thể chế'], 'codes B, names B'],
    [['1,1. Chỉ đạo', '1-2. Thể chế'], 'codes B, names B'],
    // One alone may be a reference; a single digit or letter may number something else.
    [['1.1. Kế hoạch', 'Rà soát'], 'codes A, names B'],
    [['1. Kế hoạch', '2. Rà soát', '3. Kiểm tra'], 'codes A, names B'],
    [['a) Kế hoạch', 'b) Rà soát', 'c) Kiểm tra'], 'codes A, names B'],
    [['Kế hoạch 1.1', 'Rà soát 1.2', 'Kiểm tra II'], 'codes A, names B'],
  ])('%p: %s', (names, expected) => {
    expect(placesWith(...names)).toBe(expected);
  });

  test('but not where the column of codes has as many', () => {
    expect(placesOf(`
      | STT | Nội dung      | Điểm tối đa | Tự chấm |
      | 1   | I. Chỉ đạo    | 3           | 3       |
      | 1.1 | 2.1. Kế hoạch | 3           | 3       |
      | 1.2 | Rà soát       | 3           | 3       |
    `)).toBe('codes A, names B');
  });
});

describe('a column holds codes', () => {
  const placesWith = (...cells: readonly string[]): string => placesOf(`
    | Tiêu chí | | Điểm tối đa | Tự chấm |
    ${cells.map((cell) => `| ${cell} | Kế hoạch | 3 | 3 |`).join('\n')}
  `);
  test.each([
    [['1', '1.1', '1.2'], 'codes A, names B'],
    [['I', 'II', 'a'], 'codes A, names B'],
    // Half of its filled cells suffice.
    [['1', 'Kế hoạch cải cách hành chính'], 'codes A, names B'],
    [['1', '', '', '"  "', '"  "'], 'codes A, names B'],
    [['1', 'Kế hoạch cải cách hành chính', 'Rà soát văn bản'], 'codes A, names A'],
    [['', ''], 'codes A, names A'],
  ])('%p: %s', (cells, expected) => {
    expect(placesWith(...cells)).toBe(expected);
  });

  test('whatever stands below its first sixty rows', () => {
    const rows = (count: number, cell: string): string => Array.from({ length: count }, () => `| ${cell} | Kế hoạch | 3 | 3 |`).join('\n');
    const placesWithRows = (codes: number, words: number): string =>
      placesOf(`| Tiêu chí | | Điểm tối đa | Tự chấm |\n${rows(codes, '1')}\n${rows(words, 'Rà soát văn bản')}`);
    expect(placesWithRows(30, 90)).toBe('codes A, names B');
    expect(placesWithRows(29, 90)).toBe('codes A, names A');
  });
});

test('codes are looked for wherever the used cells of the sheet begin', () => {
  expect(placesOf(fromC9(drawSheet('Bảng điểm', `
    |     | Tiêu chí | Điểm tối đa | Tự chấm |
    | 1   | Chỉ đạo  | 3           | 3       |
    | 1.1 | Kế hoạch | 3           | 3       |
  `)))).toBe('codes C, names D');
});

function placesOf(drawn: Parameters<typeof onlyTable>[0] | DrawnTable): string {
  const { code, name } = onlyTable(drawn).columns;
  return `codes ${columnLetters(code)}, names ${columnLetters(name)}`;
}
