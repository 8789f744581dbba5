import * as fc from 'fast-check';
import { refersToCells } from '../../src/core/formulas/formula-words';
import { readSum } from '../../src/core/formulas/read-sum';
import type { SumTerm } from '../../src/core/formulas/sum';
import { workbookLink } from '../../src/core/formulas/workbook-link';
import { toDecimal } from '../../src/core/indices/points';
import { areaToA1 } from '../../src/core/workbook/cell-ref';
import { formulaPlace } from '../support/formula-place';
import type { DrawnNames } from '../support/formula-place';

const SHEET = `
  | Mã    | Tiêu chí  | Tối đa | Điểm | Cấp |
  |-------|-----------|--------|------|-----|
  | 1     | Chỉ đạo   | 5      | 4    | LV  |
  | "1.1" | Kế hoạch  | 3      | 2    | TC  |
  | "1.2" | Kiểm tra  | 2      | 2    | TC  |
  | 2     | Thể chế   | 5      | 3    | LV  |
  | "2.1" | Rà soát   | 5      | 3    | TC  |
  |       | Tổng cộng | 10     | 7    |     |
`;

const KNOWN: DrawnNames = {
  names: {
    DiemKeHoach: "='Bảng điểm'!$D$3:$D$4",
    'Điểm_thể_chế': "='Bảng điểm'!$D$6",
    CaHai: '=SUM(DiemKeHoach,Điểm_thể_chế)',
    'Bảng điểm!Rieng': "='Bảng điểm'!$D$4",
    Rieng: "='Bảng điểm'!$D$6",
    TuongDoi: "='Bảng điểm'!D4",
    KhongTrang: '=$D$4',
    VongQuanh: '=VongQuanh+VongQuanh',
    MaChon: '="LV"',
    Tran: '=5',
  },
  tables: [
    {
      ...{ name: 'Bảng1', sheet: 'Bảng điểm', area: { row: 0, column: 0, rows: 7, columns: 5 } },
      ...{ hasHeadingRow: true, hasTotalRow: true, columns: ['Mã', 'Tiêu chí', 'Tối đa', 'Điểm', "Cấp [I'II]"] },
    },
    { name: 'TrầnTrụi', sheet: 'Bảng điểm', area: { row: 2, column: 3, rows: 2, columns: 1 }, hasHeadingRow: false, hasTotalRow: false, columns: ['Cột1'] },
  ],
};

