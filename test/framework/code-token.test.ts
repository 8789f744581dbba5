import { codeToken } from '../../src/core/framework/code-token';

/** `1.2` for several numbers, `roman 2`, `letter a`… */
function told(text: string): string {
  const token = codeToken(text);
  if (token === null) return 'none';
  if (token.kind === 'dotted') return token.numbers.join('.');
  return 'letter' in token ? `${token.kind} ${token.letter}` : `${token.kind} ${token.number}`;
}

test.each([
  ['1', 'number 1'],
  ['12', 'number 12'],
  ['9999', 'number 9999'],
  ['12345', 'none'],
  ['1.1', '1.1'],
  ['1.12.3', '1.12.3'],
  // However it is set off
  ['1.', 'number 1'],
  ['(1)', 'number 1'],
  ['[1.2]', '1.2'],
  ['1.1.):', '1.1'],
  ['1 . 1', '1.1'],
  ['1  .  1 .', '1.1'],
  ['1,1', '1.1'],
  ['1-1', '1.1'],
  ['1–1', '1.1'],
  ['1/1', '1.1'],
  // Letters and Roman numbers
  ['a', 'letter a'],
  ['đ)', 'letter đ'],
  ['A', 'capital a'],
  ['Đ', 'capital đ'],
  ['ab', 'none'],
  ['AB', 'none'],
  ['I', 'roman 1'],
  ['IV', 'roman 4'],
  ['XIX', 'roman 19'],
  ['XL', 'roman 40'],
  ['IIII', 'none'],
  // Mixed
  ['II.1.a', '2.1.1'],
  ['A.I.1', '1.1.1'],
  ['H.2', '8.2'],
  ['Đ.1', 'none'],
  ['K.1', 'none'],
  ['1.A', 'none'],
  ['1.b', '1.2'],
  ['1.l', '1.12'],
  ['1.m', 'none'],
  ['1.ab', 'none'],
  ['AB.1', 'none'],
  ['I.12345', 'none'],
  ['I.x1', 'none'],
  ['I.0', 'none'],
  // With the word for their level
  ['LV1', 'roman 1'],
  ['Lĩnh vực II', 'roman 2'],
  ['TC2', 'number 2'],
  ['Tiêu chí 2', 'number 2'],
  ['TCTP 3', 'sub-criterion 3'],
  ['Tiêu chí thành phần 3', 'sub-criterion 3'],
  ['Mục 1.1', '1.1'],
  ['Mục 2', 'number 2'],
  ['Mục II', 'roman 2'],
  ['Phần II', 'roman 2'],
  ['TC 1.2', '1.2'],
  ['Mục a', 'none'],
  ['Tiêu chí khác', 'none'],
  ['１．１', '1.1'],
  ['', 'none'],
])('%j is %s', (text, token) => {
  expect(told(text)).toBe(token);
});
