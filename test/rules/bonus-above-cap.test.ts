import { bonusAboveCap } from '../../src/core/rules/bonus-above-cap';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const SHEET = `
  | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Điểm đạt được  |
  |-------|-------------|-------------|------------------|----------------|----------------|
  | "1"   | Kế hoạch    | 1           | 1                | 1              | 1              |
  |       | Điểm thưởng | 3           | "3,5"            | 3.25           | =E3 → 3.25     |
  |       | Tổng cộng   | 1           | 4                | 4              | 4              |
`;

test('bonus points above the cap on their row are found in every column in which they were entered', () => {
  expect(observed(bonusAboveCap, SHEET)).toEqual([
    { cell: 'D3', item: null, column: 'self', points: '3.5', cap: '3' },
    { cell: 'E3', item: null, column: 'appraised-1', points: '3.25', cap: '3' },
  ]);
});

test('the framework’s cap goes before the one on the row', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí    | Điểm tối đa |
    |-------|-------------|-------------|
    | "1"   | Kế hoạch    | 1           |
    |       | Điểm thưởng | 3.25        |
  `);
  expect(observed(bonusAboveCap, SHEET, framework)).toEqual([{ cell: 'D3', item: null, column: 'self', points: '3.5', cap: '3.25' }]);
});

test('a formula among what was entered, and an achieved bonus that was typed, are found as well', () => {
  const sheet = SHEET.replace('"3,5" ', '=3.5 → 3.5').replace('=E3 → 3.25', '3.25      ');
  expect(observed(bonusAboveCap, sheet).map(({ cell }) => cell)).toEqual(['D3', 'E3', 'F3']);
});

test('each of the rows that bonus points are made of has a cap of its own', () => {
  const sheet = `
    | STT | Tiêu chí       | Điểm tối đa | Tự chấm |
    |-----|----------------|-------------|---------|
    | I   | Chỉ đạo        | 1           | 1       |
    | 1   | Kế hoạch       | 1           | 1       |
    | II  | Điểm thưởng    | 3           | 3       |
    | 1   | Sáng kiến      | 2           | 2       |
    | 2   | Bằng khen      | 0.5         | 1       |
    | 3   | Mô hình mới    |             | 1       |
  `;
  expect(observed(bonusAboveCap, sheet)).toEqual([{ cell: 'D6', item: null, column: 'self', points: '1', cap: '0.5' }]);
});

test('points up to the cap, no cap, no points and a bonus below nothing are not above it', () => {
  const rowOf = (cap: string, points: string): string => `
    | STT   | Tiêu chí    | Điểm tối đa | Tự chấm   |
    |-------|-------------|-------------|-----------|
    | "1"   | Kế hoạch    | 1           | 1         |
    |       | Điểm thưởng | ${cap}      | ${points} |
  `;
  expect(observed(bonusAboveCap, rowOf('3', '3'))).toEqual([]);
  expect(observed(bonusAboveCap, rowOf('', '30'))).toEqual([]);
  expect(observed(bonusAboveCap, rowOf('3', ''))).toEqual([]);
  expect(observed(bonusAboveCap, rowOf('3', '-5'))).toEqual([]);
  expect(observed(bonusAboveCap, rowOf('3', '3').replace('Điểm thưởng', 'Tổng cộng  '))).toEqual([]);
});