describe('What a formula adds up', () => {
  test.each([
    ['=SUM(E7:E9)', '+E7:E9'],
    ['=sum( E7 , E9:E11 )', '+E7 +E9:E11'],
    ['=E7+E8-E9', '+E7 +E8 -E9'],
    ['=+E7+(E8+E9)', '+E7 +E8 +E9'],
    ['=-(E7-E8)', '-E7 +E8'],
    ['=--E7', '+E7'],
    ['=SUM($E$7:E$9)', '+E7:E9'],
    ['=SUM(E9:E7)', '+E7:E9'],
    ['=SUM(F9:E7)', '+E7:F9'],
    ["=SUM('Sở Y tế'!E7:E9)", '+Sở Y tế!E7:E9'],
    ["='Sở ''A'''!E7+B!E8", "+Sở 'A'!E7 +B!E8"],
    ['=SUM(SUM(E7:E8),E9)', '+E7:E8 +E9'],
    ['=SUM((E7:E8,E9))', '+E7:E8 +E9'],
    ['=SUM(E7,)', '+E7'],
    ['=SUM(E:E)', '+E1:E1048576'],
    ['=SUM($D:$E)', '+D1:E1048576'],
    ['=SUM(7:9)', '+A7:XFD9'],
    ['=SUM(E7:E8)+1.5', '+E7:E8 +1.5'],
    ['=4+5', '+9'],
    ['=N(E7)+N(E8)', '+E7 +E8'],
    ['=SUMPRODUCT(E7:E9)', '+E7:E9'],
    ['=SUM(E6,E20)+MIN(E130,5)-MIN(3,ABS(E131))', '+E6 +E20 +E130 up to 5 -E131 without sign up to 3'],
  ])('%s adds up %s', (formula, expected) => {
    expect(described(formula)).toBe(expected);
  });

  test.each([
    ['=SUBTOTAL(9,E7:E9)', '+E7:E9 without subtotals'],
    ['=SUBTOTAL(109,E7,E8)', '+E7 without subtotals without hidden rows +E8 without subtotals without hidden rows'],
    ['=AGGREGATE(9,0,E7:E9)', '+E7:E9 without subtotals'],
    ['=AGGREGATE(9,3,E7:E9)', '+E7:E9 without subtotals without hidden rows'],
    ['=AGGREGATE(9,4,E7:E9)', '+E7:E9'],
    ['=AGGREGATE(9,7,E7:E9)', '+E7:E9 without hidden rows'],
  ])('%s adds up %s', (formula, expected) => {
    expect(described(formula)).toBe(expected);
  });

  test.each([
    ['=ROUND(SUM(E7:E9),2)', '+E7:E9, rounded as shown'],
    ['=ROUND(SUM(E7:E9),3)', '+E7:E9, rounded as shown'],
    ['=ROUND(ROUND(SUM(E7:E9),4),2)', '+E7:E9, rounded as shown'],
    ['=IFERROR(ROUND(SUM(E7:E9),2),"")', '+E7:E9, rounded as shown'],
    ['=ROUND(SUM(E7:E9),1)', '+E7:E9, adjusted'],
    ['=ROUND(SUM(E7:E9),-1)', '+E7:E9, adjusted'],
    ['=ROUND(ROUND(SUM(E7:E9),1),2)', '+E7:E9, adjusted'],
    ['=ROUND(E7,2)+ROUND(E8,2)', '+E7 +E8, adjusted'],
    ['=ROUNDUP(SUM(E7:E9),2)', '+E7:E9, adjusted'],
    ['=ROUNDDOWN(E7,2)', '+E7, adjusted'],
    ['=TRUNC(E7)', '+E7, adjusted'],
    ['=INT(SUM(E7:E9))', '+E7:E9, adjusted'],
    ['=MAX(SUM(E7:E9),0)', '+E7:E9, adjusted'],
    ['=MAX(0,E7)', '+E7, adjusted'],
    ['=MIN(SUM(E7:E9),5)', '+E7:E9, adjusted'],
    ['=MIN(5,E7+E8)', '+E7 +E8, adjusted'],
  ])('%s adds up %s', (formula, expected) => {
    expect(described(formula)).toBe(expected);
  });

  test.each([
    ['=IF(SUM(D3:D4)=0,"",SUM(D3:D4))', '+D3:D4, adjusted'],
    ['=IF(COUNT(D3:D4)>0,SUM(D3:D4),"")', '+D3:D4, adjusted'],
    ['=IF(ISBLANK(D3),0,D3+D4)', '+D3 +D4, adjusted'],
    ['=IF(B2<>"",SUM(D3:D4),)', '+D3:D4, adjusted'],
    ["=IF('Bảng điểm'!B2=\"\",\"-\",SUM(D3:D4))", '+D3:D4, adjusted'],
    ['=IF(COUNT(D3:D4),SUM(D3:D4))', '+D3:D4, adjusted'],
    ['=IFERROR(SUM(D3:D4),0)', '+D3:D4'],
  ])('%s in D2 adds up %s', (formula, expected) => {
    expect(described(formula, 'D2')).toBe(expected);
  });
});

