import { foreignColumns, shownArea } from '../../src/core/formulas/foreign-columns';
import { columnNumber } from '../../src/core/workbook/cell-ref';
import type { CellArea } from '../../src/core/workbook/cell-ref';
import { checkedSheet } from '../support/checked-sheet';

/** Of the columns right of the scores, G holds words alone, H a number, I a formula that nobody has calculated, J a number below. */
const SHEET = checkedSheet(`
  | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Điểm bị trừ | Chỉ số (%) | Ghi chú | Số liệu | Tính | Khác |
  |-------|----------|-------------|---------|-------------|------------|---------|---------|------|------|
  | "1"   | Chỉ đạo  | 3           | 2       |             |            |         |         |      |      |
  | "1.1" | Kế hoạch | 1           | 1       |             |            | hỏi lại |         |      |      |
  | "1.2" | Kiểm tra | 2           | 1       |             |            | chậm    | 5       | =K9  |      |
  | "2"   | Thể chế  | 2           | 1       |             |            |         |         |      | 7    |
  | "2.1" | Rà soát  | 2           | 1       |             |            |         |         |      |      |
`);

const area = (first: string, last: string, rows: Pick<CellArea, 'row' | 'rows'> = { row: 2, rows: 2 }): CellArea => ({
  ...rows,
  column: columnNumber(first),
  columns: columnNumber(last) - columnNumber(first) + 1,
});

const foreign = (first: string, last: string, rows?: Pick<CellArea, 'row' | 'rows'>): string[] =>
  foreignColumns(area(first, last, rows), columnNumber('D'), SHEET).map(shownArea);

test.each([
  ['D', 'D', []],
  // Columns for numbers, empty as they may be
  ['C', 'D', ['C3:C4']],
  ['D', 'E', ['E3:E4']],
  ['D', 'F', ['E3:F4']],
  ['C', 'F', ['C3:C4', 'E3:F4']],
  // Words are never added, numbers are, and who knows what a formula comes to
  ['D', 'G', ['E3:F4']],
  ['D', 'H', ['E3:F4', 'H3:H4']],
  ['D', 'J', ['E3:F4', 'H3:I4']],
  ['B', 'D', ['C3:C4']],
  ['A', 'D', ['C3:C4']],
  // Another column altogether, on either side
  ['B', 'C', ['B3:C4']],
  ['E', 'E', ['E3:E4']],
  ['E', 'G', ['E3:G4']],
] as const)('from a sum over %s to %s in the rows of its items, D should not have %j', (first, last, those) => {
  expect(foreign(first, last)).toEqual(those);
});

test('numbers in other rows do not count, and all rows of whole columns do', () => {
  expect(foreign('D', 'J', { row: 5, rows: 1 })).toEqual(['E6:F6']);
  expect(foreign('D', 'J', { row: 4, rows: 1 })).toEqual(['E5:F5', 'J5']);
  expect(foreign('D', 'K', { row: 0, rows: 1_048_576 })).toEqual(['E:F', 'H:J']);
  expect(foreign('D', 'ZZ', { row: 0, rows: 1_048_575 })).toEqual(['E1:F1048575', 'H1:J1048575']);
});
