import { readCriterion } from '../../src/core/formulas/criterion';
import type { CellValue } from '../../src/core/workbook/snapshot';

/** The values that are selected, then behind a bar those that nobody can tell. */
function selects(criterion: string | number, values: readonly CellValue[]): string {
  const meets = readCriterion(criterion);
  if (meets === null) return 'in doubt';
  const those = (wanted: boolean | null) => values.filter((value) => meets(value) === wanted).map((value) => JSON.stringify(value));
  return [...those(true), '|', ...those(null)].join(' ').trim();
}

describe('A text selects', () => {
  const VALUES = ['Kế hoạch', 'KẾ HOẠCH', 'Kế hoạch 2', '', 1, true, null];

  test.each([
    ['Kế hoạch', '"Kế hoạch" "KẾ HOẠCH" | null'],
    ['=kế hoạch', '"Kế hoạch" "KẾ HOẠCH" | null'],
    ['<>Kế hoạch', '"Kế hoạch 2" "" 1 true | null'],
    ['<>', '"Kế hoạch" "KẾ HOẠCH" "Kế hoạch 2" 1 true null |'],
    ['', 'in doubt'],
    ['=', 'in doubt'],
    ['Báo cáo', '| null'],
    ['a'.repeat(255), '| null'],
    ['a'.repeat(256), 'in doubt'],
  ])('of these by %j: %s', (criterion, selected) => {
    expect(selects(criterion, VALUES)).toBe(selected);
  });
});

describe('What looks like a number selects numbers, and is in doubt where a language decides', () => {
  const VALUES = ['2', '02', '2.0', '20', 2, 20, 0.2, 'hai', 'x.2', '', false, null];

  test.each([
    ['2', '"2" 2 | "02" "2.0" "20" null'],
    [2, '"2" 2 | "02" "2.0" "20" null'],
    ['<>2', '20 0.2 "hai" "x.2" "" false | "02" "2.0" "20" null'],
    ['2.0', '"2.0" | "2" "02" "20" 2 20 0.2 null'],
    ['+2', '| "2" "02" "2.0" "20" 2 20 0.2 null'],
    ['3', '| null'],
    ['3.5', '| null'],
    [2.5, '| "2" "02" "2.0" "20" 2 20 0.2 "hai" "x.2" "" false null'],
    ['x.2', '"x.2" | null'],
  ])('by %j: %s', (criterion, selected) => {
    expect(selects(criterion, VALUES)).toBe(selected);
  });

  test('and `1.1` tells `1.10` from `1.2`', () => {
    expect(selects('1.1', ['1.1', '1.10', '1,1', '1.2', '1.01', '11', 1.1, 1.2, 11, 101])).toBe('"1.1" | "1.10" "1,1" "11" 1.1 11');
    expect(selects('100', [100, 10, '1', '001'])).toBe('100 | "1" "001"');
  });
});

describe('Larger and smaller are numbers alone', () => {
  const VALUES = [1, 2, 3, '3', '', true, null];

  test.each([
    ['>2', '3 | null'],
    ['>=2', '2 3 | null'],
    ['<2', '1 | null'],
    ['<=2', '1 2 | null'],
    ['>-1', '1 2 3 | null'],
    ['>2.5', 'in doubt'],
    ['>hai', 'in doubt'],
    ['>', 'in doubt'],
  ])('by %j: %s', (criterion, selected) => {
    expect(selects(criterion, VALUES)).toBe(selected);
  });
});

describe('Stars and question marks stand for letters', () => {
  const VALUES = ['1.1', '1.1.1', '1.12', '11', '2.1.1', '1*1', '1?1', '1~1', '', 1.1, true, null];

  test.each([
    ['1.*', '"1.1" "1.1.1" "1.12" | null'],
    ['1.?', '"1.1" | null'],
    ['*.1', '"1.1" "1.1.1" "2.1.1" | null'],
    ['*.1.*', '"1.1.1" "2.1.1" | null'],
    ['1*1', '"1.1" "1.1.1" "11" "1*1" "1?1" "1~1" | null'],
    ['1~*1', '"1*1" | null'],
    ['1~?1', '"1?1" | null'],
    ['1~~1', '"1~1" | null'],
    ['1.1**', '"1.1" "1.1.1" "1.12" | null'],
    ['?', '| null'],
    ['*', '"1.1" "1.1.1" "1.12" "11" "2.1.1" "1*1" "1?1" "1~1" "" | null'],
    ['<>1.*', '"11" "2.1.1" "1*1" "1?1" "1~1" "" 1.1 true | null'],
    ['*1*2', '"1.12" | null'],
    ['1.1?', '"1.12" | null'],
  ])('%j: %s', (criterion, selected) => {
    expect(selects(criterion, VALUES)).toBe(selected);
  });

  test('whatever their case, and over several lines', () => {
    expect(selects('kế*CCHC', ['Kế hoạch\ncchc', 'Kế hoạch'])).toBe('"Kế hoạch\\ncchc" |');
    expect(selects('aab', ['aab', 'aaab'])).toBe('"aab" |');
    expect(selects('*aab', ['aab', 'aaab', 'aabx', 'ab'])).toBe('"aab" "aaab" |');
    expect(selects('a?*b', ['ab', 'axb', 'axyb'])).toBe('"axb" "axyb" |');
    expect(selects('kế\nhoạch', ['Kế\nhoạch', 'Kế'])).toBe('"Kế\\nhoạch" |');
  });
});
