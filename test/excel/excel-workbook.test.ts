import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointsFromNumber, toDecimal } from '../../src/core/indices/points';
import { columnLetters } from '../../src/core/workbook/cell-ref';
import { BLOCK_SIZES } from '../../src/excel/blocks';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { ReviewSession } from '../../src/session/review-session';
import { REFUSAL } from '../stand-in/faults';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import type { WorkbookState } from '../stand-in/workbook/cell-states';

const messages = messagesFor('vi');

let excel: StandIn;
let session: ReviewSession;

afterEach(() => excel.close());

async function open(workbook: Parameters<typeof openStandIn>[0]['workbook']): Promise<void> {
  excel = await openStandIn({ workbook });
  session = new ReviewSession(new ExcelWorkbook(), sheetWording(messages));
}

function sample(name: string): Uint8Array {
  return readFileSync(join(__dirname, '../../assets/samples', name));
}

function cell(sheet: string, address: string): { readonly content: unknown; readonly value: unknown } {
  const found = excel.cellStates().sheets.find(({ name }) => name === sheet)?.cells[address];
  return { content: found?.content ?? '', value: found?.value ?? '' };
}

/** One item without evidence; its criterion and area have no formulas yet. */
const SMALL = {
  'Bảng điểm': `
    | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
    |-------|------------------|-------------|--------------|---------------------|
    | 1     | Chỉ đạo          | 2           |              |                     |
    | 1.1   | Kế hoạch CCHC    | 2           |              |                     |
    | 1.1.1 | Ban hành         | 1           | 1            | 144/KH-UBND         |
    | 1.1.2 | Kết quả          | 1           | 0.5          |                     |`,
};

describe('One click through the genuine Office.js', () => {
  test('computes in place, writes the results column and lays colours', async () => {
    await open(SMALL);

    await session.review();

    expect(session.state.fault).toBeNull();
    expect(cell('Bảng điểm', 'D3')).toEqual({ content: '=SUM(D4:D5)', value: 1.5 });
    expect(cell('Bảng điểm', 'D2')).toEqual({ content: '=SUM(D3)', value: 1.5 });
    expect(cell('Bảng điểm', 'F1').value).toBe('Kết quả kiểm tra');
    expect(cell('Bảng điểm', 'F5').value).toMatch(/^EV01 /);
    expect(excel.cellStates().sheets[0]?.conditionalFormats.map(({ areas }) => areas)).toEqual(['E5,F5']);
  });

  test('a changed score changes the totals by the formulas alone', async () => {
    await open(SMALL);
    await session.review();

    await excel.edit('Bảng điểm', 'D5', 0.25);

    expect(cell('Bảng điểm', 'D2').value).toBe(1.25);
  });

  test('after a changed score every sum on the sheet is what the core computes, to the last digit', async () => {
    await open(sample('tinh-mau.xlsx'));
    await session.review();
    await excel.edit('Bảng điểm', 'E12', 1.01);

    await session.review();

    expect(session.state.review?.formulas).toEqual([]);
    const [sheet] = session.state.review?.sheets ?? [];
    const sums = (sheet?.stages ?? []).flatMap(({ stage, nodes, total }) => {
      const column = columnLetters(sheet?.scoresheet.columns.scores.get(stage) ?? 0);
      const totalRow = sheet?.scoresheet.total?.row ?? 0;
      return [...nodes.filter(({ level }) => level < 3), { ...total, row: totalRow }].map(({ row, points }) => {
        const { value } = cell('Bảng điểm', `${column}${(row ?? 0) + 1}`);
        return { computed: toDecimal(points), shown: toDecimal(pointsFromNumber(Number(value))) };
      });
    });
    expect(sums).toHaveLength(3 * (8 + 37 + 1));
    expect(sums.map(({ shown }) => shown)).toEqual(sums.map(({ computed }) => computed));
  });

  test.each(['tinh-mau.xlsx', 'tinh-co-loi.xlsx', 'so-tong-60.xlsx'])('%s: a second click writes nothing', async (name) => {
    await open(sample(name));
    await session.review();
    const after = excel.cellStates();
    excel.statistics.reset();

    await session.review();

    expect(session.state.deed).toEqual({ kind: 'nothing-to-write' });
    expect(excel.statistics.requests).toBe(2);
    expect(excel.cellStates()).toEqual(after);
  });

  test.each(['tinh-mau.xlsx', 'tinh-co-loi.xlsx'])('%s: Hoàn tác puts back every cell and format', async (name) => {
    await open(sample(name));
    const before = excel.cellStates();

    await session.review();
    expect(excel.cellStates()).not.toEqual(before);
    await session.undo();

    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'undone' } });
    expect(excel.cellStates()).toEqual(before);
  });

  test('Xóa đánh dấu leaves the formulas and no other trace', async () => {
    await open(sample('tinh-co-loi.xlsx'));
    const before = excel.cellStates();
    await session.review();

    await session.clear();

    const formulas = new Set(session.state.review?.formulas.map(({ sheet, row, column }) => `${sheet.name} ${row} ${column}`));
    expect(differencesBetween(before, excel.cellStates())).toHaveLength(formulas.size);
    expect(excel.cellStates().sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual(
      before.sheets.map(({ conditionalFormats }) => conditionalFormats),
    );
  });

  test('no cell that a person filled in is ever written', async () => {
    for (const name of ['tinh-mau.xlsx', 'tinh-co-loi.xlsx', 'so-tong-60.xlsx']) {
      await open(sample(name));
      const before = excel.cellStates();
      await session.review();

      const derived = new Set(session.state.review?.formulas.map(({ sheet, row, column }) => `${sheet.name}!${row}:${column}`));
      const overwritten = differencesBetween(before, excel.cellStates()).filter(
        ({ sheet, row, column, was }) => was !== '' && !derived.has(`${sheet}!${row}:${column}`),
      );
      expect(overwritten).toEqual([]);
      excel.close();
    }
  });
});

