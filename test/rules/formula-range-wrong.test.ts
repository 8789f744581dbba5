import { formulaRangeWrong } from '../../src/core/rules/formula-range-wrong';
import { observed } from '../support/checked-sheet';

test.each([
  ['the last item', '=SUM(D4:D5) → 2', { missed: ['D6'], repeated: [], foreign: [], items: items('D6 1.1.3') }],
  ['an item', '=D4+D6 → 2', { missed: ['D5'], repeated: [], foreign: [], items: items('D5 1.1.2') }],
])('a sum that misses %s is wrong, even while its value agrees', (_, formula, faults) => {
  expect(observed(formulaRangeWrong, criterionOf(formula))).toEqual([
    { cell: 'D3', item: '1.1', formula: formula.split(' → ')[0], expected: '=SUM(D4:D6)', ...faults },
  ]);
});

test.each([
  ['repeats an item', '=SUM(D4:D6)+D5', { missed: [], repeated: ['D5'], foreign: [], items: items('D5 1.1.2') }],
  ['adds an item of another criterion', '=SUM(D4:D7)', { missed: [], repeated: [], foreign: ['D7'], items: items('D7 1.2') }],
  ['adds itself', '=SUM(D3:D6)', { missed: [], repeated: [], foreign: ['D3'], items: items('D3 1.1') }],
  ['adds another column', '=SUM(C4:D6)', { missed: [], repeated: [], foreign: ['C4:C6'], items: [] }],
  ['adds another sheet', "=SUM(D4:D6)+'Sở khác'!D9", { missed: [], repeated: [], foreign: ['Sở khác!D9'], items: [] }],
  ['takes an item away', '=D4+D5-D6', { missed: ['D6'], repeated: [], foreign: ['D6'], items: items('D6 1.1.3') }],
  ['adds a number of its own', '=SUM(D4:D6)+0.5', { missed: [], repeated: [], foreign: ['0.5'], items: [] }],
  ['adds the next column alone', '=SUM(E4:E6)', { missed: ['D4', 'D5', 'D6'], repeated: [], foreign: ['E4:E6'], items: items('D4 1.1.1', 'D5 1.1.2', 'D6 1.1.3') }],
])('a sum that %s is wrong', (_, formula, faults) => {
  expect(observed(formulaRangeWrong, criterionOf(`${formula} → 2`))).toEqual([
    { cell: 'D3', item: '1.1', formula, expected: '=SUM(D4:D6)', ...faults },
  ]);
});

test.each([
  '=SUM(D4:D6)',
  '=D4+D5+D6',
  '=SUM(D4,D5:D6)',
  "=SUM('Bảng điểm'!$D$4:$D$6)",
  '=ROUND(SUM(D4:D6),2)',
  '=SUBTOTAL(9,D4:D6)',
])('%s covers three items exactly', (formula) => {
  expect(observed(formulaRangeWrong, criterionOf(`${formula} → 2`))).toEqual([]);
});

function criterionOf(formula: string): string {
  return `
    | STT     | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |---------|-----------|-------------|------------------|
    | "1"     | Chỉ đạo   | 4           | =D3+D7 → 3       |
    | "1.1"   | Kế hoạch  | 3           | ${formula}       |
    | "1.1.1" | Ban hành  | 1           | 1                |
    | "1.1.2" | Công khai | 1           | 0                |
    | "1.1.3" | Kết quả   | 1           | 1                |
    | "1.2"   | Kiểm tra  | 1           | 1                |
  `;
}

test('a sum over criteria and their items counts the items twice', () => {
  const sheet = `
    | STT     | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |---------|----------|-------------|------------------|
    | "1"     | Chỉ đạo  | 3           | =SUM(D3:D6) → 5  |
    | "1.1"   | Kế hoạch | 2           | =SUM(D4:D5) → 2  |
    | "1.1.1" | Ban hành | 1           | 1                |
    | "1.1.2" | Kết quả  | 1           | 1                |
    | "1.2"   | Kiểm tra | 1           | 1                |
  `;
  expect(observed(formulaRangeWrong, sheet)).toEqual([
    { cell: 'D2', item: '1', formula: '=SUM(D3:D6)', expected: '=SUM(D3,D6)', missed: [], repeated: ['D3'], foreign: [], items: items('D3 1.1') },
  ]);
});

test('subtotals leave each other out, and blank criteria leave their items to the area', () => {
  const subtotals = `
    | STT     | Tiêu chí | Điểm tối đa | Điểm tự đánh giá     |
    |---------|----------|-------------|----------------------|
    | "1"     | Chỉ đạo  | 3           | =SUBTOTAL(9,D3:D6) → 3 |
    | "1.1"   | Kế hoạch | 2           | =SUBTOTAL(9,D4:D5) → 2 |
    | "1.1.1" | Ban hành | 1           | 1                    |
    | "1.1.2" | Kết quả  | 1           | 1                    |
    | "1.2"   | Kiểm tra | 1           | 1                    |
  `;
  const blankCriterion = `
    | STT     | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |---------|----------|-------------|------------------|
    | "1"     | Chỉ đạo  | 3           | =SUM(D3:D6) → 3  |
    | "1.1"   | Kế hoạch | 2           |                  |
    | "1.1.1" | Ban hành | 1           | 1                |
    | "1.1.2" | Kết quả  | 1           | 1                |
    | "1.2"   | Kiểm tra | 1           | 1                |
  `;
  expect(observed(formulaRangeWrong, subtotals)).toEqual([]);
  expect(observed(formulaRangeWrong, blankCriterion)).toEqual([]);
});

