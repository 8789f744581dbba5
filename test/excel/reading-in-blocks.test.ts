import fc from 'fast-check';
import { BLOCK_SIZES } from '../../src/excel/blocks';
import type { BlockSizes } from '../../src/excel/blocks';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { LAW_RUNS } from '../support/law-runs';
import { largeWorkbook } from '../support/large-workbook';
import { xlsxHolding } from '../support/xlsx-of';
import { PAYLOAD_LIMIT } from '../stand-in/faults';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';

/** Excel's last row. */
const LAST_ROW = 1_048_576;

/** So small that a drawn sheet takes many requests. */
const SMALL_BLOCKS: BlockSizes = { firstRows: 4, answer: 400, searched: Infinity, most: Infinity };

const DRAWN = {
  'Bảng điểm': `
    |   |       |                  |             |              |
    |   | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm |
    |   | 1     | Chỉ đạo          | 2           | =SUM(E4) → 1.5 |
    |   | 1.1   | Kế hoạch CCHC    | 2           | =SUM(E5:E6) → 1.5 |
    |~  | 1.1.1 | Ban hành         | 1           | 50%          |
    |   | 1.1.2 | Kết quả          | 1           | 0.5          |
    |   |       |                  |             |              |
    |~  |       | Ghi chú          |             |              |`,
  Trống: '|   |',
  'Tổng hợp': '| Cộng | =SUM(\'Bảng điểm\'!E4) → 1.5 |',
};

let excel: StandIn;

afterEach(() => excel.close());

async function open(workbook: Parameters<typeof openStandIn>[0]['workbook']): Promise<void> {
  excel = await openStandIn({ workbook });
}

/** What is read with these sizes, and how many requests that takes. */
async function read(sizes: BlockSizes = BLOCK_SIZES): Promise<{ readonly workbook: WorkbookSnapshot; readonly requests: number }> {
  excel.statistics.reset();
  const workbook = await new ExcelWorkbook(sizes).read();
  return { workbook, requests: excel.statistics.requests };
}

function sheet({ sheets }: WorkbookSnapshot, name = 'Bảng điểm'): SheetSnapshot {
  const found = sheets.find((each) => each.sheet.name === name);
  if (found === undefined) throw new Error(`${name} is in the drawing`);
  return found;
}

function typed({ contents, top, left }: SheetSnapshot): string[] {
  return contents.flatMap((row, down) => row.flatMap((content, across) => (content === '' ? [] : [`${top + down}:${left + across} ${String(content)}`])));
}

describe('A workbook read in blocks', () => {
  test('is the workbook read in one piece, whatever the size of the blocks', async () => {
    await open(DRAWN);
    const { workbook: whole } = await read();
    const size = fc.record({ firstRows: fc.integer({ min: 1, max: 20 }), answer: fc.integer({ min: 1, max: 1000 }), searched: fc.constantFrom(0, 300, Infinity), most: fc.constant(Infinity) });
    await fc.assert(
      fc.asyncProperty(size, async (sizes) => {
        expect((await read(sizes)).workbook).toEqual(whole);
      }),
      { numRuns: LAW_RUNS / 4 },
    );
  });

  test('takes four requests with 1,000 items where an answer holds a tenth of what it holds on the web, as 10,000 items do there', async () => {
    const drawn = largeWorkbook(1000);
    await open(await xlsxHolding(drawn));
    excel.faults.payloadLimit = PAYLOAD_LIMIT / 10;
    const { workbook, requests } = await read({ ...BLOCK_SIZES, firstRows: BLOCK_SIZES.firstRows / 10, answer: BLOCK_SIZES.answer / 10, searched: BLOCK_SIZES.searched / 10 });
    expect(requests).toBe(4);
    expect(workbook.sheets.map(({ contents }) => contents)).toEqual(drawn.sheets.map(({ contents }) => contents));
    expect(workbook.sheets.map(({ values }) => values)).toEqual(drawn.sheets.map(({ values }) => values));
  });

  test('is asked for in smaller pieces where an answer turns out too large', async () => {
    await open({ 'Bảng điểm': `| STT | Tiêu chí |\n${'| 1 | x |\n'.repeat(200)}${'| 2 | Kế hoạch cải cách hành chính |\n'.repeat(200)}` });
    const { workbook: whole } = await read();
    excel.faults.payloadLimit = 20_000;
    const { workbook } = await read({ ...BLOCK_SIZES, answer: 20_000 });
    expect(workbook).toEqual(whole);
    expect(excel.statistics.log.some(({ responseBytes }) => responseBytes === 0)).toBe(true);
  });

  test('is refused only where not even one row goes through', async () => {
    await open({ 'Bảng điểm': `| ${'x'.repeat(9000)} | ${'y'.repeat(9000)} |` });
    excel.faults.payloadLimit = 9000;
    await expect(read()).rejects.toMatchObject({ problem: { kind: 'too-large' } });
  });
});

