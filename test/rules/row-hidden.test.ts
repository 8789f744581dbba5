import { rowHidden } from '../../src/core/rules/row-hidden';
import { observed } from '../support/checked-sheet';

test('hidden items are found at the first of them, however many a filter leaves out', () => {
  const sheet = `
    |  STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá |
    |--------|-------------------------|-------------|------------------|
    |  "1"   | Chỉ đạo                 | 4           |                  |
    |~ "1.1" | Kế hoạch                | 1           | 1                |
    |~       | - Ban hành đúng hạn: 1  |             |                  |
    |        | - Không ban hành: 0     |             |                  |
    |~ "1.2" | Kiểm tra                | 1           | 1                |
    |  "1.3" | Tuyên truyền            | 1           | 1                |
    |~ "1.4" | Sáng kiến               | 1           | 1                |
  `;
  expect(observed(rowHidden, sheet)).toEqual([
    { cell: 'A3', item: '1.1', rows: 2, first: 3, last: 6 },
    { cell: 'A8', item: '1.4', rows: 1, first: 8, last: 8 },
  ]);
});

test('a hidden criterion, bonus, part of a bonus, penalty or total is found as well', () => {
  const sheet = `
    |  STT   | Tiêu chí      | Điểm tối đa | Điểm tự đánh giá |
    |--------|---------------|-------------|------------------|
    |~ "1"   | Chỉ đạo       | 1           |                  |
    |  "1.1" | Kế hoạch      | 1           | 1                |
    |~       | Tổng cộng     | 1           | 1                |
    |~       | Điểm thưởng   | 2           | 1                |
    |~       | Sáng kiến     | 2           | 1                |
    |~       | Điểm phạt     | 2           | 0                |
  `;
  expect(observed(rowHidden, sheet)).toEqual([
    { cell: 'A2', item: '1', rows: 1, first: 2, last: 2 },
    { cell: 'A4', item: null, rows: 4, first: 4, last: 7 },
  ]);
});

test('hidden titles, options, blank rows and signatures carry no points', () => {
  const sheet = `
    |~ BẢNG TỰ CHẤM ĐIỂM |            |             |                  |
    |  STT               | Tiêu chí   | Điểm tối đa | Điểm tự đánh giá |
    |--------------------|------------|-------------|------------------|
    |  "1.1"             | Kế hoạch   | 1           | 1                |
    |~                   | - Có: 1    | 1           |                  |
    |~                   |            |             |                  |
    |                    | Tổng cộng  | 1           | 1                |
    |~                   | NGƯỜI LẬP  |             |                  |
  `;
  expect(observed(rowHidden, sheet)).toEqual([]);
});

test('an item that stands again in a hidden row is found there, and nowhere else', () => {
  const sheet = `
    |  STT   | Tiêu chí   | Điểm tối đa | Điểm tự đánh giá |
    |--------|------------|-------------|------------------|
    |  "1.1" | Kế hoạch   | 1           | 1                |
    |~ "1.1" | Kế hoạch   | 1           | 1                |
  `;
  expect(observed(rowHidden, sheet)).toEqual([{ cell: 'A3', item: '1.1', rows: 1, first: 3, last: 3 }]);
});
