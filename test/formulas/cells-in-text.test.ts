import * as fc from 'fast-check';
import { cellsIn, plainCell } from '../../src/core/formulas/cells-in-text';
import { areaToA1 } from '../../src/core/workbook/cell-ref';

describe('A plain cell is read without the patterns', () => {
  test.each([
    ['D6', 'D6'],
    ['D6,D7', 'D6'],
    ['AB12)', 'AB12'],
    ['XFD1048576+1', 'XFD1048576'],
    ['D6;D7', 'D6'],
    ['D6>=5', 'D6'],
    ['D6%', 'D6'],
  ])('%s names %s', (text, cell) => {
    const read = plainCell(text, 0);
    expect(read === null ? null : areaToA1(read.token.area)).toBe(cell);
    expect(read?.end).toBe(cell.length);
  });

  test.each(['D', '6', '', ',', 'd6', '$D$6', 'D$6', 'D6:D9', 'D6 :D9', 'D:D', '6:9', 'D6(', 'D6 (', 'D6_', 'D6.5', 'D6ố', 'D6!A1', 'D6[', 'ABCD6', 'D12345678', "'S'!D6"])(
    '%j is left to them',
    (text) => {
      expect(plainCell(text, 0)).toBeNull();
    },
  );

  test('it is what they find there, whatever stands around it', () => {
    const letters = fc.constantFrom('D', 'AB', 'XFD', 'ABCD', 'd', 'ſ', 'K', 'Đ');
    const digits = fc.constantFrom('6', '0', '06', '1048576', '9999999', '12345678', '٣');
    const cell = fc.tuple(letters, digits).map((both) => both.join(''));
    const signs = fc.constantFrom(...Array.from('-+*/&%(),;=<>:!.$_[]"\'^#@\\ \n\u00a0\u0301'));
    const around = fc.array(fc.oneof(cell, letters, digits, signs, fc.string({ maxLength: 2 })), { maxLength: 3 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(around, cell, fc.oneof(signs, fc.constant('')), around, (before, named, sign, behind) => {
        const formula = `${before}${named}${sign}${behind}`;
        const plain = plainCell(formula, before.length);
        if (plain !== null) expect(plain).toEqual(cellsIn(formula, before.length));
      }),
    );
  });
});
