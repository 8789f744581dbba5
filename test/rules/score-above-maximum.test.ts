import { scoreAboveMaximum } from '../../src/core/rules/score-above-maximum';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const SHEET = `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Điểm ĐTXHH | Điểm đạt được |
  |-------|----------|-------------|------------------|----------------|------------|---------------|
  | "1"   | Chỉ đạo  | 9           | 99               |                |            |               |
  | "1.1" | Kế hoạch | 1           | 1.25             | 1              |            | =D3 → 1.25    |
  | "1.2" | Kiểm tra | 1           | =C4*2 → 2        | "1,01"         |            | 1.5           |
  | "1.3" | Tác động | 2           |                  |                | 2.5        |               |
`;

test('scores above the maximum are found in every column where they were entered', () => {
  expect(observed(scoreAboveMaximum, SHEET)).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', score: '1.25', maximum: '1' },
    { cell: 'D4', item: '1.2', column: 'self', score: '2', maximum: '1' },
    { cell: 'E4', item: '1.2', column: 'appraised-1', score: '1.01', maximum: '1' },
    { cell: 'G4', item: '1.2', column: 'achieved', score: '1.5', maximum: '1' },
    { cell: 'F5', item: '1.3', column: 'survey', score: '2.5', maximum: '2' },
  ]);
});

test('the framework’s maximum counts, not what the sheet says instead', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí | Điểm tối đa |
    |-------|----------|-------------|
    | "1"   | Chỉ đạo  | 9           |
    | "1.1" | Kế hoạch | 1.25        |
    | "1.2" | Kiểm tra | 2           |
    | "1.3" | Tác động | 2.25        |
  `);
  expect(observed(scoreAboveMaximum, SHEET, framework)).toEqual([
    { cell: 'F5', item: '1.3', column: 'survey', score: '2.5', maximum: '2.25' },
  ]);
});

test('the framework’s maximum counts where the sheet shows none', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí | Điểm tối đa |
    |-------|----------|-------------|
    | "1"   | Chỉ đạo  | 3           |
    | "1.1" | Kế hoạch | 1           |
    | "1.2" | Kiểm tra | 2           |
  `);
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 3           |                  |
    | "1.1" | Kế hoạch |             | 1.5              |
    | "1.2" | Kiểm tra | 2           | 2                |
  `;
  expect(observed(scoreAboveMaximum, sheet, framework).map(({ cell }) => cell)).toEqual(['D3']);
});

test('scores up to the very maximum are right, and an unknown maximum is no limit', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa     | Điểm tự đánh giá    |
    |-------|----------|-----------------|---------------------|
    | "1"   | Chỉ đạo  | 2               | 3                   |
    | "1.1" | Kế hoạch | 0.3             | =0.1+0.2 → 0.3      |
    | "1.2" | Kiểm tra |                 | 2                   |
    | "1.3" | Báo cáo  | tối đa một điểm | 1                   |
  `;
  expect(observed(scoreAboveMaximum, sheet)).toEqual([]);
});
