import { AddWorksheetMergeMutation } from '@univerjs/sheets';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { ReviewSession } from '../../src/session/review-session';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import type { SheetState } from '../stand-in/workbook/cell-states';
import { UNFINISHED } from '../support/unfinished-sheet';

const messages = messagesFor('vi');

let excel: StandIn;
let session: ReviewSession;

afterEach(() => excel.close());

async function open(workbook: Parameters<typeof openStandIn>[0]['workbook']): Promise<void> {
  excel = await openStandIn({ workbook });
  session = new ReviewSession(new ExcelWorkbook(), sheetWording(messages));
}

function sheet(name = 'Bảng điểm'): SheetState {
  const found = excel.cellStates().sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is in the drawing`);
  return found;
}

function content(address: string, name?: string): unknown {
  return sheet(name).cells[address]?.content ?? '';
}

function value(address: string): unknown {
  return sheet().cells[address]?.value ?? '';
}

function found(): string[] {
  return (session.state.review?.findings ?? []).map(({ code }) => code);
}

/** Everything of a sheet but its cells and our colours. */
function frameOf(state: SheetState): unknown {
  return { ...state, cells: {}, conditionalFormats: [] };
}

describe('A very hidden sheet', () => {
  beforeEach(async () => {
    await open({ 'Ghi chú': '| x |', 'Bảng điểm': UNFINISHED });
    excel.host.workbook.sheet('Bảng điểm').visibility = 'VeryHidden';
  });

  test('is checked and computed like any other, and stays hidden', async () => {
    await session.review();
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'written' } });
    expect(content('D3')).toBe('=SUM(D4:D5)');
    expect(sheet().visibility).toBe('VeryHidden');
  });

  test('is not shown for a finding on it: that is for whoever has hidden it', async () => {
    await session.review();
    const [finding] = session.state.review?.findings ?? [];
    if (finding === undefined) throw new Error('an item without evidence was drawn');
    await session.reveal(finding.place);
    expect(session.state.fault).toEqual({ doing: 'revealing', problem: { kind: 'very-hidden', sheet: 'Bảng điểm' } });
    expect(sheet().visibility).toBe('VeryHidden');
  });
});

describe('Two hundred sheets', () => {
  test('are read in two requests, written in two, and not one is left out', async () => {
    await open(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`Xã ${at + 1}`, UNFINISHED])));
    excel.statistics.reset();
    await session.review();
    expect(session.state.review?.sheets).toHaveLength(200);
    expect(excel.statistics.requests).toBe(4);
    expect(content('D3', 'Xã 200')).toBe('=SUM(D4:D5)');
  });
});

describe('Rows that a filter or a folded group hides', () => {
  test('are read and computed like any other, and stay hidden, with panes frozen where they were', async () => {
    await open({ 'Bảng điểm': UNFINISHED.replace('| 1.1   | Kế hoạch', '|~ 1.1   | Kế hoạch').replace('| 1.1.2', '|~ 1.1.2') });
    const before = frameOf(sheet());
    await session.review();
    expect(content('D3')).toBe('=SUM(D4:D5)');
    expect(value('D2')).toBe(1.5);
    expect(found()).toContain('EV01');
    expect(frameOf(sheet())).toEqual(before);
  });
});

describe('Merged cells', () => {
  test('of a total are computed in the first of them, and stay merged', async () => {
    await open({ 'Bảng điểm': `${UNFINISHED}\n  | Tổng cộng |     | 2           |              |                     |\n  |       |               |             |              |                     |` });
    const sheetOfTotal = excel.host.workbook.sheet('Bảng điểm');
    for (const [startColumn, endColumn, endRow] of [[0, 1, 6], [3, 3, 6]] as const) {
      sheetOfTotal.run(AddWorksheetMergeMutation.id, { ranges: [{ startRow: 5, endRow, startColumn, endColumn }] });
    }
    const { merges } = sheet();
    await session.review();
    expect(session.state.fault).toBeNull();
    expect([content('D6'), value('D6'), content('D7')]).toEqual(['=SUM(D2)', 1.5, '']);
    expect(sheet().merges).toEqual(merges);
    await session.review();
    expect(session.state.deed).toEqual({ kind: 'nothing-to-write' });
  });

  test('beside the first hold nothing, whoever writes into them', async () => {
    await open({ 'Bảng điểm': '| a |  |' });
    excel.host.workbook.sheet('Bảng điểm').run(AddWorksheetMergeMutation.id, { ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }] });
    await excel.edit('Bảng điểm', 'B1', 'b');
    expect([content('A1'), content('B1')]).toEqual(['a', '']);
  });
});

describe('A formula that fills several cells', () => {
  const SPILLED = UNFINISHED.replace(/\| 1 {5}\| Chỉ đạo {7}\| 2 {11}\| {14}\|/, '| 1     | Chỉ đạo       | 2           | =G2:G3       |')
    .replace('Tài liệu kiểm chứng |', 'Tài liệu kiểm chứng |   |     |')
    .replace(/\n(.*Chỉ đạo.*)\|$/m, '\n$1|   | 1.5 |')
    .replace(/\n(.*Kế hoạch CCHC.*)\|$/m, '\n$1|   | 1.5 |');

  test('is read with all that it fills', async () => {
    await open({ 'Bảng điểm': SPILLED });
    const { sheets } = await new ExcelWorkbook().read();
    expect(sheets[0]?.spills).toEqual([{ row: 1, column: 3, rows: 2, columns: 1 }]);
    expect(sheets[0]?.values.map((row) => row[3])).toEqual(['Điểm tự chấm', 1.5, 1.5, 1, 0.5]);
    expect(sheets[0]?.contents[2]?.[3]).toBe(1.5);
  });

  test('takes one request more, and a workbook without one takes none', async () => {
    await open({ 'Bảng điểm': SPILLED });
    excel.statistics.reset();
    await new ExcelWorkbook().read();
    expect(excel.statistics.requests).toBe(3);
  });

  test('is never written into: neither its own cell nor those that it fills, right or wrong', async () => {
    await open({ 'Bảng điểm': SPILLED });
    await excel.edit('Bảng điểm', 'G2', 7);
    await session.review();
    expect(session.state).toMatchObject({ fault: null });
    expect([value('D2'), content('D2'), content('D3')]).toEqual([7, '=G2:G3', '']);
    expect(found()).toContain('IX01');
    expect(found()).not.toContain('IX04');
    await session.review();
    expect(session.state.deed).toEqual({ kind: 'nothing-to-write' });
  });

  test('has no quick fix, not even for a score that it shows as text', async () => {
    await open({ 'Bảng điểm': UNFINISHED.replace('| 1            | 144', '| =G4:G5       | 144').replace('| 0.5          |', '|              |').replace(/\n(.*Ban hành.*)\|$/m, '\n$1|  | "0,5" |').replace(/\n(.*Kết quả.*)\|$/m, '\n$1|  | "0,5" |') });
    await session.review();
    expect(found()).toContain('SC07');
    expect([...(session.state.review?.quickFixes.keys() ?? [])].map(({ code }) => code)).not.toContain('SC07');
  });

  test('is nothing that an older Excel can tell of', async () => {
    excel = await openStandIn({ workbook: { 'Bảng điểm': SPILLED }, requirements: { ExcelApi: '1.11' } });
    const { sheets } = await new ExcelWorkbook().read();
    expect(sheets[0]?.spills).toBeUndefined();
  });
});
