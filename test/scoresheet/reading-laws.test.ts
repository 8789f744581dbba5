import fc from 'fast-check';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import { toDecimal } from '../../src/core/indices/points';
import type { Cell } from '../../src/core/workbook/snapshot';
import { drawnCells, sheetOf } from '../support/draw-workbook';

const TITLE = drawnCells('| Đơn vị: Sở Nội vụ |');
const TABLE = drawnCells(`
  | STT  | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Điểm thẩm định lần 1 | Tài liệu kiểm chứng | Ghi chú |
  | 1    | Chỉ đạo       | 3           | 2.5          |                      |                     |         |
  | 1.1  | Kế hoạch CCHC | 1           | "0,5"        | 1                    | 144/KH-UBND         | chậm    |
  |      | - Đúng hạn: 1 | 1           |              |                      |                     |         |
  | 1.10 | Kiểm tra      | 2           | KĐG          | 2                    | 12/BC-SNV           |         |
  | 2    | Thể chế       | 1           | 1            | 55/68                |                     |         |
  |      | Tổng cộng     | 4           | 3.5          |                      |                     |         |
`);
const WIDTH = 7;
const EMPTY: Cell = { value: '', content: '', numberFormat: 'General' };

test('blank rows and columns around the table change nothing but addresses', () => {
  const around = fc.record({ above: fc.nat(30), between: fc.nat(5), left: fc.nat(6), below: fc.nat(30) });
  fc.assert(
    fc.property(around, ({ above, between, left, below }) => {
      const cells = [...blank(above), ...TITLE, ...blank(between), ...TABLE, ...blank(below)];
      expect(whatIsRead(cells.map((row) => [...Array.from({ length: left }, () => EMPTY), ...row]))).toEqual(PLAINLY);
    }),
  );
});

test('the order of the columns changes nothing', () => {
  const orders = fc.shuffledSubarray([...Array(WIDTH).keys()], { minLength: WIDTH, maxLength: WIDTH });
  fc.assert(
    fc.property(orders, (order) => {
      const permuted = TABLE.map((row) => order.map((column) => row[column] ?? EMPTY));
      expect(whatIsRead([...TITLE, ...permuted])).toEqual(PLAINLY);
    }),
  );
});

test('accents, case, line breaks and doubled spaces in headings change nothing', () => {
  const writing = fc.constantFrom<(heading: string) => string>(
    (heading) => heading.normalize('NFD'),
    (heading) => heading.toUpperCase(),
    (heading) => heading.replaceAll(' ', '\n'),
    (heading) => ` ${heading.replaceAll(' ', ' \u00a0')} `,
    (heading) => heading.normalize('NFD').replace(/\p{M}/gu, ''),
    (heading) => `${heading} (ghi rõ)`,
  );
  fc.assert(
    fc.property(fc.array(writing, { minLength: WIDTH, maxLength: WIDTH }), (writings) => {
      const [headings = [], ...body] = TABLE;
      const written = headings.map((cell, column) => rewritten(cell, writings[column] ?? String));
      expect(whatIsRead([...TITLE, written, ...body])).toEqual(PLAINLY);
    }),
  );
});

test('whatever stands in the cells, reading does not fail', () => {
  const word = fc.constantFrom('STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Lần 1', 'Tổng cộng', 'Điểm thưởng', '1.1', 'I', 'a)', '(Ký', '-');
  // Excel knows no other numbers: what divides by nothing is an error there.
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const value = fc.oneof(word, fc.string(), number, fc.boolean(), fc.constant(null), fc.constant(''));
  const cell = fc.record({ value, numberFormat: fc.constantFrom('General', 'd/m', '0.00%') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      const filled = rows.map((row) => row.map((drawn) => ({ ...drawn, content: drawn.value ?? '=A1' })));
      expect(() => whatIsRead([...TABLE.slice(0, 1), ...filled])).not.toThrow();
      expect(() => whatIsRead(filled)).not.toThrow();
    }),
  );
});

test('twice the rows, options and empty rows too, take twice the looking', () => {
  const looksAtDouble = rowsLookedAt(longTable(1000));
  expect(looksAtDouble).toBeGreaterThan(1000);
  expect(looksAtDouble).toBeLessThan(2.1 * rowsLookedAt(longTable(500)));
});

/** A long table as cells: items, their options, and as many empty rows below. */
function longTable(rows: number): Cell[][] {
  const [headings = [], , item = [], option = []] = TABLE;
  const body = Array.from({ length: rows }, (_, index) => {
    const code: Cell = { ...EMPTY, value: `${Math.floor(index / 100) + 1}.${(index % 100) + 1}` };
    return index % 4 === 1 ? option : [code, ...item.slice(1)];
  });
  return [headings, ...body, ...blank(rows)];
}

/** How often reading looks up a row of the grid. */
function rowsLookedAt(rows: readonly (readonly Cell[])[]): number {
  let looks = 0;
  const sheet = sheetOf('Bảng điểm', rows);
  const values = new Proxy(sheet.values, {
    get(target, property, receiver): unknown {
      looks += 1;
      return Reflect.get(target, property, receiver);
    },
  });
  readScoresheets({ name: 'long.xlsx', definedNames: [], tables: [], sheets: [{ ...sheet, values }] });
  return looks;
}

const PLAINLY = whatIsRead([...TITLE, ...TABLE]);

/** All that is read, without the addresses. */
function whatIsRead(rows: readonly (readonly Cell[])[]): unknown {
  const { scoresheets, unreadable } = readScoresheets({ name: 'drawn.xlsx', definedNames: [], tables: [], sheets: [sheetOf('Bảng điểm', rows)] });
  return {
    unreadable: unreadable.length,
    scoresheets: scoresheets.map(({ unit, entries, total }) => ({
      unit,
      total: total?.maximum,
      entries: entries.map((entry) => ({
        ...{ code: entry.code, name: entry.name, maximum: entry.maximum },
        scores: ['self', 'appraised-1'].map((column) => [...entry.scores].find(([name]) => name === column)?.[1].score),
        texts: ['evidence', 'notes'].map((column) => [...entry.texts].find(([name]) => name === column)?.[1]),
      })),
    })),
  };
}

test('what is read plainly is the whole table', () => {
  expect(JSON.stringify(PLAINLY)).toContain('144/KH-UBND');
  const [sheet] = readScoresheets({ name: 'drawn.xlsx', definedNames: [], tables: [], sheets: [sheetOf('Bảng điểm', TABLE)] }).scoresheets;
  const maxima = sheet?.entries.map(({ maximum }) => (maximum.kind === 'points' ? toDecimal(maximum.points) : ''));
  expect(maxima).toEqual(['3', '1', '2', '1']);
});

function blank(rows: number): Cell[][] {
  return Array.from({ length: rows }, () => []);
}

function rewritten(cell: Cell, write: (heading: string) => string): Cell {
  const heading = write(String(cell.value));
  return { ...cell, value: heading, content: heading };
}
