import { pageBreaks } from '../../src/xlsx/page-breaks';

/** As wide as A4 laid across, so that nothing is printed smaller: a page holds 32 rows of 15 points. */
const SHEET = { columnWidths: [40, 40, 40], print: { orientation: 'landscape', repeatedRows: null, footer: '' } } as const;
const ROW = 15;

/** Parts of so many rows, one below the other. */
function parts(...sizes: readonly number[]) {
  return sizes.map((rows, at) => ({ row: sizes.slice(0, at).reduce((sum, each) => sum + each, 0), rows }));
}

describe('A new page of a report sheet begins', () => {
  test.each([
    ['nowhere, where all parts find room on one page',           [10, 10, 10],     []],
    ['before a part that would be torn',                         [10, 10, 15],     [20]],
    ['before the next that would be, counted from the last one', [20, 20, 10, 20], [20, 50]],
    ['not before a part longer than a page, if it can begin',    [10, 60],         []],
    ['before such a part, if only its heading found room',       [28, 60],         [28]],
    ['behind such a part where its last page is full',           [60, 10],         [60]],
    ['nowhere in an empty sheet',                                [],               []],
  ])('%s', (_, sizes, breaks) => {
    expect(pageBreaks({ ...SHEET, parts: parts(...sizes) }, () => ROW)).toEqual(breaks);
  });

  test('later where a wide sheet is printed smaller', () => {
    const wide = { ...SHEET, columnWidths: [80, 80, 80] };
    expect(pageBreaks({ ...wide, parts: parts(10, 10, 15) }, () => ROW)).toEqual([]);
  });
});