describe('Names and tables', () => {
  test.each([
    ['=SUM(DiemKeHoach)', '+D3:D4'],
    ['=sum(diemkehoach)', '+D3:D4'],
    ['=SUM(DiemKeHoach)+Điểm_thể_chế', '+D3:D4 +D6'],
    ['=CaHai', '+D3:D4 +D6'],
    ['=Rieng', '+D4'],
    ["='Bảng điểm'!Rieng", '+D4'],
    ['=Khác!Rieng', '+D6'],
    ['=MIN(D7,Tran)', '+D7 up to 5'],
    ['=SUM(Bảng1[Điểm])', '+D2:D6'],
    ['=SUM(bảng1[điểm])', '+D2:D6'],
    ['=SUM(Bảng1[[#Data],[Điểm]])', '+D2:D6'],
    ['=SUM(Bảng1[[#All],[Điểm]])', '+D1:D7'],
    ['=SUM(Bảng1[[Tối đa]:[Điểm]])', '+C2:D6'],
    ['=Bảng1[[#Totals],[Điểm]]', '+D7'],
    ['=Bảng1[@Điểm]', '+D3'],
    ['=Bảng1[[#This Row],[Điểm]]', '+D3'],
    ['=[@Điểm]+[@[Tối đa]]', '+D3 +C3'],
    ["=SUM(Bảng1[Cấp '[I''II']])", '+E2:E6'],
    ['=SUM(Bảng1[])', '+A2:E6'],
    ['=SUM(TrầnTrụi[Cột1])', '+D3:D4'],
  ])('%s in D3 adds up %s', (formula, expected) => {
    expect(described(formula, 'D3')).toBe(expected);
  });

  test.each([
    ['a name that nobody has defined', '=DiemTongHop'],
    ['a name that moves along with its cell', '=TuongDoi'],
    ['a name without a sheet', '=KhongTrang'],
    ['a name that leads back to itself', '=VongQuanh'],
    ['a table that is not there', '=SUM(Bảng2[Điểm])'],
    ['a column that the table does not have', '=SUM(Bảng1[Thẩm định])'],
    ['three columns at once', '=SUM(Bảng1[[Mã],[Điểm],[Tối đa]])'],
    ['the total row of a table without one', '=SUM(TrầnTrụi[#Totals])'],
    ['the headings', '=SUM(Bảng1[#Headers])'],
    ['data and total together', '=SUM(Bảng1[[#Data],[#Totals],[Điểm]])'],
  ])('%s is not understood', (_, formula) => {
    expect(described(formula, 'D3')).toBe('not understood');
  });

  test('a row of the table means none outside of its data', () => {
    expect(described('=Bảng1[@Điểm]', 'D7')).toBe('not understood');
    expect(described('=Bảng1[@Điểm]', 'D1')).toBe('not understood');
    expect(described('=[@Điểm]', 'G3')).toBe('not understood');
  });
});

