import { scoreAsDate } from '../../src/core/rules/score-as-date';
import { observed } from '../support/checked-sheet';

test('a score that Excel made a date of is found, with the day that the cell shows', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 2           |                  |
    | "1.1" | Kế hoạch | 2           | 44958 {d-mmm}    |
  `;
  expect(observed(scoreAsDate, sheet)).toEqual([{ cell: 'D3', item: '1.1', column: 'self', day: 1, month: 2, year: 2023 }]);
});

test('so are bonus and penalty points', () => {
  const sheet = `
    | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá |
    |-------|-------------|-------------|------------------|
    | "1"   | Chỉ đạo     | 2           |                  |
    | "1.1" | Kế hoạch    | 2           | 1                |
    |       | Điểm thưởng | 2           | 44958 {d-mmm}    |
  `;
  expect(observed(scoreAsDate, sheet)).toEqual([{ cell: 'D4', item: null, column: 'self', day: 1, month: 2, year: 2023 }]);
});

test('numbers in a format with colours, thousands or words are scores', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá   |
    |-------|----------|-------------|--------------------|
    | "1"   | Chỉ đạo  | 3           |                    |
    | "1.1" | Kế hoạch | 1           | 1 {0.00;[Red]-0.00} |
    | "1.2" | Kiểm tra | 1           | 0.5 {0.0" điểm"}   |
    | "1.3" | Báo cáo  | 1           | 1 {#,##0}          |
  `;
  expect(observed(scoreAsDate, sheet)).toEqual([]);
});
