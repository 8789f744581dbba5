import { totalDiffers } from '../../src/core/rules/total-differs';
import { observed } from '../support/checked-sheet';

test('a typed total that is not the sum of the areas differs', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1"   | Chỉ đạo   | 2           | 1.5              |
    | "1.1" | Kế hoạch  | 2           | 1.5              |
    | "2"   | Thể chế   | 3           | 2                |
    | "2.1" | Rà soát   | 3           | 2                |
    |       | Tổng cộng | 5           | 4                |
  `;
  expect(observed(totalDiffers, sheet)).toEqual([{ cell: 'D6', item: null, stage: 'self', found: '4', expected: '3.5' }]);
});

test('bonus and penalty belong to the total, each within its cap', () => {
  const sheet = `
    | STT   | Tiêu chí   | Điểm tối đa | Điểm tự đánh giá |
    |-------|------------|-------------|------------------|
    | "1"   | Chỉ đạo    | 4           | 1.5              |
    | "1.1" | Kế hoạch   | 4           | 1.5              |
    |       | Điểm thưởng | 2          | 3                |
    |       | Điểm phạt  | 1           | 0.5              |
    |       | Tổng cộng  | 4           | 3                |
  `;
  expect(observed(totalDiffers, sheet)).toEqual([]);
});

test('a formula that lets the bonus exceed its cap differs', () => {
  const sheet = `
    | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá |
    |-------|-------------|-------------|------------------|
    | "1"   | Chỉ đạo     | 4           | 1.5              |
    | "1.1" | Kế hoạch    | 4           | 1.5              |
    |       | Điểm thưởng | 2           | 3                |
    |       | Tổng cộng   | 4           | =D2+D4 → 4.5     |
  `;
  expect(observed(totalDiffers, sheet)).toEqual([{ cell: 'D5', item: null, stage: 'self', found: '4.5', expected: '3.5' }]);
});

test('a total formula over exactly the areas is not blamed for a wrong area', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1"   | Chỉ đạo   | 4           | 3                |
    | "1.1" | Kế hoạch  | 4           | 1.5              |
    |       | Tổng cộng | 4           | =SUM(D2) → 3     |
  `;
  expect(observed(totalDiffers, sheet)).toEqual([]);
});
