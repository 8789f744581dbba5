import { refersToCells } from '../../src/core/formulas/formula-words';

test.each(['=9', '=4+5', '=ROUND(8.25/9.5*100,2)', '=SUM(4,5)', '=1.5E+2', '="A1"&"B2"'])('%s depends on no cell', (formula) => {
  expect(refersToCells(formula)).toBe(false);
});

test.each(['=E7', '=ROUND(E7/D7,2)', '=Bảng[Điểm]', '=DiemTongHop', "='Bảng điểm'!A1+0", '=SUM(INDIRECT("D3:D5"))'])('%s depends on cells', (formula) => {
  expect(refersToCells(formula)).toBe(true);
});
