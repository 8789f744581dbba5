import { scoreAsText } from '../../src/core/rules/score-as-text';
import { observed } from '../support/checked-sheet';

test('numbers that are stored as text are found, as they stand and as they were understood', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|----------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo  | 2           |                  |                |
    | "1.1" | Kế hoạch | 1           | "0,5"            | "0.50"         |
    | "1.2" | Kiểm tra | 1           | 1 điểm           | 1              |
  `;
  expect(observed(scoreAsText, sheet)).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', text: '0,5', score: '0.5' },
    { cell: 'E3', item: '1.1', column: 'appraised-1', text: '0.50', score: '0.5' },
    { cell: 'D4', item: '1.2', column: 'self', text: '1 điểm', score: '1' },
  ]);
});

test('bonus and penalty points that are stored as text are found too', () => {
  const sheet = `
    | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|-------------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo     | 1           | 1                |                |
    |       | Điểm thưởng | 2           | "1,5đ"           | 1              |
    |       | Điểm phạt   | 2           | -                | "– 0,5"        |
  `;
  expect(observed(scoreAsText, sheet)).toEqual([
    { cell: 'D3', item: null, column: 'self', text: '1,5đ', score: '1.5' },
    { cell: 'E4', item: null, column: 'appraised-1', text: '– 0,5', score: '-0.5' },
  ]);
});

test('numbers, and words that are none, are left to others', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 3           | "2,5"            |
    | "1.1" | Kế hoạch | "1"         | 0.5              |
    | "1.2" | Kiểm tra | 1           | 55/68            |
    | "1.3" | Báo cáo  | 1           | KĐG              |
  `;
  expect(observed(scoreAsText, sheet)).toEqual([]);
});
