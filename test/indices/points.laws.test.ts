import * as fc from 'fast-check';
import { agree, compared, equal, percentOf, points, roundShown, sum, toDecimal, toShownDecimal } from '../../src/core/indices/points';
import { fraction, halfUp, NONE, over, plus, times } from '../support/exact-fraction';

test('half a unit of the shown place goes up, and the least bit below it goes down, at every boundary', () => {
  for (let decimals = 0; decimals <= 4; decimals += 1) {
    for (let units = 0; units <= 1200; units += 1) {
      const half = `${shifted(units, decimals)}${decimals === 0 ? '.' : ''}5`;
      expect(toShownDecimal(points(half), decimals)).toBe(shifted(units + 1, decimals));
      expect(toShownDecimal(points(`${half}0000000001`), decimals)).toBe(shifted(units + 1, decimals));
      expect(toShownDecimal(points(`${half.slice(0, -1)}4999999999`), decimals)).toBe(shifted(units, decimals));
    }
  }
});

test('what people know of rounding: 1.005 is 1.01, 2.675 is 2.68, 0.285 is 0.29', () => {
  expect(['1.005', '2.675', '0.285', '1.004999', '10.235', '99.995'].map((value) => toShownDecimal(points(value)))).toEqual([
    ...['1.01', '2.68', '0.29', '1.00', '10.24', '100.00'],
  ]);
});

test('below nothing half a unit goes away from zero, and nothing has no sign', () => {
  expect(['-1.005', '-1.004', '-0.004', '-0.005'].map((value) => toShownDecimal(points(value)))).toEqual(['-1.01', '-1.00', '0.00', '-0.01']);
  expect(toDecimal(roundShown(points('-0.004')))).toBe('0');
  expect(toDecimal(points('-0'))).toBe('0');
});

const decimal = fc.tuple(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 0, max: 6 })).map(([units, places]) => shifted(units, places));

test('any decimal is rounded to any place as a fraction of whole numbers is', () => {
  fc.assert(
    fc.property(decimal, fc.boolean(), fc.integer({ min: 0, max: 6 }), (magnitude, isNegative, decimals) => {
      const value = isNegative ? `-${magnitude}` : magnitude;
      expect(toShownDecimal(points(value), decimals)).toBe(halfUp(fraction(value), decimals));
    }),
    { numRuns: 2000 },
  );
});

/** 17.01 of 32 is 53.15625 percent: such quotients end right at a boundary. */
test('a percentage that ends in a half is rounded up, whatever it was divided from', () => {
  const halves = fc.tuple(fc.integer({ min: 0, max: 19_999 }), fc.constantFrom(1, 2, 4, 5, 8, 16, 20, 25, 32, 40, 64, 3, 7, 9.5));
  fc.assert(
    fc.property(halves, ([halfHundredths, whole]) => {
      const part = times(times(fraction(String(halfHundredths)), fraction('0.00005')), fraction(String(whole)));
      const percent = percentOf(points(halfUp(part, 12)), points(String(whole)));
      const expected = halfUp(times(over(part, fraction(String(whole))), fraction('100')), 2);
      expect(percent === null ? null : toShownDecimal(percent)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

/** As on any sheet, and with more digits, before the point and behind it, than a number of the machine keeps. */
const summand = fc.tuple(fc.boolean(), fc.oneof(
  { weight: 4, arbitrary: decimal },
  fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 22n }), fc.integer({ min: 0, max: 20 })).map(([units, places]) => shifted(units, places)),
)).map(([isNegative, magnitude]) => (isNegative ? `-${magnitude}` : magnitude));

test.each([
  ['0.5',   '<', '0.55'],
  ['-0.5',  '>', '-0.55'],
  ['1',     '<', '10'],
  ['-1',    '>', '-10'],
  ['0.25',  '<', '0.3'],
  ['0',     '>', '-0.01'],
  ['0',     '<', '0.01'],
  ['2.50',  '=', '2.5'],
  ['-0',    '=', '0'],
])('%s %s %s', (one, sign, other) => {
  const order = compared(points(one), points(other));
  expect([order < 0 ? '<' : order > 0 ? '>' : '=', equal(points(one), points(other))]).toEqual([sign, sign === '=']);
});

test('of two values the larger is told, and equals are equal, however they were come by', () => {
  const reckoned = fc.tuple(summand, summand).chain(([one, other]) => fc.constantFrom(points(one).plus(points(other)), points(one).minus(points(other)), points(one).times(points(other)), points(one)));
  fc.assert(
    fc.property(reckoned, reckoned, (one, other) => {
      expect(Math.sign(compared(one, other))).toBe(one.cmp(other) || 0);
      expect(equal(one, one.plus(other).minus(other))).toBe(true);
      expect(equal(one, other)).toBe(one.eq(other));
    }),
    { numRuns: 2000 },
  );
});

test('a percentage has the digits of a long division, whatever its parts are', () => {
  fc.assert(
    fc.property(summand, summand.filter((whole) => Number(whole) !== 0), (part, whole) => {
      const percent = percentOf(points(part), points(whole));
      const divided = halfUp(times(over(fraction(part), fraction(whole)), fraction('100')), 24);
      expect(percent?.eq(points(divided))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a sum is exact, however many terms it has and however fine or large they are', () => {
  fc.assert(
    fc.property(fc.array(summand, { maxLength: 12 }), (terms) => {
      const exactly = terms.map(fraction).reduce(plus, NONE);
      expect(halfUp(fraction(toDecimal(sum(terms.map(points)))), 20)).toBe(halfUp(exactly, 20));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  { terms: ['5000000000', '-9007199254.740993', '4007199254.740993'], because: 'the second has lost a digit as a number' },
  { terms: ['9007199254', '9007199254', '-9007199253', '-9007199254.740991'], because: 'the sum grows beyond what a number keeps' },
  { terms: ['0.1', '0.2', '-0.3'], because: 'nothing is left, without a sign' },
  { terms: ['0.0000001', '1'], because: 'a tenth of a millionth is no whole one' },
])('$terms: $because', ({ terms }) => {
  const exactly = terms.map(fraction).reduce(plus, NONE);
  expect(halfUp(fraction(toDecimal(sum(terms.map(points)))), 8)).toBe(halfUp(exactly, 8));
});

test('values agree exactly where they show the same', () => {
  fc.assert(
    fc.property(decimal, decimal, fc.integer({ min: 0, max: 4 }), (one, other, decimals) => {
      expect(agree(points(one), points(other), decimals)).toBe(halfUp(fraction(one), decimals) === halfUp(fraction(other), decimals));
    }),
  );
});

/** 1234 with two places is 12.34. */
function shifted(units: number | bigint, places: number): string {
  const digits = String(units).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
