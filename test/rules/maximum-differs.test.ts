import { maximumDiffers } from '../../src/core/rules/maximum-differs';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí  | Điểm tối đa |
  |-------|-----------|-------------|
  | "1"   | Chỉ đạo   | 2           |
  | "1.1" | Kế hoạch  | 0.5         |
  | "1.2" | Kiểm tra  | 1.5         |
  | "2"   | Thể chế   | 4           |
  | "2.1" | Rà soát   | 3           |
  |       | Tổng cộng | 6           |
`);

test('maxima that are not the framework’s are found, on items, branches and in total', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa   | Điểm tự đánh giá |
    |-------|-----------|---------------|------------------|
    | "1"   | Chỉ đạo   | 3             |                  |
    | "1.1" | Kế hoạch  | 0.75          | 0.5              |
    | "1.2" | Kiểm tra  | một điểm rưỡi | 1                |
    |       | Tổng cộng | 100           |                  |
  `;
  expect(observed(maximumDiffers, sheet, FRAMEWORK)).toEqual([
    { cell: 'C2', item: '1', found: '3', expected: '2' },
    { cell: 'C3', item: '1.1', found: '0.75', expected: '0.5' },
    { cell: 'C4', item: '1.2', found: 'một điểm rưỡi', expected: '1.5' },
    { cell: 'C5', item: null, found: '100', expected: '5' },
  ]);
});

const AGREEING = `
  | STT   | Tiêu chí  | Điểm tối đa     | Điểm tự đánh giá |
  |-------|-----------|-----------------|------------------|
  | "1"   | Chỉ đạo   | =SUM(C3:C4) → 2 |                  |
  | "1.1" | Kế hoạch  | "0,5"           | 0.5              |
  | "1.2" | Kiểm tra  |                 | 1                |
  | "2"   | Thể chế   | 4               |                  |
  | "2.1" | Rà soát   | 3               | 3                |
  |       | Tổng cộng | 6               |                  |
`;

test('the same number as text, a blank, and a sum as the framework prints it are right', () => {
  expect(observed(maximumDiffers, AGREEING, FRAMEWORK)).toEqual([]);
});

test('so is the sum of the items where the framework prints another', () => {
  const sheet = AGREEING.replace('| Thể chế   | 4 ', '| Thể chế   | 3 ').replace('| Tổng cộng | 6', '| Tổng cộng | 5');
  expect(observed(maximumDiffers, sheet, FRAMEWORK)).toEqual([]);
});

test('a maximum that nobody has calculated yet cannot be compared', () => {
  const sheet = AGREEING.replace(' → 2', '');
  expect(observed(maximumDiffers, sheet, FRAMEWORK)).toEqual([{ because: 'not-calculated' }]);
});

test('without a framework there is nothing to compare with', () => {
  expect(observed(maximumDiffers, AGREEING)).toEqual([{ because: 'no-framework' }]);
});