describe('Rows that nobody sees', () => {
  /** What is read of them, and how many requests the whole reading takes. */
  const read = async (sizes = BLOCK_SIZES): Promise<{ readonly hidden: readonly (readonly number[])[]; readonly requests: number }> => {
    excel.statistics.reset();
    const { sheets } = await new ExcelWorkbook(sizes).read();
    return { hidden: sheets.map((sheet) => [...sheet.hiddenRows]), requests: excel.statistics.requests };
  };

  const SOME = {
    'Bảng điểm': `
      |   |   |
      |   | a |
      |~  | b |
      |   | c |
      |~  | d |`,
    Trống: '|   |',
  };

  test('are told of each sheet, counted from the sheet and not from its first used row, for one request more', async () => {
    await open(SOME);
    expect(await read()).toEqual({ hidden: [[2, 4], []], requests: 3 });
  });

  test('cost no request where a sheet has none, or no others', async () => {
    await open({ 'Bảng điểm': '| a |\n| b |', 'Khung tiêu chí': '|~ a |\n|~ b |' });
    expect(await read()).toEqual({ hidden: [[], [0, 1]], requests: 2 });
  });

  test('are asked for together with the formulas that fill several cells', async () => {
    await open({ 'Bảng điểm': '| =C1:C2 |  | 1 |\n|  |  | 2 |\n|~ a |  |  |' });
    expect(await read()).toEqual({ hidden: [[2]], requests: 3 });
  });

  test('of a long filtered table come in several answers, none of them too large', async () => {
    await open({ 'Bảng điểm': `| STT |\n${'|~ 1 |\n| 2 |\n'.repeat(1000)}` });
    const { hidden } = await read({ ...BLOCK_SIZES, firstRows: 10, answer: 20_000 });
    expect(hidden).toEqual([Array.from({ length: 1000 }, (_, at) => 2 * at + 1)]);
    expect(Math.max(...excel.statistics.log.map(({ responseBytes }) => responseBytes))).toBeLessThan(2 * 20_000);
  });

  test('are read with what somebody writes before Excel has told which they are', async () => {
    await open(SOME);
    excel.faults.before(3, () => excel.edit('Bảng điểm', 'B1', 'mới'));
    const { sheets } = await new ExcelWorkbook().read();
    expect(sheets[0]?.contents[0]).toContain('mới');
  });

  test('are not asked for in an Excel that cannot tell', async () => {
    excel = await openStandIn({ workbook: { 'Bảng điểm': '|~ a |' }, requirements: { ExcelApi: '1.8' } });
    expect((await read()).hidden).toEqual([[]]);
  });
});

describe('What a click costs', () => {
  test('the clean province: at most 4 requests and 150 kB both ways', async () => {
    await open(sample('tinh-mau.xlsx'));
    excel.statistics.reset();

    await session.review();

    expect(session.state.deed).toMatchObject({ kind: 'written' });
    expect(excel.statistics.requests).toBeLessThanOrEqual(4);
    expect(excel.statistics.requestBytes + excel.statistics.responseBytes).toBeLessThanOrEqual(150_000);
  });

  test('as many requests for twenty scoresheets as for one', async () => {
    const requestsFor = async (units: number): Promise<number> => {
      await open(Object.fromEntries(Array.from({ length: units }, (_, at) => [`Đơn vị ${at + 1}`, SMALL['Bảng điểm']])));
      await session.review();
      expect(session.state.review?.sheets).toHaveLength(units);
      const { requests } = excel.statistics;
      excel.close();
      return requests;
    };

    expect(await requestsFor(20)).toBe(await requestsFor(1));
    await open(SMALL);
  });
});

