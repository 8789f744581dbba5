import { addsItsParts } from '../../src/core/formulas/adds-its-parts';
import { sumCells } from '../../src/core/formulas/sum-cells';
import { checkedSheet } from '../support/checked-sheet';

/** Row 2 is the area, 3 and 6 are its criteria; items stand in rows 4 and 5, 7, 9 and 10, an option in row 8. */
const SHEET = checkedSheet(`
  | STT     | Tiêu chí | Điểm tối đa | Tự chấm |
  |---------|----------|-------------|---------|
  | "1"     | Chỉ đạo  | 7           | 5       |
  | "1.1"   | Kế hoạch | 3           | 2       |
  | "1.1.1" | Ban hành | 1           | 1       |
  | "1.1.2" | Kết quả  | 2           | 1       |
  | "1.2"   | Kiểm tra | 4           |         |
  | "1.2.1" | Số cuộc  | 1           | 1       |
  |         | Đủ: 1    |             |         |
  | "1.2.2" | Xử lý    | 1           | 1       |
  | "1.2.3" | Báo cáo  | 2           |         |
`);

const adds = (code: string, formula: string): boolean => sumCells(SHEET).some((cell) => cell.node?.code === code && addsItsParts(formula, cell));

test.each(['=SUM(D4:D5)', '=SUM(D4,D5)', '=D4+D5', '=SUM(D4:D4,D5)'])('%s adds the items of 1.1, and nothing else', (formula) => {
  expect(adds('1.1', formula)).toBe(true);
});

test.each(['=SUM(D7,D9:D10)', '=SUM(D7,D9,D10)', '=D7+D9+D10'])('%s adds those of 1.2 around its option', (formula) => {
  expect(adds('1.2', formula)).toBe(true);
});

test.each([
  ...['=SUM(D4)', '=SUM(D4:D6)', '=SUM(D4,D5,D5)', '=SUM(D3:D5)', '=SUM(C4:C5)', '=SUM(D4:E5)', '=SUM(D4:C5)', '=D4-D5', '=D4+D5+1', '=+D4+D5'],
  ...['=SUM(D5,D4)', '=SUM(D5:D4,D4,D5)', '=SUM($D$4:$D$5)', '=SUM(D4:D5', '=SUM(D4:D5)+1', '=SUM(D4+D5)', '=D4,D5', '=SUM()', '=SUM(D4:)', '=sum(D4:D5)'],
])('%s is not told at a glance for 1.1', (formula) => {
  expect(adds('1.1', formula)).toBe(false);
});

test('nor is a sum over options, or over a criterion that is blank, which Excel passes over', () => {
  expect(adds('1.2', '=SUM(D7:D10)')).toBe(false);
  expect(adds('1', '=SUM(D3,D6)')).toBe(false);
});