describe('Rows that a criterion selects', () => {
  test.each([
    ['=SUMIF(E2:E7,"LV",D2:D7)', '+D2 +D5'],
    ['=SUMIF(E2:E7,"lv",D2)', '+D2 +D5'],
    ['=SUMIF(E2:E7,E2,D2:D7)', '+D2 +D5'],
    ['=SUMIF($E:$E,"LV",$D:$D)', '+D2 +D5'],
    ['=SUMIF(E2:E7,MaChon,D2:D7)', '+D2 +D5'],
    ['=SUMIF(Bảng1[Cấp \'[I\'\'II\']],"TC",Bảng1[Điểm])', '+D3:D4 +D6'],
    ['=SUMIF(A2:A7,1,D2:D7)', '+D2'],
    ['=SUMIF(A2:A7,"1",D2:D7)', '+D2'],
    ['=SUMIF(A2:A7,"=2",D2:D7)', '+D5'],
    ['=SUMIF(A2:A7,"<>TC",D2:D7)', '+D2:D7'],
    ['=SUMIF(A2:A7,"<>",D2:D7)', '+D2:D6'],
    ['=SUMIF(A2:A7,"1.*",D2:D7)', '+D3:D4'],
    ['=SUMIF(A2:A7,A2&".*",D2:D7)', '+D3:D4'],
    ['=SUMIF(A2:A7,"?.?",D2:D7)', '+D3:D4 +D6'],
    ['=SUMIF(A2:A7,"?",D2:D7)', '+D2:D1'],
    ['=SUMIF(B2:B7,"K*",D2:D7)', '+D3:D4'],
    ['=SUMIF(D2:D7,">3")', '+D2 +D7'],
    ['=SUMIF(D2:D7,">=3",D2:D7)', '+D2 +D5:D7'],
    ['=SUMIF(D2:D7,"<3",D2:D7)', '+D3:D4'],
    ['=SUMIF(D2:D7,"<=3",D2:D7)', '+D3:D6'],
    ['=SUMIFS(D2:D7,E2:E7,"TC",A2:A7,"1*")', '+D3:D4'],
    ['=SUMIFS(D2:D7,E2:E7,"TC",C2:C7,">2")', '+D3 +D6'],
    ['=SUM(SUMIF(E2:E7,"LV",D2:D7),1)', '+D2 +D5 +1'],
  ])('%s adds up %s', (formula, expected) => {
    expect(described(formula)).toBe(expected);
  });

  test.each([
    ['a number with decimals, which is a text elsewhere', '=SUMIF(A2:A7,1.1,D2:D7)'],
    ['a text that is another spelling of a number', '=SUMIF(A2:A7,"1.10",D2:D7)'],
    ['a comparison with a text', '=SUMIF(A2:A7,">1.1",D2:D7)'],
    ['a comparison with a word', '=SUMIF(B2:B7,">K",D2:D7)'],
    ['nothing', '=SUMIF(A2:A7,"",D2:D7)'],
    ['a blank cell', '=SUMIF(A2:A7,A7,D2:D7)'],
    ['several cells', '=SUMIF(A2:A7,A2:A3,D2:D7)'],
    ['what another function gives', '=SUMIF(A2:A7,LEFT(A3,1),D2:D7)'],
    ['a number with decimals in a text', '=SUMIF(A2:A7,0.5&"",D2:D7)'],
    ['no criterion', '=SUMIF(A2:A7)'],
    ['cells of two sheets', "=SUMIF(Khác!A2:A7,1,D2:D7)"],
    ['several columns', '=SUMIF(A2:B7,1,C2:D7)'],
    ['ranges of two lengths', '=SUMIFS(D2:D7,E2:E7,"TC",A2:A6,1)'],
    ['more inputs than there are', '=SUMIF(A2:A7,1,D2:D7,4)'],
    ['a longer criterion than Excel takes', `=SUMIF(A2:A7,"${'1'.repeat(256)}",D2:D7)`],
  ])('%s is not understood', (_, formula) => {
    expect(described(formula)).toBe('not understood');
  });
});

test.each([
  '=E7*2',
  '=E7%',
  '=SUM(E7:E9)/2',
  '=E7&E8',
  '=E7=E8',
  '=IF(F7>0,E7,0)',
  '=IF(E7>0,E7,E8)',
  '=IF(Tran>0,E7,0)',
  '=IF(Khác!E1>0,E7,0)',
  '=IF(E7:F7>0,E7,0)',
  '=IFERROR(E7,E8)',
  '=ROUND(E7,E8)',
  '=ROUND(E7)',
  '=AVERAGE(E7:E9)',
  '=SUBTOTAL(1,E7:E9)',
  '=SUBTOTAL(9)',
  '=AGGREGATE(9,8,E7)',
  '=AGGREGATE(14,0,E7)',
  '=AGGREGATE(9,0)',
  '=N(E7,E8)',
  '=ABS(E7:E9)',
  '=ABS(E7,1)',
  '=MIN(E7,E8)',
  '=MIN(E7)',
  '=MAX(E7,E8,0)',
  '=MIN(4,5)',
  '=MAX(4,5)',
  '=SUMPRODUCT(E7:E9,F7:F9)',
  '=SUMPRODUCT((A7:A9="x")*E7:E9)',
  '=SUM({1,2})',
  "=SUM('Quý 1:Quý 4'!E7)",
  '=SUM(S1:S4!E7)',
  '=E7:INDEX(E:E,9)',
  '=SUM(E7:E9',
  '=SUM(E7:E9))',
  '=SUM()',
  '=E7 E8',
  '=SUM(E7:E9 E8)',
  '=DiemTongHop',
  '=SUM(#REF!)',
  '=[1]Khung!E7',
  "='[Sổ.xlsx]Khung'!E7",
  '=Bảng1[Điểm',
  '=E7+',
  '="9"',
  '=',
  'SUM(E7:E9)',
  `=${'('.repeat(5000)}E7${')'.repeat(5000)}`,
  `=${'9'.repeat(500)}`,
])('%s is not understood as a sum', (formula) => {
  expect(described(formula, 'E2')).toBe('not understood');
});