describe('Refusals leave the workbook as it was', () => {
  const sentence = (): string => (session.state.fault === null ? '' : messages.pane.fault(session.state.fault));

  test('a protected sheet is named, with what to do', async () => {
    await open(SMALL);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng điểm').protection.protect();
      await context.sync();
    });
    const before = excel.cellStates();

    await session.review();

    expect(session.state.fault).toEqual({ doing: 'writing', problem: { kind: 'protected', sheet: 'Bảng điểm' } });
    expect(session.state.review?.findings).toHaveLength(1);
    expect(sentence()).toContain('Bảng điểm');
    expect(excel.cellStates()).toEqual(before);
  });

  test('a cell in edit mode', async () => {
    await open(SMALL);
    const before = excel.cellStates();
    excel.faults.editCell();

    await session.review();
    expect(session.state.fault).toEqual({ doing: 'reading', problem: { kind: 'cell-being-edited' } });
    expect(excel.cellStates()).toEqual(before);

    excel.faults.leaveCell();
    await session.review();
    expect(session.state.deed).toMatchObject({ kind: 'written' });
  });

  test('a sheet that vanished between reading and writing', async () => {
    await open({ ...SMALL, 'Ghi chú': '| để sau |' });
    excel.faults.before(3, () => excel.host.workbook.removeSheet(excel.host.workbook.sheet('Bảng điểm')));

    await session.review();

    expect(session.state.fault).toMatchObject({ doing: 'writing', problem: { kind: 'sheet-gone', sheet: 'Bảng điểm' } });
    expect(cell('Ghi chú', 'A1').value).toBe('để sau');
  });

  test('a cell that somebody changed between reading and writing', async () => {
    await open(SMALL);
    excel.faults.before(3, () => excel.edit('Bảng điểm', 'D3', 7));

    await session.review();

    expect(session.state.fault).toEqual({
      doing: 'writing',
      problem: { kind: 'changed-since-read', sheet: 'Bảng điểm', cell: 'D3' },
    });
    expect([cell('Bảng điểm', 'D2').content, cell('Bảng điểm', 'D3').content, cell('Bảng điểm', 'F5').content]).toEqual(['', 7, '']);
  });

  test.each([
    ['refused while a cell is edited', REFUSAL.cellEditMode, 'cell-being-edited'],
    ['cut off', REFUSAL.sessionTimedOut, 'cut-off'],
    ['too much at once', REFUSAL.activityLimitReached, 'busy'],
    ['too large', REFUSAL.requestTooLarge, 'too-large'],
    ['without permission', REFUSAL.accessDenied, 'protected'],
  ] as const)('whichever request is %s: one sentence, nothing changed, and the next click works', async (_, refusal, kind) => {
    for (const request of [1, 2, 3, 4]) {
      await open(SMALL);
      const before = excel.cellStates();
      excel.faults.refuse(refusal, request);

      await session.review();
      expect(session.state.fault?.problem.kind).toBe(kind);
      expect(sentence()).not.toBe('');
      expect(excel.cellStates()).toEqual(before);

      await session.review();
      expect(session.state).toMatchObject({ fault: null, deed: { kind: 'written' } });
      excel.close();
    }
  });
});

describe('Jumping to a cell', () => {
  test('selects it on another sheet, and shows the sheet when it is hidden', async () => {
    await open({ 'Ghi chú': '| x |', ...SMALL });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng điểm').visibility = Excel.SheetVisibility.hidden;
      await context.sync();
    });
    await session.review();
    const [finding] = session.state.review?.findings ?? [];
    if (finding === undefined) throw new Error('the drawn workbook has a finding');

    await session.reveal(finding.place);

    expect(session.state.fault).toBeNull();
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("'Bảng điểm'!E5");
  });
});

interface Difference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly was: unknown;
}

/** Cells whose content differs. */
function differencesBetween(before: WorkbookState, after: WorkbookState): Difference[] {
  return after.sheets.flatMap(({ name, cells }, at) => {
    const old = before.sheets[at]?.cells ?? {};
    const addresses = [...new Set([...Object.keys(old), ...Object.keys(cells)])];
    return addresses
      .filter((address) => (old[address]?.content ?? '') !== (cells[address]?.content ?? ''))
      .map((address) => ({ sheet: name, ...placeOfAddress(address), was: old[address]?.content ?? '' }));
  });
}

function placeOfAddress(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}
