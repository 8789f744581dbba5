import { bottomOf, cellAt, isFormula, rightOf } from '../../src/core/workbook/snapshot';
import { drawSheet } from '../support/draw-workbook';

const SHEET = {
  ...drawSheet('Bảng điểm', `
    | STT | Điểm                 |
    |-----|----------------------|
    | "1" | =SUM(D9:D9) → 86.74% |
  `),
  top: 7,
  left: 2,
};

test('a cell is known by its place on the sheet, wherever the used cells begin', () => {
  expect(cellAt(SHEET, 7, 2)).toEqual({ value: 'STT', content: 'STT', numberFormat: 'General' });
  expect(cellAt(SHEET, 8, 3)).toEqual({ value: 0.8674, content: '=SUM(D9:D9)', numberFormat: '0.00%' });
});

test.each([
  ['above', 6, 2],
  ['below', 9, 2],
  ['left', 7, 1],
  ['right', 7, 4],
  ['far away', 500, 500],
])('what lies %s of the used cells is empty', (_, row, column) => {
  expect(cellAt(SHEET, row, column)).toEqual({ value: '', content: '', numberFormat: 'General' });
});

test('the used cells end one past the last', () => {
  expect([bottomOf(SHEET), rightOf(SHEET)]).toEqual([9, 4]);
  const empty = { ...SHEET, values: [], contents: [], numberFormats: [] };
  expect([bottomOf(empty), rightOf(empty)]).toEqual([7, 2]);
  expect(cellAt(empty, 7, 2).value).toBe('');
});

test.each([
  ['=A1', true],
  ['=', false],
  ['A1', false],
  ['', false],
  [1, false],
  [true, false],
])('%p: a formula? %p', (content, expected) => {
  expect(isFormula(content)).toBe(expected);
});
