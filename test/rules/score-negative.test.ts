import { scoreNegative } from '../../src/core/rules/score-negative';
import { observed } from '../support/checked-sheet';

test('scores below zero are found', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|----------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo  | 2           | -1               |                |
    | "1.1" | Kế hoạch | 1           | -0.5             | 0              |
    | "1.2" | Kiểm tra | 1           | 1                | "-0,25"        |
  `;
  expect(observed(scoreNegative, sheet)).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', score: '-0.5' },
    { cell: 'E4', item: '1.2', column: 'appraised-1', score: '-0.25' },
  ]);
});

test('nothing is a score, and a penalty is taken away outside the items', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1"   | Chỉ đạo   | 2           | 1                |
    | "1.1" | Kế hoạch  | 1           | 0                |
    | "1.2" | Kiểm tra  | 1           | 1                |
    |       | Điểm trừ  |             | -1               |
    |       | Tổng cộng | 2           | 0                |
  `;
  expect(observed(scoreNegative, sheet)).toEqual([]);
});
