import { roundingShows } from '../../src/core/rules/rounding-shows';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const THIRDS = `
  | STT   | Tiêu chí     | Điểm tối đa | Điểm tự đánh giá       |
  |-------|--------------|-------------|------------------------|
  | "1"   | Chỉ đạo      | 40          | =SUM(D3:D4) → 33.333   |
  | "1.1" | Kế hoạch     | 20          | 13.333                 |
  | "1.2" | Kiểm tra     | 20          | 20                     |
  | "2"   | Thể chế      | 40          | =SUM(D6) → 33.333      |
  | "2.1" | Rà soát      | 40          | 33.333                 |
  | "3"   | Tổ chức      | 40          | =SUM(D8) → 33.334      |
  | "3.1" | Sắp xếp      | 40          | 33.334                 |
  |       | Tổng cộng    | 120         | =D2+D5+D7 → 100        |
`;

test('a total that is more than its parts as they are shown is told, and only the total', () => {
  expect(observed(roundingShows, THIRDS)).toEqual([{ cell: 'D9', item: null, stage: 'self', total: '100', parts: '99.99' }]);
});

test('so is a criterion, also before anyone has summed it up', () => {
  const sheet = `
    | STT   | Tiêu chí     | Điểm tối đa | Điểm tự đánh giá |
    |-------|--------------|-------------|------------------|
    | "1"   | Chỉ đạo      | 3           |                  |
    | "1.1" | Kế hoạch     | 1           | 0.335            |
    | "1.2" | Kiểm tra     | 1           | 0.335            |
    | "1.3" | Báo cáo      | 1           |                  |
  `;
  expect(observed(roundingShows, sheet)).toEqual([{ cell: 'D2', item: '1', stage: 'self', total: '0.67', parts: '0.68' }]);
});

test('with the decimals that the framework shows every part is shown in full', () => {
  const framework = drawnFramework(`
    | Làm tròn đến 3 chữ số thập phân |  |  |
    | STT   | Tiêu chí     | Điểm tối đa |
    |-------|--------------|-------------|
    | "1"   | Chỉ đạo      | 40          |
    | "1.1" | Kế hoạch     | 20          |
    | "1.2" | Kiểm tra     | 20          |
    | "2"   | Thể chế      | 40          |
    | "2.1" | Rà soát      | 40          |
    | "3"   | Tổ chức      | 40          |
    | "3.1" | Sắp xếp      | 40          |
  `);
  expect(framework.policy.decimals).toBe(3);
  expect(observed(roundingShows, THIRDS, framework)).toEqual([]);
});

test('bonus and penalty points are parts of the total', () => {
  const sheet = `
    | STT   | Tiêu chí     | Điểm tối đa | Điểm tự đánh giá       |
    |-------|--------------|-------------|------------------------|
    | "1"   | Chỉ đạo      | 2           | 1.333                  |
    | "1.1" | Kế hoạch     | 2           | 1.333                  |
    |       | Điểm thưởng  | 1           | 0.333                  |
    |       | Điểm phạt    | 1           | 0.003                  |
    |       | Tổng cộng    | 2           | 1.663                  |
  `;
  expect(observed(roundingShows, sheet)).toEqual([]);
  expect(observed(roundingShows, sheet.replace('0.003', '0.007'))).toEqual([{ cell: 'D6', item: null, stage: 'self', total: '1.66', parts: '1.65' }]);
});

test('what rests on scores in doubt is not added up at all', () => {
  expect(observed(roundingShows, THIRDS.replace('| 20                     |', '| "20"                   |'))).toEqual([]);
});

test('scores of two decimals come to what is shown', () => {
  expect(observed(roundingShows, THIRDS.replaceAll('13.333', '13.33').replaceAll('33.334', '33.34').replaceAll('33.333', '33.33'))).toEqual([]);
});
