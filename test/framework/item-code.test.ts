import { codesAbove, readItemCodes } from '../../src/core/framework/item-code';
import { printedCode } from '../../src/core/framework/printed-code';
import { splitCode } from '../../src/core/framework/split-code';
import { drawnCells } from '../support/draw-workbook';

test.each([
  ['dotted, with or without a point behind', '1, 1.1., 1.1.1, 1.1.2., 1.2, 2, 2.1', '1, 1.1, 1.1.1, 1.1.2, 1.2, 2, 2.1'],
  ['Roman areas, Arabic criteria, lettered sub-criteria', 'I, 1, a, b, 2, II, 1, a)', '1, 1.1, 1.1.1, 1.1.2, 1.2, 2, 2.1, 2.1.1'],
  ['Roman areas with criteria that count from the area', 'I, 1, 1.1, 1.2, 2, II, 1, 1.1', '1, 1.1, 1.1.1, 1.1.2, 1.2, 2, 2.1, 2.1.1'],
  ['Roman areas with criteria that count from the top', 'I, 1.1, 1.1.1, II, 2.1, IX, 9.1', '1, 1.1, 1.1.1, 2, 2.1, 9, 9.1'],
  ['Roman and dotted in one code', 'I, I.1, I.1.a, IV.2', '1, 1.1, 1.1.1, 4.2'],
  ['capital letters above Roman numbers', 'A, I, 1, 2, II, B, I', '1, 1.1, 1.1.1, 1.1.2, 1.2, 2, 2.1'],
  ['a capital where no table begins with one', 'I, 1, A, II, 1', '1, 1.1, 1.1.1, 2, 2.1'],
  ['letters below dotted codes', '1, 1.1, a, b, 1.2, a', '1, 1.1, 1.1.1, 1.1.2, 1.2, 1.2.1'],
  ['a Vietnamese alphabet where there is a đ', 'I, 1, d, đ, e', '1, 1.1, 1.1.4, 1.1.5, 1.1.6'],
  ['five levels', '1, 1.1, 1.1.1, 1.1.1.1, 1.1.1.1.1', '1, 1.1, 1.1.1, 1.1.1.1, 1.1.1.1.1'],
  ['odd codes as they stand', '1, 2.3.x, 1.1', '1, 2.3.x, 1.1'],
  ['odd codes without spaces or the points behind', '1, 2. 3.x.., 1.1', '1, 2.3.x, 1.1'],
  ['the ninth and the twelfth capital, which are Roman numbers too', 'A, B, C, D, E, F, G, H, I, J, K, L, M', '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13'],
  ['the ninth capital where each has a Roman one below', 'A, I, B, I, C, I, D, I, E, I, F, I, G, I, H, I, I, I', '1, 1.1, 2, 2.1, 3, 3.1, 4, 4.1, 5, 5.1, 6, 6.1, 7, 7.1, 8, 8.1, 9, 9.1'],
  ['a Roman one and two below the eighth capital', 'A, I, II, B, I, C, I, D, I, E, I, F, I, G, I, H, I, II', '1, 1.1, 1.2, 2, 2.1, 3, 3.1, 4, 4.1, 5, 5.1, 6, 6.1, 7, 7.1, 8, 8.1, 8.2'],
  ['sub-criteria by their word', 'LV1, TC1, TCTP1, TCTP2, TC2, LV2, TC1', '1, 1.1, 1.1.1, 1.1.2, 1.2, 2, 2.1'],
  ['a letter below a letter’s sibling', '1, a, b, 2, a', '1, 1.1, 1.2, 2, 2.1'],
])('%s', (_, printed, canonical) => {
  const cells = printed.split(', ').map((code) => `"${code}"`);
  expect(codesOf(cells)).toEqual(canonical.split(', '));
});

