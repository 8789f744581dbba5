import { markFormula, readMark } from '../../src/core/workbook/mark';

test.each(['error', 'warning', 'info'] as const)('a mark of the severity %s is known again by its formula', (severity) => {
  const mark = { severity, areas: 'E14:E15,H20' };
  expect(markFormula(mark)).toBe(`=LEN("soat-diem-cchc ${severity} E14:E15,H20")>0`);
  expect(readMark(markFormula(mark))).toEqual(mark);
});

test('Excel may put spaces around the comparison', () => {
  expect(readMark('=LEN("soat-diem-cchc error E14") > 0')).toEqual({ severity: 'error', areas: 'E14' });
  expect(readMark('=LEN("soat-diem-cchc error E14")>  0')).toEqual({ severity: 'error', areas: 'E14' });
});

test.each([
  '=LEN("soat-diem-cchc grave E14")>0',
  '=LEN("soat-diem-cchc error e14")>0',
  '=LEN("soat-diem-cchc error E14")>01',
  '=LEN("soat-diem-cchc error E14")',
  'LEN("soat-diem-cchc error E14")>0',
  '=A1>0',
  '',
])('%p is a person’s own', (formula) => {
  expect(readMark(formula)).toBeNull();
});
