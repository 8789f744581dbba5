import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import type { SummaryRow } from '../../src/core/scoresheet/scoresheet';
import { drawWorkbook } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';

test('scored rows below bonus points say what those are made of, and are no items', () => {
  expect(readingOf(`
    | STT | Tiêu chí            | Điểm tối đa | Tự chấm |
    |-----|---------------------|-------------|---------|
    | I   | Chỉ đạo             | 2           | 2       |
    | 1   | Kế hoạch            | 1           | 1       |
    | 2   | Kiểm tra            | 1           | 1       |
    | II  | Điểm thưởng         | 3           |         |
    | 1   | Sáng kiến           | 2           | 1       |
    | 2   | Bằng khen           | 1           |         |
    | 3   | Mô hình mới         | 1           | 0.5     |
    |     | (theo Quyết định)   |             |         |
    | III | Điểm phạt           | 2           | 0.5     |
    |     | - Báo cáo chậm      | 1           | 0.5     |
    |     | Tổng cộng           | 2           | 4       |
    | 1   | Số liệu cả năm 2023 |             | 5       |
  `)).toEqual({ items: ['1.1', '1.2'], bonus: [6, 7, 8], penalty: [11], total: [] });
});

test('numbers that begin again below an unnumbered row go on counting its parts', () => {
  expect(readingOf(`
    | STT | Tiêu chí            | Điểm tối đa | Tự chấm |
    |-----|---------------------|-------------|---------|
    | 1   | Kế hoạch            | 1           | 1       |
    | 2   | Kiểm tra            | 1           | 1       |
    |     | Điểm thưởng         | 3           |         |
    | 1   | Sáng kiến           | 1           | 1       |
    | 2   | Bằng khen           | 1           | 1       |
    | 3   | Mô hình mới         | 1           | 1       |
    |     | Tổng cộng           | 2           | 5       |
  `)).toEqual({ items: ['1', '2'], bonus: [5, 6, 7], penalty: [], total: [] });
});

test('a row that sums up is part of nothing', () => {
  expect(readingOf(`
    | STT | Tiêu chí              | Điểm tối đa | Tự chấm |
    |-----|-----------------------|-------------|---------|
    | 1   | Kế hoạch              | 1           | 1       |
    |     | Điểm thưởng           | 3           | 1       |
    |     | Tổng điểm sau thưởng  | 4           | 2       |
    |     | Xếp loại              |             | 1       |
  `)).toEqual({ items: ['1'], bonus: [], penalty: [], total: [] });
});

/** Codes of the items, and the sheet's rows of what the summary rows are made of. */
function readingOf(table: DrawnTable) {
  const [scoresheet] = readScoresheets(drawWorkbook({ 'Bảng điểm': table })).scoresheets;
  if (scoresheet === undefined) throw new Error('the drawing is no scoresheet');
  const { entries, bonus, penalty, total } = scoresheet;
  const codes = entries.map(({ code }) => code);
  const isItem = (code: string): boolean => !codes.some((other) => other.startsWith(`${code}.`));
  const partsOf = (row: SummaryRow | null): number[] => (row?.parts ?? []).map((part) => part.row + 1);
  return { items: codes.filter(isItem), bonus: partsOf(bonus), penalty: partsOf(penalty), total: partsOf(total) };
}
