import { documentNumber } from '../../src/core/evidence/document-number';
import { DocumentRegister } from '../../src/core/evidence/document-register';
import type { DocumentNumber } from '../../src/core/evidence/document-number';

test.each([
  ['144/KH-UBND', '144//kh/ubnd'],
  ['0144/kh–ubnd', '144//kh/ubnd'],
  ['144 / KН - UBND', '144//kh/ubnd'],
  ['144KH-UBND', '144//kh/ubnd'],
  ['12/KH/UBND', '12//kh/ubnd'],
  ['19-NQ/TW', '19//nq/tw'],
  ['19/NQ-TW', '19//nq/tw'],
  ['30/2018/QĐ-UBND', '30/2018/qd/ubnd'],
  ['30/2018/QÐ-UBND', '30/2018/qd/ubnd'],
  ['2231/SNV-CCHC&PC', '2231//snv/cchc&pc'],
  ['30c/NQ-CP', '30c//nq/cp'],
  ['2018', '2018/'],
  ['0', '0/'],
  ['1/A-B-C-D-E-F-G-H', '1//a/b/c/d/e/f'],
])('%s is known as %s', (reference, key) => {
  expect(keyOf(reference)).toBe(key);
});

test.each(['KH-UBND', '', '1234567/KH'])('“%s” has no number, or none that a document bears', (reference) => {
  expect(documentNumber(reference)).toBeNull();
});

describe('A register', () => {
  const register = new DocumentRegister(['144/KH-UBND', '30/2018/QĐ-UBND', '7/BC', '9'].map(numberOf));

  test.each(['144/KH-UBND', '144/KH', '144', '144/KH-UBND-NC', '30/2018/QĐ-UBND', '30/QĐ-UBND', '7/BC-SNV', '7/2020/BC', '9/TB-UBND'])('may have %s', (reference) => {
    expect(register.has(numberOf(reference))).toBe(true);
  });

  test.each(['145/KH-UBND', '144/QĐ-UBND', '144/KH-SNV', '30/2019/QĐ-UBND', '7/KH'])('does not have %s', (reference) => {
    expect(register.has(numberOf(reference))).toBe(false);
  });
});

function keyOf(reference: string): string {
  return numberOf(reference).key;
}

function numberOf(reference: string): DocumentNumber {
  const number = documentNumber(reference);
  if (number === null) throw new Error(`${reference} has no number`);
  return number;
}
