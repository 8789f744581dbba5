import { writtenText } from '../../src/core/workbook/written-text';

test.each(['=1+1', '+84', '-0,5', '@SUM(A1)', '\tEV01', ' =1+1', '\n=1', '\u00A0@SUM(A1)', '＝1+1', '＋84'])('%j stays a text', (text) => {
  expect(writtenText(text)).toBe(`'${text}`);
});

test.each(['EV01 Thiếu minh chứng', '', '1 = 1'])('%j is written as it is', (text) => {
  expect(writtenText(text)).toBe(text);
});
