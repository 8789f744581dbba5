import { formulaRangeWrong } from '../../src/core/rules/formula-range-wrong';
import { totalTyped } from '../../src/core/rules/total-typed';
import { observed } from '../support/checked-sheet';

function sheetWith(formula: string): string {
  return `
    | STT   | Tiêu chí   | Điểm tối đa | Điểm tự đánh giá | Ghi chú |
    |-------|------------|-------------|------------------|---------|
    | "1"   | Chỉ đạo    | 6           | ${formula} → 4.5 |         |
    | "1.1" | Kế hoạch   | 2           | 2                |         |
    | "1.2" | Kiểm tra   | 2           | 1.5              |         |
    | "1.3" | Tuyên truyền | 2         | 1                |         |
    | "2"   | Thể chế    | 2           | =SUM(D7) → 1     |         |
    | "2.1" | Rà soát    | 2           | 1                |         |
  `;
}

test.each([
  ...['=SUM(D3:D5)', '=D3+D4+D5', '=+D3+D4+D5', '=SUM(D3:D5)+0', '=SUM(D5:D3)', '=SUM($D$3:$D$5)', '=SUM(D$3:$D5)', '=sum(d3:d5)'],
  ...['=SUBTOTAL(9,D3:D5)', '=SUBTOTAL(109,D3:D5)', '=SUMPRODUCT(D3:D5)', '=ROUND(SUM(D3:D5),2)', '=ROUND(D3+D4+D5,2)', '=SUM(SUM(D3:D4),D5)'],
  ...['=SUM(D3,D4,D5)', '=SUM( D3:D5 )', "=SUM('Bảng điểm'!D3:D5)", '=IFERROR(SUM(D3:D5),0)', '=SUMIF(A2:A7,"1.*",D2:D7)', '=(D3+D4)+(D5)'],
])('%s is left alone', (formula) => {
  const sheet = sheetWith(formula);
  expect([...observed(formulaRangeWrong, sheet), ...observed(totalTyped, sheet)]).toEqual([]);
});

test.each([
  ...[['=SUM(D3:D4)', { missed: ['D5'] }], ['=D3+D5', { missed: ['D4'] }], ['=SUBTOTAL(9,D4:D5)', { missed: ['D3'] }]] as const,
  ...[['=SUM(D3:D5)+D4', { repeated: ['D4'] }], ['=SUM(D3:D4,D4:D5)', { repeated: ['D4'] }], ['=ROUND(SUM(D3:D5)+D5,2)', { repeated: ['D5'] }]] as const,
  ...[['=SUM(D3:D5,D7)', { foreign: ['D7'] }], ['=SUM(D3:D5)+D6', { foreign: ['D6'] }], ['=SUMPRODUCT(D3:D5)+D7', { foreign: ['D7'] }]] as const,
])('%s is found, and the very cell named', (formula, fault) => {
  expect(observed(formulaRangeWrong, sheetWith(formula))).toMatchObject([{ cell: 'D2', ...fault }]);
});
