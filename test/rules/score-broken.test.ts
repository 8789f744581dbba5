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

test('so are bonus points, and sums that show an error which no item has: the lowest of them', () => {
  const sheet = `
    | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá        | Điểm thẩm định             |
    |-------|-------------|-------------|-------------------------|----------------------------|
    | "1"   | Chỉ đạo     | 2           | =D3 → #VALUE!           | =SUM(E4:E5) → 2            |
    | "1.1" | Kế hoạch    | 2           | =D4+D5 → #VALUE!        | =SUM(E4:E5) → 2            |
    | 1.1.1 | Ban hành    | 1           | 1                       | 1                          |
    | 1.1.2 | Báo cáo     | 1           | KĐG                     | 1                          |
    |       | Điểm thưởng | 2           | =Cũ!#REF! → #REF!       | 0                          |
    |       | Tổng cộng   | 2           | =D2+D6 → #VALUE!        | =SUM(E2,#REF!) → #REF!     |
  `;
  expect(observed(scoreBroken, sheet)).toEqual([
    { cell: 'D6', item: null, column: 'self', error: '#REF!' },
    { cell: 'D3', item: '1.1', column: 'self', error: '#VALUE!' },
    { cell: 'E7', item: null, column: 'appraised-1', error: '#REF!' },
  ]);
});

test('so are achieved scores that do not follow from an error on their row', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm thẩm định | Điểm bị trừ | Điểm thẩm định sau khi trừ |
    |-------|----------|-------------|----------------|-------------|----------------------------|
    | "1"   | Chỉ đạo  | 3           | =SUM(D3:D5) → 3 |            | =SUM(F3:F5) → #REF!        |
    | "1.1" | Kế hoạch | 1           | 1              |             | =D3-#REF! → #REF!          |
    | "1.2" | Kiểm tra | 1           | tốt            |             | =D4-E4 → #VALUE!           |
    | "1.3" | Báo cáo  | 1           | 1              | chưa rõ     | =D5-E5 → #VALUE!           |
  `;
  expect(observed(scoreBroken, sheet)).toEqual([{ cell: 'F3', item: '1.1', column: 'achieved', error: '#REF!' }]);
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
