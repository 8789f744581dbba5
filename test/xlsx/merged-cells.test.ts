import { Workbook } from 'exceljs';
import { reviewWorkbook } from '../../src/core/review';
import type { Review } from '../../src/core/review-result';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { readXlsx } from '../../src/xlsx/read-xlsx';

const ROWS = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Chỉ số (%)'],
  ['1', 'Chỉ đạo', 2],
  ['1.1', 'Ban hành', 1, 1, 1],
  ['1.2', 'Kết quả', 1, 0.5, 0.25],
  ['', 'Tổng cộng', 2],
];

/** A file with these rows, in which these cells are merged. */
async function checked(merged: readonly string[]): Promise<Review> {
  const file = new Workbook();
  const sheet = file.addWorksheet('Bảng điểm');
  for (const row of ROWS) sheet.addRow(row);
  for (const area of merged) sheet.mergeCells(area);
  const snapshot = readXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'so.xlsx');
  return reviewWorkbook(snapshot, { framework: null, wording: sheetWording(messagesFor('vi')), today: null });
}

function cellsWritten({ formulas }: Review): string[] {
  return formulas.map(toA1);
}

function doubts({ notChecked }: Review): string[] {
  return notChecked.filter(({ because }) => because === 'cell-covered').map(({ code }) => code);
}

test('where no cells are merged, every sum and every index has its formula', async () => {
  const review = await checked([]);
  expect(cellsWritten(review)).toEqual(['D2', 'D5', 'E2', 'E5', 'F2', 'F5']);
  expect(doubts(review)).toEqual([]);
});

test.each([
  ['D5:E5', ['D2', 'D5', 'E2', 'F2', 'F5'], ['IX02']],
  ['D5:F5', ['D2', 'D5', 'E2', 'F2'], ['IX02', 'IX03']],
  ['E2:F2', ['D2', 'D5', 'E2', 'E5', 'F5'], ['IX03']],
  ['D1:D2', ['D5', 'E2', 'E5', 'F2', 'F5'], ['IX01']],
  ['G1:H5', ['D2', 'D5', 'E2', 'E5', 'F2', 'F5'], []],
])('of %s only the first takes a formula; what has none is told', async (merged, written, told) => {
  const review = await checked([merged]);
  expect(cellsWritten(review)).toEqual(written);
  expect(doubts(review)).toEqual(told);
});
