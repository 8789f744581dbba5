import { csvText } from '../src/core/workbook/csv-text';

test('a table of texts is a file that spreadsheets open, with every sign where it was', () => {
  expect(csvText([['Tệp', 'Byte'], ['KH 144, bản "cuối".pdf', '5'], ['hai\ndòng', '']])).toBe(
    '\uFEFFTệp,Byte\r\n"KH 144, bản ""cuối"".pdf",5\r\n"hai\ndòng",\r\n',
  );
});

test.each(['=HYPERLINK("x")', '+1', '-1.pdf', '@SUM(A1)', '\t=1', '\r=1'])('%j is a text and never a formula', (text) => {
  expect(csvText([[text]])).toMatch(/^\uFEFF"?'/);
});
