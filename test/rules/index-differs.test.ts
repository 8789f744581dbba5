import { indexDiffers } from '../../src/core/rules/index-differs';
import { observed } from '../support/checked-sheet';

test('an index that is not points over maximum differs', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá     | Chỉ số (%) |
    |-------|-----------|-------------|----------------------|------------|
    | "1"   | Chỉ đạo   | 20          | =SUM(D3:D4) → 18.15  | 90.15      |
    | "1.1" | Kế hoạch  | 10          | 9                    | 90         |
    | "1.2" | Kiểm tra  | 10          | 9.15                 | 91.5       |
    |       | Tổng cộng | 20          | =SUM(D2) → 18.15     | 90.75      |
  `;
  expect(observed(indexDiffers, sheet)).toEqual([
    { cell: 'E2', item: '1', stage: 'self', found: '90.15', expected: '90.75', points: '18.15', maximum: '20' },
  ]);
});

test('an index agrees when both are equal at the second decimal, also as a percentage', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%)             |
    |-------|-----------|-------------|------------------|------------------------|
    | "1"   | Chỉ đạo   | 3           | =SUM(D3:D4) → 2  | =D2/C2*100 → 66.666667 |
    | "1.1" | Kế hoạch  | 1           | 1                | 100                    |
    | "1.2" | Kiểm tra  | 2           | 1                | 50.00%                 |
  `;
  expect(observed(indexDiffers, sheet)).toEqual([]);
});

test('an index is measured by the score that stands beside it, and where none stands there by what it comes to', () => {
  const sheet = (score: string) => `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%) |
    |-------|----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo  | 4           | ${score}         | 60         |
    | "1.1" | Kế hoạch | 2           | 1                | 50         |
    | "1.2" | Kiểm tra | 2           | 1                | 50         |
  `;
  const found = { cell: 'E2', item: '1', stage: 'self', found: '60.00', maximum: '4' };
  expect(observed(indexDiffers, sheet('3'))).toEqual([{ ...found, expected: '75.00', points: '3' }]);
  expect(observed(indexDiffers, sheet(''))).toEqual([{ ...found, expected: '50.00', points: '2' }]);
});

test('an index over a score that cannot be read is not compared, and is counted', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%) |
    |-------|----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo  | 4           | 1                | 60         |
    | "1.1" | Kế hoạch | 2           | 1                | 50         |
    | "1.2" | Kiểm tra | 2           | một              |            |
  `;
  expect(observed(indexDiffers, sheet)).toEqual([{ because: 'provisional' }]);
});

test('an index that follows from a wrong score beside it is not blamed a second time', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%) |
    |-------|----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo  | 4           | 3                | 75         |
    | "1.1" | Kế hoạch | 2           | 1                | 50         |
    | "1.2" | Kiểm tra | 2           | 1                | 50         |
  `;
  expect(observed(indexDiffers, sheet)).toEqual([]);
});

test('the maximum of an item that is not applicable leaves the denominator', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%) |
    |-------|----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo  | 4           | =SUM(D3:D4) → 1  | 25         |
    | "1.1" | Kế hoạch | 2           | 1                | 50         |
    | "1.2" | Kiểm tra | 2           | Không đánh giá   |            |
  `;
  expect(observed(indexDiffers, sheet)).toEqual([
    { cell: 'E2', item: '1', stage: 'self', found: '25.00', expected: '50.00', points: '1', maximum: '2' },
  ]);
});

test('a blank index is no matter, and one that nobody has calculated cannot be compared', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%) |
    |-------|----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo  | 2           | =SUM(D3) → 1     | =D3*50     |
    | "1.1" | Kế hoạch | 2           | 1                |            |
  `;
  expect(observed(indexDiffers, sheet)).toEqual([{ because: 'not-calculated' }]);
});

test.each(['=D2/C2*100', '=ROUND(100*$D$2/C2,2)', '=IFERROR(D2*100/C2,"")', '=IF(C2=0,"",ROUND(D2/C2*100,2))'])(
  '%s measures its own row: what it shows comes from there',
  (formula) => {
    expect(observed(indexDiffers, staleIndex(formula))).toEqual([]);
  },
);

test.each(['=ROUND(D2/C2*100,0)', '=D2/C3*100', '=D2/C2', '=D3/C2*100'])('%s does not measure its own row', (formula) => {
  expect(observed(indexDiffers, staleIndex(formula))).toMatchObject([{ cell: 'E2', found: '99.00', expected: '33.33' }]);
});

function staleIndex(formula: string): string {
  return `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%)     |
    |-------|----------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo  | 3           | =SUM(D3:D4) → 1  | ${formula} → 99 |
    | "1.1" | Kế hoạch | 1           | 1                |                |
    | "1.2" | Kiểm tra | 2           | 0                |                |
  `;
}
