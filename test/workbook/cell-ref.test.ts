import fc from 'fast-check';
import { areaToA1, columnLetters, columnNumber, toA1 } from '../../src/core/workbook/cell-ref';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %p is called %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
  expect(columnNumber(letters.toLowerCase())).toBe(column);
});

test('every column has a name of its own', () => {
  fc.assert(fc.property(fc.nat({ max: 16_383 }), (column) => columnNumber(columnLetters(column)) === column));
});

test('cells and areas are named as Excel names them', () => {
  expect(toA1({ row: 13, column: 7 })).toBe('H14');
  expect(areaToA1({ row: 13, column: 7, rows: 2, columns: 1 })).toBe('H14:H15');
  expect(areaToA1({ row: 13, column: 7, rows: 1, columns: 3 })).toBe('H14:J14');
  expect(areaToA1({ row: 13, column: 7, rows: 1, columns: 1 })).toBe('H14');
});
