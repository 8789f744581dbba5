import { isRatioOf } from '../../src/core/formulas/ratio-formula';

/** Whether it measures D6 by C6 in hundredths, shown to two decimals. */
function isPercent(formula: string, maximum = 'C6'): boolean {
  return isRatioOf(formula, 'D6', maximum, false, 2);
}

test.each([
  ...['=D6/C6*100', '=100*D6/C6', '=D6*100/C6', '=(D6/C6)*100', '=100*(D6/C6)', '= D6 / C6 * 100', '=d6/c6*100', '=+D6/C6*100'],
  ...['=$D$6/$C$6*100', '=D$6/$C6*100', '=D6/(C6/100)', '=D6/C6/1%', '=D6/C6/0.01', '=(D6*100)/(C6)', '=D6/C6*10*10'],
  ...['=ROUND(D6/C6*100,2)', '=ROUND(D6/C6*100,4)', '=IFERROR(D6/C6*100,"")', '=IFERROR(ROUND(100*D6/C6,2),0)'],
  ...['=IF(C6=0,"",D6/C6*100)', '=IF(C6>0,D6/C6*100,"")', '=IF(C6<>0,ROUND(D6/C6*100,2),0)', '=IF(D6="","",D6/C6*100)'],
  ...['=IF(SUM(C7:C9)=0,"",ROUND(D6/C6*100,2))'],
])('%s is the row’s percentage', (formula) => {
  expect(isPercent(formula)).toBe(true);
});

test.each([
  ...['=D6/C6', '=D6/C7*100', '=D7/C6*100', '=C6/D6*100', '=D6*C6*100', '=D6/C6*1000', '=D6/C6/100', '=D6*100', '=100/C6', '=D6/C6*D6*100'],
  ...['=ROUND(D6/C6*100,0)', '=ROUND(D6/C6*100,1)', '=ROUND(D6/C6,2)*100', '=ROUND(D6/C6*100,-2)', '=IFERROR(D6/C6*100,100)', '=IF(C6=0,100,D6/C6*100)'],
  ...['=D6/C6*100+1', '=SUM(D6/C6*100,1)', '=D6/0*100', '=D6/C6*100*', '=90.75', '=D6/Khác!C6*100', '=D6/[1]Sheet!C6*100', 'D6/C6*100'],
])('%s is something else', (formula) => {
  expect(isPercent(formula)).toBe(false);
});

test('a maximum may be a sum or a difference itself', () => {
  expect(isPercent('=IF((C6-SUM(C8))=0,"",ROUND(D6/(C6-SUM(C8))*100,2))', '(C6-SUM(C8))')).toBe(true);
  expect(isPercent('=100*D6/SUM($C$7:$C$9,C11)', 'SUM(C7:C9,C11)')).toBe(true);
  expect(isPercent('=D6/C6-SUM(C8)*100', '(C6-SUM(C8))')).toBe(false);
});

test('a cell that shows a fraction as a percentage holds no hundredths', () => {
  expect(['=D6/C6', '=ROUND(D6/C6,4)', '=IF(C6=0,"",D6/C6)'].every((formula) => isRatioOf(formula, 'D6', 'C6', true, 4))).toBe(true);
  expect(['=D6/C6*100', '=ROUND(D6/C6,2)'].some((formula) => isRatioOf(formula, 'D6', 'C6', true, 4))).toBe(false);
});