test('option rows between the items may be swallowed while they hold no number', () => {
  const sheet = `
    | STT   | Tiêu chí             | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------------------|-------------|------------------|
    | "1"   | Chỉ đạo              | 2           | =SUM(D3:D6) → 2  |
    | "1.1" | Kế hoạch             | 1           | 1                |
    |       | - Hoàn thành 100%: 1 |             |                  |
    |       | - Không ban hành: 0  |             |                  |
    | "1.2" | Kiểm tra             | 1           | 1                |
  `;
  expect(observed(formulaRangeWrong, sheet)).toEqual([]);
});

test('items that are not applicable may stand in the sum or not', () => {
  const sheet = (formula: string) => `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 2           | ${formula} → 1   |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.2" | Kiểm tra | 1           | Không đánh giá   |
  `;
  expect(observed(formulaRangeWrong, sheet('=SUM(D3:D4)'))).toEqual([]);
  expect(observed(formulaRangeWrong, sheet('=SUM(D3)'))).toEqual([]);
});

test.each(['=D2+D4+D5-D6', '=SUM(D2,D4)+MIN(D5,5)-MIN(D6,3)', '=SUM(D2,D4,D5)-D6'])('%s is a right total', (formula) => {
  expect(observed(formulaRangeWrong, totalOf(formula))).toEqual([]);
});

test.each([
  ['misses the bonus', '=SUM(D2,D4)-D6', { missed: ['D5'], repeated: [], foreign: [], items: [] }],
  ['adds the penalty', '=SUM(D2,D4)+D5+D6', { missed: [], repeated: [], foreign: ['D6'], items: [] }],
  ['misses an area', '=D2+D5-D6', { missed: ['D4'], repeated: [], foreign: [], items: items('D4 2') }],
])('a total that %s is wrong', (_, formula, faults) => {
  expect(observed(formulaRangeWrong, totalOf(formula))).toEqual([
    { cell: 'D7', item: null, formula, expected: '=SUM(D2,D4)+MIN(SUM(D5),5)-MIN(SUM(D6),3)', ...faults },
  ]);
});

function totalOf(formula: string): string {
  return `
    | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá |
    |-------|-------------|-------------|------------------|
    | "1"   | Chỉ đạo     | 4           | =D3 → 3          |
    | "1.1" | Kế hoạch    | 4           | 3                |
    | "2"   | Thể chế     | 2           | 1                |
    |       | Điểm thưởng | 5           | 1                |
    |       | Điểm phạt   | 3           | 0.5              |
    |       | Tổng cộng   | 6           | ${formula} → 4.5 |
  `;
}

test.each([
  ['no sum', '=AVERAGE(D3)*1 → 1'],
  ['the sum of other columns in its row', '=C2-C2+B2 → 1'],
  ['the sum of a row of a table', '=Bảng9[@Điểm] → 1'],
  ['shown on from another sheet', "='Sở khác'!D2 → 1"],
  ['taken from several sheets at once', "=SUM('Quý 1:Quý 4'!D2) → 1"],
])('a formula that is %s is counted as not understood', (_, formula) => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1"   | Chỉ đạo   | 1           | ${formula}       |
    | "1.1" | Kế hoạch  | 1           | 1                |
  `;
  expect(observed(formulaRangeWrong, sheet)).toEqual([{ because: 'formula-not-understood' }]);
});

test('a total may add up the subtotals that stand below the items of each area', () => {
  expect(observed(formulaRangeWrong, withSubtotals('=D5+D8'))).toEqual([]);
  expect(observed(formulaRangeWrong, withSubtotals('=SUM(D3:D4)+D8'))).toEqual([]);
});

test('a total over items and their subtotals counts those items twice', () => {
  expect(observed(formulaRangeWrong, withSubtotals('=SUM(D3:D8)'))).toEqual([
    { cell: 'D9', item: null, formula: '=SUM(D3:D8)', expected: '=SUM(D2,D6)', missed: [], repeated: ['D2', 'D6'], foreign: [], items: items('D2 1', 'D6 2') },
  ]);
});

test('subtotals that show the error or the text of an item are still the sums of their items; copied words are none', () => {
  const sheet = `
    | STT | Tiêu chí           | Điểm tối đa | Điểm tự đánh giá   |
    |-----|--------------------|-------------|--------------------|
    | I   | Chỉ đạo, điều hành | 2           |                    |
    | 1   | Kế hoạch           | 1           | #REF!              |
    | 2   | Kiểm tra           | 1           | 0.5                |
    |     | Cộng               | 2           | =SUM(D3:D4) → #REF! |
    | II  | Cải cách thể chế   | 1           |                    |
    | 1   | Rà soát văn bản    | 1           | "1"                |
    |     | Cộng               | 1           | =D7 → "1"          |
    |     | Theo dõi           |             | =B8 → Cộng         |
    |     | Tổng cộng          | 3           | =SUM(D5,D8:D9) → #REF! |
  `;
  expect(observed(formulaRangeWrong, sheet)).toEqual([]);
});

function withSubtotals(total: string): string {
  return `
    | STT | Tiêu chí           | Điểm tối đa | Điểm tự đánh giá |
    |-----|--------------------|-------------|------------------|
    | I   | Chỉ đạo, điều hành | 2           |                  |
    | 1   | Kế hoạch           | 1           | 1                |
    | 2   | Kiểm tra           | 1           | 0.5              |
    |     | Cộng               | 2           | =SUM(D3:D4) → 1.5 |
    | II  | Cải cách thể chế   | 1           |                  |
    | 1   | Rà soát văn bản    | 1           | 1                |
    |     | Cộng               | 1           | =D7 → 1          |
    |     | Tổng cộng          | 3           | ${total} → 2.5   |
  `;
}

function items(...written: readonly string[]): { readonly cell: string; readonly code: string }[] {
  return written.map((each) => {
    const [cell = '', code = ''] = each.split(' ');
    return { cell, code };
  });
}
