import fc from 'fast-check';
import { toDecimal } from '../../src/core/indices/points';
import { readDecimal, readPercent } from '../../src/core/scoresheet/read-decimal';
import { LAW_RUNS } from '../support/law-runs';

describe('Numbers as people type them', () => {
  test.each([
    ['0,5', '0.5'],
    ['0.5', '0.5'],
    [',5', '0.5'],
    ['.75', '0.75'],
    ['01,50', '1.5'],
    ['1.234', '1.234'],
    ['1,234', '1.234'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u202f234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['12 345 678', '12345678'],
    ['1.234.567,25', '1234567.25'],
    ['\u00a00,5\u00a0', '0.5'],
    ['0,5.', '0.5'],
    ['2...', '2'],
    ['0,5đ', '0.5'],
    ['0,5 Đ.', '0.5'],
    ['0.5 điểm', '0.5'],
    ['0.5 điểm'.normalize('NFD'), '0.5'],
    ['1 ĐIỂM', '1'],
    ['１，５', '1.5'],
    ['２．２５ điểm', '2.25'],
    ["'0,5", '0.5'],
    ['’0,5', '0.5'],
    ['-0,5', '-0.5'],
    ['−0,5', '-0.5'],
    ['– 2', '-2'],
    ['+1,5', '1.5'],
    ['½', '0.5'],
    ['1½', '1.5'],
    ['2 ¾ điểm', '2.75'],
    ['⅛', '0.125'],
    ['0 1/2', '0.5'],
    ['1 1/2', '1.5'],
    ['-1 3/4', '-1.75'],
    ['1 1⁄2', '1.5'],
  ])('%j is %s', (typed, number) => {
    const read = readDecimal(typed);
    expect(read && toDecimal(read)).toBe(number);
  });

  test.each([
    ...['', ' ', 'đ', 'điểm', '.', ',', '-', '+', 'một', '1 đ 2', '1e3', '0x10', '1.5.2', '1,5,2', '1.234,5.6', '1.234.5', '1,234,56', '0.123.456', '1 23', '12 34'],
    ...['1.23,456.7', '1,234.567,8', '1 234.567.8', '1/2', '55/68', '10/11/2022', '1 3/2', '1 1/0', '1 1/3', '1 2/2', '½½', '1½5', '1/½'],
    ...['86,74%', '5 %', '(0,5)', '0,5-1', '0,5 - 1', '1;2', '1 và 2', 'IV', '٣', '1'.repeat(41)],
  ])('%j is no number', (typed) => {
    expect(readDecimal(typed)).toBeNull();
  });

  test('the decimal sign, thousands, the width of digits, blanks and units never change a number', () => {
    const written = fc.record({
      whole: fc.integer({ min: 0, max: 9_999_999 }),
      decimals: fc.stringMatching(/^\d{1,4}$/),
      isNegative: fc.boolean(),
      decimalSign: fc.constantFrom('.', ','),
      thousands: fc.constantFrom('', ' ', '\u00a0', '\u202f', 'other'),
      unit: fc.constantFrom('', 'đ', ' đ', ' điểm', ' Điểm.', '.', '\u00a0'),
      isWide: fc.boolean(),
    });
    fc.assert(
      fc.property(written, ({ whole, decimals, isNegative, decimalSign, thousands, unit, isWide }) => {
        const between = thousands === 'other' ? (decimalSign === ',' ? '.' : ',') : thousands;
        const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, between);
        const typed = `${isNegative ? '-' : ''}${grouped}${decimalSign}${decimals}`;
        const shown = isWide ? typed.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : typed;
        const read = readDecimal(`${shown}${unit}`);
        expect(read?.toNumber()).toBeCloseTo(Number(`${isNegative ? '-' : ''}${whole}.${decimals}`), 10);
      }),
      { numRuns: LAW_RUNS },
    );
  });

  test('nothing that can be typed makes reading fail', () => {
    const typed = fc.oneof(fc.string({ unit: fc.constantFrom(...Array.from("0159.,/ -+½đ%'")), maxLength: 12 }), fc.string());
    fc.assert(
      fc.property(typed, (text) => {
        const read = readDecimal(text);
        // What is read can be written plainly and read again as the same number.
        if (read !== null) expect(readDecimal(toDecimal(read))?.eq(read)).toBe(true);
      }),
      { numRuns: LAW_RUNS },
    );
  });
});

test.each([
  ['86,74 %', '86.74'],
  ['86.74%', '86.74'],
  ['86,74\u00a0％', '86.74'],
  ['86,74', '86.74'],
  ['100 phần trăm', '100'],
])('the percentage %j is %s percent', (typed, percent) => {
  const read = readPercent(typed);
  expect(read && toDecimal(read)).toBe(percent);
});

test.each(['', '%', 'đạt', '86,74 % (tạm tính)', '%5'])('%j is no percentage', (typed) => {
  expect(readPercent(typed)).toBeNull();
});