describe('A workbook that is edited while it is read', () => {
  test('is read once more, and is what it was by then', async () => {
    await open(DRAWN);
    excel.faults.before(4, () => excel.edit('Bảng điểm', 'E6', 0.25));
    const { workbook } = await read(SMALL_BLOCKS);
    expect(workbook).toEqual((await read()).workbook);
    expect(typed(sheet(workbook))).toContain('5:4 0.25');
  });

  test('even where the edited cells had been read already', async () => {
    await open(DRAWN);
    excel.faults.before(4, () => excel.edit('Bảng điểm', 'B2', 'TT'));
    const { workbook } = await read(SMALL_BLOCKS);
    expect(typed(sheet(workbook))).toContain('1:1 TT');
  });

  test('is known by its used cells where Excel does not tell of edits', async () => {
    excel = await openStandIn({ workbook: DRAWN, requirements: { ExcelApi: '1.8' } });
    excel.faults.before(4, () => excel.edit('Bảng điểm', 'F9', 'thêm'));
    const { workbook } = await read(SMALL_BLOCKS);
    expect(typed(sheet(workbook))).toContain('8:5 thêm');
  });

  test('all the while is not read at all, and the cell is named', async () => {
    await open(DRAWN);
    for (let request = 1; request < 60; request += 1) excel.faults.before(request, () => excel.edit('Bảng điểm', 'E6', request));
    await expect(read(SMALL_BLOCKS)).rejects.toMatchObject({ problem: { kind: 'changed-since-read', sheet: 'Bảng điểm', cell: 'E6' } });
  });
});

describe('A sheet that Excel takes for a million rows', () => {
  test('because of one space in its last row is as short as its table', async () => {
    await open(DRAWN);
    const { workbook: before } = await read();
    await excel.edit('Bảng điểm', `D${LAST_ROW}`, ' ');
    const { workbook, requests } = await read();
    expect(sheet(workbook).contents).toEqual(sheet(before).contents);
    expect(requests).toBeLessThanOrEqual(6);
    expect(excel.statistics.requestBytes + excel.statistics.responseBytes).toBeLessThan(300_000);
  });

  test('stays so when a cell of it is looked at again', async () => {
    await open(DRAWN);
    await excel.edit('Bảng điểm', `XFD${LAST_ROW}`, ' ');
    const { workbook: before } = await read();
    await excel.edit('Bảng điểm', 'E6', 0.25);
    const { id } = sheet(before).sheet;
    const again = await new ExcelWorkbook().readAreas(before, new Map([[id, [{ row: 1, column: 4, rows: 5, columns: 1 }]]]));
    expect(again?.sheets[0]).toEqual(sheet((await read()).workbook));
  });

  test('because of a word in its last row is read with that word, and with one and the same row between', async () => {
    await open(DRAWN);
    await excel.edit('Bảng điểm', `D${LAST_ROW}`, 'hết');
    const { contents } = sheet((await read()).workbook);
    expect(contents).toHaveLength(LAST_ROW - 1);
    expect(contents.at(-1)).toEqual(['', '', 'hết', '']);
    expect(contents[500_000]).toBe(contents[900_000]);
  });

  test('and of all columns, because of one space in its last cell', async () => {
    await open(DRAWN);
    const { workbook: before } = await read();
    await excel.edit('Bảng điểm', `XFD${LAST_ROW}`, ' ');
    const { workbook, requests } = await read();
    expect(typed(sheet(workbook))).toEqual(typed(sheet(before)));
    expect(requests).toBeLessThanOrEqual(7);
  });

  test('and is filled to its end is refused before it is read: nobody would wait for it', async () => {
    await open({ 'Bảng điểm': `| STT |\n${'| 1 | x |\n'.repeat(3000)}` });
    excel.statistics.reset();
    await expect(new ExcelWorkbook({ ...BLOCK_SIZES, firstRows: 10, searched: 1000, most: 20_000 }).read()).rejects.toMatchObject({ problem: { kind: 'too-large' } });
    expect(excel.statistics.requests).toBeLessThanOrEqual(5);
  });

  test('because of formulas that show nothing is read with all of them', async () => {
    await open({ 'Bảng điểm': `| STT |\n${'| 1 | x | =IF(A1=9,1,"") → "" |\n'.repeat(3000)}` });
    const { workbook } = await read({ ...BLOCK_SIZES, firstRows: 10, answer: 40_000, searched: 100_000 });
    expect(sheet(workbook).contents).toHaveLength(3001);
    expect(workbook).toEqual((await read()).workbook);
  });
});