describe('codes that Excel stores as numbers', () => {
  test.each([
    ['stay what they are', '1, 1.1, 1.2, 2, 2.1', '1, 1.1, 1.2, 2, 2.1'],
    ['get their nought back after .9', '1.8, 1.9, 1.1, 1.11, 2', '1.8, 1.9, 1.10, 1.11, 2'],
    ['get it back at the end of an area', '1.1, 1.8, 1.9, 1.1, 2, 2.1', '1.1, 1.8, 1.9, 1.10, 2, 2.1'],
    ['get it back before .11, although .9 is missing', '1.1, 1.8, 1.1, 1.11', '1.1, 1.8, 1.10, 1.11'],
    ['get it back above their own children', '1.1, 1.8, 1.1, "1.10.1"', '1.1, 1.8, 1.10, 1.10.1'],
    ['get it back at .20', '1.18, 1.19, 1.2, 1.21', '1.18, 1.19, 1.20, 1.21'],
    ['are doubled where nothing speaks for a nought', '1.1, 1.2, 1.1, 1.3', '1.1, 1.2, 1.1, 1.3'],
  ])('%s', (_, printed, canonical) => {
    expect(codesOf(printed.split(', '))).toEqual(canonical.split(', '));
  });
});

test('a code that became a date is read back the way that goes on from the code above', () => {
  // 44928 is 02/01/2023, 44958 is 01/02/2023.
  expect(codesOf(['1', '1.1', '44928 {d/m/yyyy}', '1.3'])).toEqual(['1', '1.1', '1.2', '1.3']);
  expect(codesOf(['1', '1.1', '44958 {dd-mmm}'])).toEqual(['1', '1.1', '1.2']);
  expect(codesOf(['1e300 {d/m}', '-5 {d/m}'].map((cell) => cell.replace('1e300', '9999999999999999')))).toHaveLength(2);
});

test.each([
  // 44928 is 02/01/2023, 44958 is 01/02/2023, 44593 is 01/02/2022.
  ['a month and its year', ['2', '2.21', '2.22', '44958 {mmm-yy}'], ['2', '2.21', '2.22', '2.23']],
  ['a day that shows as a bare number', ['1', '1.1', '44928', '1.3'], ['1', '1.1', '1.2', '1.3']],
  ['a number grouped by thousands', ['1', '1.1', '111 {#,##0}', '112 {#,##0}'], ['1', '1.1', '1.1.1', '1.1.2']],
  ['a large number that is no day', ['1', '99999'], ['1', '99999']],
  ['a day that was written out as text', ['1', '1.1', '"02/01/2023"', '1.3'], ['1', '1.1', '1.2', '1.3']],
  ['what looks like a day of long ago', ['1', '1.1', '"02.01.1023"'], ['1', '1.1', '2.1.1023']],
])('%s is read back', (_, printed, canonical) => {
  expect(codesOf(printed)).toEqual(canonical);
});

test('sentences, bullets and labels are no codes', () => {
  const [cells = []] = drawnCells('| - | Ghi chú | Tổng cộng điểm các lĩnh vực | … | |');
  expect(cells.map(printedCode)).toEqual([null, null, null, null, null]);
});

test.each([
  ['1.1. Kế hoạch CCHC', '1.1', 'Kế hoạch CCHC'],
  ['          1.1.1 Ban hành', '1.1.1', 'Ban hành'],
  ['\u00a0\u00a0II. THỂ CHẾ', 'II', 'THỂ CHẾ'],
  ['a) Đúng hạn', 'a', 'Đúng hạn'],
  ['1.1.Kế hoạch', '1.1', 'Kế hoạch'],
  ['3. Kiểm tra', '3', 'Kiểm tra'],
])('%p is a code with its name', (text, code, name) => {
  expect(splitCode(text)).toEqual({ code: { text: code, storedAs: 'text' }, name });
});

test.each(['- Hoàn thành 100%: 1', '100% kế hoạch', '2 văn bản trở lên', '0.5 điểm nếu chậm', 'Có kế hoạch', 'Ý kiến', ''])(
  '%p begins with no code',
  (text) => {
    expect(splitCode(text)).toBeNull();
  },
);

test('the codes above a code, nearest first', () => {
  expect(codesAbove('1.2.3')).toEqual(['1.2', '1']);
  expect(codesAbove('1')).toEqual([]);
});

function codesOf(drawn: readonly string[]): string[] {
  const cells = drawnCells(`| ${drawn.join(' | ')} |`)[0] ?? [];
  return readItemCodes(cells.flatMap((cell) => printedCode(cell) ?? [])).map(({ canonical }) => canonical);
}
