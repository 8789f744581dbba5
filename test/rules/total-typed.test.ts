import { totalTyped } from '../../src/core/rules/total-typed';
import { observed } from '../support/checked-sheet';

test('numbers typed where formulas belong are typed, even when right', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%) |
    |-------|-----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo   | 4           | 3                | =1.5/2*100 → 75 |
    | "1.1" | Kế hoạch  | 2           | 1                | 50         |
    | "1.2" | Kiểm tra  | 2           | 2                |            |
    |       | Tổng cộng | 4           | =1+2 → 3         | 75         |
  `;
  expect(observed(totalTyped, sheet)).toEqual([
    { cell: 'D2', item: '1', found: '3', formula: '=SUM(D3:D4)' },
    { cell: 'D5', item: null, found: '=1+2', formula: '=SUM(D2)' },
    { cell: 'E2', item: '1', found: '=1.5/2*100', formula: '=IF(C2=0,"",ROUND(D2/C2*100,2))' },
    { cell: 'E5', item: null, found: '75', formula: '=IF(C5=0,"",ROUND(D5/C5*100,2))' },
  ]);
});

test('live formulas, blanks and cells of items are not typed', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%)       |
    |-------|-----------|-------------|------------------|------------------|
    | "1"   | Chỉ đạo   | 2           | =SUM(D3:D4) → 2  | =D2/C2*100 → 100 |
    | "1.1" | Kế hoạch  | 1           | 1                | 100              |
    | "1.2" | Kiểm tra  | 1           | 1                |                  |
    |       | Tổng cộng | 2           |                  |                  |
  `;
  expect(observed(totalTyped, sheet)).toEqual([]);
});
