import { scoreBroken } from '../../src/core/rules/score-broken';
import { observed } from '../support/checked-sheet';

test('scores in whose place Excel shows an error are found', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá        | Điểm thẩm định           |
    |-------|----------|-------------|-------------------------|--------------------------|
    | "1"   | Chỉ đạo  | 2           | =SUM(D3:D4) → #REF!     |                          |
    | "1.1" | Kế hoạch | 1           | =Cũ!#REF! → #REF!       | 1                        |
    | "1.2" | Kiểm tra | 1           | 1                       | =VLOOKUP(A4,K:L,2) → #N/A |
  `;
  expect(observed(scoreBroken, sheet)).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', error: '#REF!' },
    { cell: 'E4', item: '1.2', column: 'appraised-1', error: '#N/A' },
  ]);
});

test('not applicable, words and sums that only show an item’s error are left to others', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá     |
    |-------|----------|-------------|----------------------|
    | "1"   | Chỉ đạo  | 2           | =SUM(D3:D4) → #NAME? |
    | "1.1" | Kế hoạch | 1           | N/A                  |
    | "1.2" | Kiểm tra | 1           | lỗi                  |
  `;
  expect(observed(scoreBroken, sheet)).toEqual([]);
});
