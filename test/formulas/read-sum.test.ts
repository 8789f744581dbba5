import * as fc from 'fast-check';
import { readSum } from '../../src/core/formulas/read-sum';
import { refersToCells } from '../../src/core/formulas/formula-tokens';
import type { SumTerm } from '../../src/core/formulas/sum';
import { toDecimal } from '../../src/core/indices/points';
import { areaToA1 } from '../../src/core/workbook/cell-ref';

test.each([
  ['=SUM(E7:E9)', '+E7:E9'],
  ['=sum( E7 , E9:E11 )', '+E7 +E9:E11'],
  ['=E7+E8-E9', '+E7 +E8 -E9'],
  ['=+E7+(E8+E9)', '+E7 +E8 +E9'],
  ['=-(E7-E8)', '-E7 +E8'],
  ['=SUM($E$7:E$9)', '+E7:E9'],
  ['=SUM(E9:E7)', '+E7:E9'],
  ["=SUM('Bảng điểm'!E7:E9)", '+Bảng điểm!E7:E9'],
  ["='Sở ''A'''!E7+B!E8", "+Sở 'A'!E7 +B!E8"],
  ['=SUM(SUM(E7:E8),E9)', '+E7:E8 +E9'],
  ['=ROUND(SUM(E7:E9),2)', '+E7:E9'],
  ['=SUBTOTAL(9,E7:E9)', '+E7:E9 without subtotals'],
  ['=SUBTOTAL(109,E7,E8)', '+E7 without subtotals +E8 without subtotals'],
  ['=SUM(E6,E20)+MIN(E130,5)-MIN(3,ABS(E131))', '+E6 +E20 +E130 up to 5 -E131 without sign up to 3'],
  ['=SUM(E:E)', '+E1:E1048576'],
  ['=SUM(E7:E8)+1.5', '+E7:E8 +1.5'],
  ['=4+5', '+9'],
])('%s adds up %s', (formula, expected) => {
  expect(described(formula)).toBe(expected);
});

test.each([
  '=E7*2',
  '=SUM(E7:E9)/2',
  '=IF(E7>0,E7,0)',
  '=SUMIF(A7:A9,1,E7:E9)',
  '=ROUND(SUM(E7:E9),0)',
  '=AVERAGE(E7:E9)',
  '=SUBTOTAL(1,E7:E9)',
  '=MIN(E7:E9,5)',
  '=SUM(E7:E9',
  '=SUM(E7:E9))',
  '=SUM()',
  '=E7 E8',
  '=DiemTongHop',
  '=SUM(#REF!)',
  '=[1]Khung!E7',
  '="9"',
  '=',
  'SUM(E7:E9)',
  `=${'('.repeat(5000)}E7${')'.repeat(5000)}`,
  `=${'9'.repeat(500)}`,
])('%s is not understood as a sum', (formula) => {
  expect(readSum(formula)).toBeNull();
});

test('no formula, however broken, makes reading fail', () => {
  const piece = fc.constantFrom('SUM(', 'MIN(', 'ABS(', 'ROUND(', 'SUBTOTAL(', '(', ')', ',', '+', '-', '9', '0.5', 'E7', 'E0', 'XFD1048577:A1', "'S'!", '#REF!', ' ');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 20 }), (pieces) => {
      const formula = `=${pieces.join('')}`;
      expect(() => [readSum(formula), refersToCells(formula)]).not.toThrow();
    }),
  );
});

function described(formula: string): string {
  const sum = readSum(formula);
  if (sum === null) return 'not understood';
  const constant = sum.constant.eq(0) ? [] : [`+${toDecimal(sum.constant)}`];
  return [...sum.terms.map(describedTerm), ...constant].join(' ');
}

function describedTerm({ sheet, area, sign, cap, withoutSign, skipsSubtotals }: SumTerm): string {
  const cells = `${sign === 1 ? '+' : '-'}${sheet === null ? '' : `${sheet}!`}${areaToA1(area)}`;
  const limits = `${withoutSign ? ' without sign' : ''}${cap === null ? '' : ` up to ${toDecimal(cap)}`}`;
  return `${cells}${limits}${skipsSubtotals ? ' without subtotals' : ''}`;
}
