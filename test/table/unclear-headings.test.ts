import { columnsRead, onlyTable } from '../support/drawn-table';

describe('TC', () => {
  test.each([
    ['is the criterion beside the codes, above words', 'A code, B name, C maximum, D self', `
      | STT | TC       | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo  | 3           | 3       |`],
    ['is the criterion above words, wherever it stands', 'A maximum, B self, C name, D code', `
      | Điểm tối đa | Tự chấm | TC       | STT |
      | 3           | 3       | Chỉ đạo  | 1   |`],
    ['is the code before the names, where nothing else is', 'A code, B name, C maximum, D self', `
      | TC  | Nội dung | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo  | 3           | 3       |`],
    ['is the code before the names, beside no self-score either', 'A code, B name, C maximum, D appraised-1', `
      | TC  | Nội dung | Điểm tối đa | Thẩm định |
      | 1   | Chỉ đạo  | 3           | 3         |`],
    ['is the code before the names, though empty', 'A code, B name, C maximum, D appraised-1', `
      | TC  | Nội dung | Điểm tối đa | Thẩm định |
      |     | Chỉ đạo  | 3           | 3         |`],
    ['is no code where another column is', 'A self, B name, C code, D maximum', `
      | TC  | Nội dung | STT | Điểm tối đa |
      | 2   | Chỉ đạo  | 1   | 3           |`],
    ['is the self-score above scores', 'A code, B name, C self, D maximum', `
      | STT | Nội dung | TC | Điểm tối đa |
      | 1   | Chỉ đạo  | 3  | 3           |`],
    ['is the self-score after the maximum, though empty', 'A code, B name, C maximum, D self', `
      | STT | Nội dung | Điểm tối đa | TC |
      | 1   | Chỉ đạo  | 3           |    |`],
    ['is the self-score after the maximum, though above words', 'A code, B name, C maximum, D self', `
      | STT | Nội dung | Điểm tối đa | TC          |
      | 1   | Chỉ đạo  | 3           | cần rà soát |`],
    ['is nothing above nothing, where no names are known either', 'A name, B maximum, C notes, D nothing', `
      | STT        | Điểm tối đa | Ghi chú | TC |
      | 1. Chỉ đạo | 3           |         |    |`],
    ['is the self-score left of what is appraised', 'A code, B name, C maximum, D notes, E self, F appraised-1', `
      | STT | Nội dung | Điểm tối đa | Ghi chú | TC | TĐ |
      | 1   | Chỉ đạo  | 3           |         | cần rà soát | 3 |`],
    ['is the self-score right of what is appraised', 'A code, B name, C maximum, D notes, E appraised-1, F self', `
      | STT | Nội dung | Điểm tối đa | Ghi chú | TĐ | TC |
      | 1   | Chỉ đạo  | 3           |         | 3  | cần rà soát |`],
    ['is the self-score above nothing, where names are known', 'A code, B name, C maximum, D notes, E self', `
      | STT | Nội dung | Điểm tối đa | Ghi chú | TC |
      | 1   | Chỉ đạo  | 3           |         |    |`],
    ['is nothing above words, where names are known', 'A code, B name, C maximum, D notes, E nothing', `
      | STT | Nội dung | Điểm tối đa | Ghi chú | TC |
      | 1   | Chỉ đạo  | 3           |         | cần rà soát |`],
    ['is nothing above scores, where the self-score is known', 'A code, B name, C maximum, D self, E nothing', `
      | STT | Nội dung | Điểm tối đa | Tự chấm | TC |
      | 1   | Chỉ đạo  | 3           | 3       | 3  |`],
    ['is both where it stands twice', 'A code, B name, C maximum, D self', `
      | STT | TC       | Điểm tối đa | TC |
      | 1   | Chỉ đạo  | 3           | 3  |`],
    ['is what most of its cells say', 'A code, B name, C notes, D self, E maximum', `
      | STT | TC       | Ghi chú | TC             | Điểm tối đa |
      | 1   | Chỉ đạo  |         | 3              | 3           |
      | 1.1 | Kế hoạch |         | không đánh giá | 3           |
      | 1.2 | Rà soát  |         | chưa           | 3           |`],
  ])('%s', (_, columns, table) => {
    expect(columnsRead(table)).toBe(columns);
    expect(onlyTable(table).columns.ambiguous).toEqual([]);
  });

  test('is in doubt beside the codes, where it holds scores: it is used for the names', () => {
    const table = `
      | STT | TC | Điểm tối đa |
      | 1   | 3  | 3           |
    `;
    expect(columnsRead(table)).toBe('A code, B name, C maximum');
    expect(onlyTable(table).columns.ambiguous).toEqual([{ meanings: ['name', 'self'], columns: [1] }]);
  });
});

test('TC is what its first sixty rows say', () => {
  const rows = (count: number, cell: string): string => Array.from({ length: count }, () => `| 1 | Chỉ đạo | ${cell} | 3 |`).join('\n');
  const columnsOver = (words: number, scores: number): string =>
    columnsRead(`| STT | Nội dung | TC | Điểm tối đa |\n${rows(words, 'chưa')}\n${rows(scores, '3')}\n${rows(90, 'chưa')}`);
  expect(columnsOver(29, 31)).toBe('A code, B name, C self, D maximum');
  expect(columnsOver(30, 30)).toBe('A code, B name, C nothing, D maximum');
  expect(columnsOver(30, 29)).toBe('A code, B name, C nothing, D maximum');
});

describe('TĐ', () => {
  test.each([
    ['is appraised where the maximum has a heading of its own', [], 'A code, B name, C maximum, D appraised-1', `
      | STT | Nội dung | Điểm tối đa | TĐ |
      | 1   | Chỉ đạo  | 3           | 3  |`],
    ['may be the maximum where nothing else is', [{ meanings: ['maximum', 'appraised-1'], columns: [2] }], 'A code, B name, C maximum, D self', `
      | STT | Nội dung | TĐ | Tự chấm |
      | 1   | Chỉ đạo  | 3  | 3       |`],
    ['of two, the first may be the maximum', [{ meanings: ['maximum', 'appraised-1'], columns: [2] }], 'A code, B name, C maximum, D appraised-1', `
      | STT | Nội dung | TĐ | TĐ |
      | 1   | Chỉ đạo  | 3  | 3  |`],
  ])('%s', (_, doubts, columns, table) => {
    expect(columnsRead(table)).toBe(columns);
    expect(onlyTable(table).columns.ambiguous).toEqual(doubts);
  });

  test('is settled before TC is', () => {
    expect(columnsRead(`
      | STT | Nội dung | TC | TĐ | Điểm tối đa |
      | 1   | Chỉ đạo  |    |    | 3           |
    `)).toBe('A code, B name, C self, D appraised-1, E maximum');
  });
});
