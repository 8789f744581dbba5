import type { Finding } from '../src/core/finding';
import type { FindingLists } from '../src/core/sort-findings';
import { inOrderOfSheets } from '../src/core/sort-findings';
import { toA1 } from '../src/core/workbook/cell-ref';
import { drawWorkbook, placeOf } from './support/draw-workbook';

const DRAWN = drawWorkbook({ 'Sở Nội vụ': '| A |', 'Sở Y tế': '| A |' });

test('Findings stand by row, column and code, whatever they were seen at', () => {
  const rows = [['SC01 D5', 'SC03 D5', 'SC01 D9'].map(found)];
  const sums = [['IX01 D4'].map(found), ['IX01 D9'].map(found)];
  expect(inOrder([rows, sums])).toEqual(['IX01 D4', 'SC01 D5', 'SC03 D5', 'IX01 D9', 'SC01 D9']);
});

test('Of one rule at one cell the first finding is kept, once', () => {
  const [first, again] = [found('SC06 D5'), found('SC06 D5')];
  const [kept, ...others] = inOrderOfSheets([[[first]], [[again]]], DRAWN.sheets);
  expect(kept).toBe(first);
  expect(others).toEqual([]);
});

test('Sheets that are moved take their findings with them, also those that nobody looked for again', () => {
  const kinds = [[['SC01 D5'].map(found)], [['IX01 Sở Y tế!D4'].map(found)]];
  expect(inOrder(kinds)).toEqual(['SC01 D5', 'IX01 D4']);
  expect(inOrder(kinds, [...DRAWN.sheets].reverse())).toEqual(['IX01 D4', 'SC01 D5']);
});

test.each([0, 1, 2, 3, 5, 8])('Of %d lists none is left out', (count) => {
  const lists = Array.from({ length: count }, (_, at) => [`SC01 D${9 - at}`, `SC01 D${20 - at}`].map(found));
  expect(inOrder([lists])).toHaveLength(2 * count);
});

function inOrder(kinds: readonly FindingLists[], sheets = DRAWN.sheets): string[] {
  return inOrderOfSheets(kinds, sheets).map(({ code, place }) => `${code} ${toA1(place)}`);
}

/** `SC01 D5`, `IX01 Sở Y tế!D4`. */
function found(told: string): Finding {
  const [code = ''] = told.split(' ');
  const place = placeOf(DRAWN, told.slice(code.length + 1));
  return { code, rule: 'item-unscored', severity: 'warning', place, item: null, facts: { maximum: '2' } };
}
