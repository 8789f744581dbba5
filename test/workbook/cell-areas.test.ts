import * as fc from 'fast-check';
import { cellAreas } from '../../src/core/workbook/cell-areas';
import { areaToA1 } from '../../src/core/workbook/cell-ref';

test('cells right under each other become one area, by column and then by row', () => {
  const cells = [
    { row: 8, column: 4 },
    { row: 2, column: 5 },
    { row: 6, column: 4 },
    { row: 7, column: 4 },
    { row: 10, column: 4 },
    { row: 7, column: 4 },
  ];
  expect(cellAreas(cells).map(areaToA1)).toEqual(['E7:E9', 'E11', 'F3']);
});

test('areas hold the very cells they were made of, each once', () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const held = cellAreas(cells).flatMap(({ row, rows, column }) =>
        Array.from({ length: rows }, (_, below) => `${column}:${row + below}`),
      );
      expect(held.sort()).toEqual([...new Set(cells.map(({ row, column }) => `${column}:${row}`))].sort());
    }),
  );
});
