import * as fc from 'fast-check';
import { itemOutOfPlace } from '../../src/core/rules/item-out-of-place';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';
import { LAW_RUNS } from '../support/law-runs';

/** Two areas of three criteria with two items each, and how each of their rows is drawn. */
const CODES = ['1', '2'].flatMap((area) => [area, ...['1', '2', '3'].flatMap((at) => [`${area}.${at}`, `${area}.${at}.1`, `${area}.${at}.2`])]);
const FRAMEWORK = drawnFramework(['| STT | Tiêu chí | Điểm tối đa |', ...CODES.map((code) => `| "${code}" | Kế hoạch ${code} | 1 |`)].join('\n'));
const table = (codes: readonly string[]): string =>
  ['| STT | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |', ...codes.map((code) => `| "${code}" | Kế hoạch ${code} | 1 | 1 |`)].join('\n');
const found = (codes: readonly string[]) => observed(itemOutOfPlace, table(codes), FRAMEWORK);
const without = (...codes: readonly string[]): string[] => CODES.filter((code) => !codes.includes(code));

test('an item under the criterion of another area is found, and nothing else', () => {
  const codes = without('2.1.2');
  codes.splice(3, 0, '2.1.2');
  expect(found(codes)).toEqual([
    { cell: 'A5', item: '2.1.2', standsUnder: '1.1', standsAfter: '1.1.1', belongsUnder: '2.1', belongsAfter: '2.1.1', rows: 1 },
  ]);
});

test('an item that slipped above the heading of its criterion stands under the one before', () => {
  const codes = CODES.map((code) => (code === '1.2' ? '1.2.1' : code === '1.2.1' ? '1.2' : code));
  expect(found(codes)).toEqual([
    { cell: 'A6', item: '1.2.1', standsUnder: '1.1', standsAfter: '1.1.2', belongsUnder: '1.2', belongsAfter: null, rows: 1 },
  ]);
});

test('of two items that changed places the later one is found', () => {
  const codes = CODES.map((code) => (code === '1.1.1' ? '1.1.2' : code === '1.1.2' ? '1.1.1' : code));
  expect(found(codes)).toEqual([
    { cell: 'A5', item: '1.1.1', standsUnder: '1.1', standsAfter: '1.1.2', belongsUnder: '1.1', belongsAfter: null, rows: 1 },
  ]);
});

test('a heading that was left behind is found itself, not the items that kept their places', () => {
  expect(found([...without('1.2'), '1.2'])).toEqual([
    { cell: 'A21', item: '1.2', standsUnder: '2', standsAfter: '2.3.2', belongsUnder: '1', belongsAfter: '1.1', rows: 1 },
  ]);
});

test('a branch that moved with all its items is found once, and what is out of order within it besides', () => {
  expect(found([...without('1.1', '1.1.1', '1.1.2'), '1.1', '1.1.2', '1.1.1'])).toEqual([
    { cell: 'A19', item: '1.1', standsUnder: '2', standsAfter: '2.3.2', belongsUnder: '1', belongsAfter: null, rows: 1 },
    { cell: 'A21', item: '1.1.1', standsUnder: '1.1', standsAfter: '1.1.2', belongsUnder: '1.1', belongsAfter: null, rows: 1 },
  ]);
});

test('areas that changed places are found once', () => {
  expect(found([...CODES.slice(10), ...CODES.slice(0, 10)])).toEqual([
    { cell: 'A12', item: '1', standsUnder: null, standsAfter: '2.3.2', belongsUnder: null, belongsAfter: null, rows: 1 },
  ]);
});

test('a sheet with an order of its own is told so once', () => {
  const items = CODES.filter((code) => code.length === 5);
  expect(found([...items].reverse())).toEqual([
    { cell: 'A3', item: '2.3.1', standsUnder: null, standsAfter: '2.3.2', belongsUnder: null, belongsAfter: '2.2.2', rows: 11 },
  ]);
});

test('rows that are left out, criteria among them, and rows that stand twice leave all others in their places', () => {
  expect(found(CODES)).toEqual([]);
  expect(found(without('1.1', '2', '2.1', '2.3.1'))).toEqual([]);
  expect(found([...CODES, '1.1.1'])).toEqual([]);
});

test('one item moved anywhere is found, and it alone', () => {
  const items = CODES.filter((code) => code.length === 5);
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.nat(CODES.length - 1), (item, to) => {
      const codes = without(item);
      codes.splice(to, 0, item);
      const at = CODES.indexOf(item);
      const isNextToIts = Math.abs(to - at) === 1;
      const expected = to === at ? [] : [item];
      expect(isNextToIts ? found(codes).length : found(codes).map((each) => each['item'])).toEqual(isNextToIts ? 1 : expected);
    }),
    { numRuns: LAW_RUNS },
  );
});

test('without a framework nobody knows the order, and the rule says that it did not look', () => {
  expect(observed(itemOutOfPlace, table(CODES))).toEqual([{ because: 'no-framework' }]);
});
