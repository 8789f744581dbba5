import { penaltyAboveCap } from '../../src/core/rules/penalty-above-cap';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const SHEET = `
  | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
  |-------|-----------|-------------|------------------|----------------|
  | "1"   | Kế hoạch  | 5           | 5                | 5              |
  |       | Điểm phạt | 2           | -2.5             | 2.25           |
  |       | Tổng cộng | 5           | 3                | 3              |
`;

test('a penalty above the cap on its row is found with or without a minus sign', () => {
  expect(observed(penaltyAboveCap, SHEET)).toEqual([
    { cell: 'D3', item: null, column: 'self', points: '2.5', cap: '2' },
    { cell: 'E3', item: null, column: 'appraised-1', points: '2.25', cap: '2' },
  ]);
});

test('the framework’s cap goes before the one on the row, and may be printed with a minus sign', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí  | Điểm tối đa |
    |-------|-----------|-------------|
    | "1"   | Kế hoạch  | 5           |
    |       | Điểm phạt | -2.25       |
  `);
  expect(observed(penaltyAboveCap, SHEET, framework)).toEqual([{ cell: 'D3', item: null, column: 'self', points: '2.5', cap: '2.25' }]);
  expect(observed(penaltyAboveCap, SHEET.replace('| 2           |', '| -2.5        |'))).toEqual([]);
});

test('a penalty up to the cap, or without one, is not above it', () => {
  expect(observed(penaltyAboveCap, SHEET.replace('-2.5', '-2  ').replace('2.25', '2   '))).toEqual([]);
  expect(observed(penaltyAboveCap, SHEET.replace('| 2           |', '|             |'))).toEqual([]);
  expect(observed(penaltyAboveCap, SHEET.replace('Điểm phạt', 'Cộng     '))).toEqual([]);
});