test('a sum of very many cells is read to its end', () => {
  expect(readSum(`=${Array.from({ length: 16_000 }, () => 'E7').join('+')}`, formulaPlace('A1'), 2)?.terms).toHaveLength(16_000);
});

test.each([
  ['a cell', 'E7', '+E7'],
  ['a longer sum', 'E7+E8', '+E7 +E8'],
])('brackets around %s are read as deep as anybody writes them', (_, inside, expected) => {
  const within = (brackets: number): string => `=${'('.repeat(brackets)}${inside}${')'.repeat(brackets)}`;
  expect(described(within(40))).toBe(expected);
  expect(described(within(41))).toBe('not understood');
});

test('a number that is too large for Excel is none', () => {
  expect(described('=E7+1E999')).toBe('not understood');
});

test('no formula, however broken, makes reading fail', () => {
  const signs = fc.constantFrom('(', ')', ',', '+', '-', '*', '&', '=', '<>', '%', ':', ' ', '[', ']', "'", '"', '!', '$', '@', '#');
  const words = fc.constantFrom('SUM(', 'MIN(', 'ABS(', 'ROUND(', 'SUBTOTAL(9,', 'SUMIF(', 'SUMIFS(', 'IF(', 'IFERROR(', 'Bảng1[', 'CaHai', 'VongQuanh');
  const operands = fc.constantFrom('9', '0.5', 'E7', 'E0', 'XFD1048577:A1', 'A:A', '1:1', "'S'!", '[1]S!A1', '#REF!', '"TC"', 'A2:A7', '[Điểm]', '[#This Row]');
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, words, operands, fc.string({ maxLength: 3 })), { maxLength: 20 }), (pieces) => {
      const formula = `=${pieces.join('')}`;
      expect(() => [described(formula), refersToCells(formula), workbookLink(formula, 'S', place('A1').workbook)]).not.toThrow();
    }),
  );
});

function place(cell: string) {
  return formulaPlace(cell, { 'Bảng điểm': SHEET, Khác: '| |' }, KNOWN);
}

function described(formula: string, cell = 'A1'): string {
  const sum = readSum(formula, place(cell), 2);
  if (sum === null) return 'not understood';
  const constant = sum.constant.eq(0) ? [] : [`+${toDecimal(sum.constant)}`];
  const adjustment = { none: '', 'as-shown': ', rounded as shown', more: ', adjusted' }[sum.adjustment];
  return `${[...sum.terms.map(describedTerm), ...constant].join(' ')}${adjustment}`;
}

function describedTerm({ sheet, area, sign, cap, withoutSign, skipsSubtotals, skipsHidden }: SumTerm): string {
  const cells = `${sign === 1 ? '+' : '-'}${sheet === null || sheet === 'Bảng điểm' ? '' : `${sheet}!`}${areaToA1(area)}`;
  const limits = `${withoutSign ? ' without sign' : ''}${cap === null ? '' : ` up to ${toDecimal(cap)}`}`;
  return `${cells}${limits}${skipsSubtotals ? ' without subtotals' : ''}${skipsHidden ? ' without hidden rows' : ''}`;
}
