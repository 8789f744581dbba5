import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { FixDesk } from '../../src/session/fix-desk';
import { ReviewSession } from '../../src/session/review-session';
import { wholeState } from '../nothing-lost/support/whole-state';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import { pressedAgainAndUndone } from './pressed-again-and-undone';

const messages = messagesFor('vi');
const SHEET = 'Bảng điểm';

/** Nothing is summed yet; of D7 and E7 the first shows for both. */
const DRAWN = `
  | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Tài liệu kiểm chứng |   |
  |-------|---------------|-------------|--------------|----------------|---------------------|---|
  | 1     | Chỉ đạo       | 3           |              |                |                     |   |
  | 1.1   | Kế hoạch CCHC | 3           |              |                |                     |   |
  | 1.1.1 | Ban hành      | 1           | 1            | 1              | 144/KH-UBND         |   |
  | 1.1.2 | Kết quả       | 1           | "0,5"        | 0.25           | 12/BC-SNV           |   |
  | 1.1.3 | Kiểm tra      | 1           | 1            | 1              |                     |   |
  |       | Tổng cộng     | 3           |              |                |                     |   |`;
const OF_THE_TOTAL = { startRow: 6, endRow: 6, startColumn: 3, endColumn: 4 };

let excel: StandIn;
let session: ReviewSession;
let untouched: string;

async function open(merged = OF_THE_TOTAL, drawn = DRAWN): Promise<void> {
  excel = await openStandIn({ workbook: { [SHEET]: drawn } });
  excel.host.workbook.sheet(SHEET).run(AddWorksheetMergeMutation.id, { ranges: [merged] });
  session = new ReviewSession(new ExcelWorkbook(), sheetWording(messages));
  untouched = wholeState(excel);
}

afterEach(() => excel.close());

function content(address: string): unknown {
  return excel.cellStates().sheets[0]?.cells[address]?.content ?? '';
}

/** What the pane says could not be checked, as far as it is about merged cells. */
function doubts(): string[] {
  const told = (session.state.review?.notChecked ?? []).filter(({ because }) => because === 'cell-covered');
  return told.map(({ code, sheet, because }) => `${messages.pane.notCheckedBecause(sheet, because)} (${code})`);
}

const DOUBT = 'Bảng điểm: có ô tổng hoặc ô chỉ số nằm dưới ô gộp nên không ghi được, bỏ gộp ô rồi kiểm tra lại (IX02)';

describe('A total that is merged over two score columns', () => {
  beforeEach(() => open());

  test('is computed for the first of them; that the second has none is told, and not counted as written', async () => {
    await session.review();
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'written', cells: 8 } });
    expect([content('D7'), content('E2'), content('E3'), content('E7')]).toEqual(['=SUM(D2)', '=SUM(E3)', '=SUM(E4:E6)', '']);
    expect(doubts()).toEqual([DOUBT]);
    expect(excel.cellStates().sheets[0]?.merges).toEqual(['D7:E7']);
  });

  test('gives the second click nothing to do: nothing is counted, the doubt stays, and undo takes back the first', async () => {
    await session.review();
    const pressed = wholeState(excel);
    await session.review();
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'nothing-to-write' } });
    expect(wholeState(excel)).toBe(pressed);
    expect(doubts()).toEqual([DOUBT]);
    await session.undo();
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'undone' }, canUndo: false });
    expect(wholeState(excel)).toBe(untouched);
  });

  test('is no obstacle to a quick fix, nor to taking that back', async () => {
    await session.review();
    const pressed = wholeState(excel);
    const finding = session.state.review?.findings.find(({ code }) => code === 'SC07');
    const fix = finding === undefined ? undefined : session.state.review?.quickFixes.get(finding);
    if (finding === undefined || fix === undefined) throw new Error('a score stored as text was drawn');
    await new FixDesk(session).fix([{ finding, fix }]);
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'mended', cells: 1 } });
    expect(content('D5')).toBe(0.5);
    expect(doubts()).toEqual([DOUBT]);
    await session.undo();
    expect(session.state.fault).toBeNull();
    expect(wholeState(excel)).toBe(pressed);
  });

  test('is no obstacle to it in a pane that was opened anew either', async () => {
    await session.review();
    const pressed = wholeState(excel);
    session = new ReviewSession(new ExcelWorkbook(), sheetWording(messages));
    await session.act('reading', async () => {
      await session.readAfresh('reading');
      return { kind: 'looked-again' };
    });
    await new FixDesk(session).fix([...(session.state.review?.quickFixes ?? [])].map(([finding, fix]) => ({ finding, fix })));
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'mended' } });
    await session.undo();
    expect(session.state.fault).toBeNull();
    expect(wholeState(excel)).toBe(pressed);
  });

  test('is told of as long as the sheet is looked at again after edits', async () => {
    await session.review();
    await excel.edit(SHEET, 'E4', 0.75);
    const workbook = new ExcelWorkbook();
    const areas = new Map([[session.state.review?.sheets[0]?.scoresheet.sheet.id ?? '', [{ row: 1, column: 4, rows: 6, columns: 1 }]]]);
    await session.lookAgain(async (before) => (await workbook.readAreas(before, areas)) ?? before, 'people');
    expect(session.state.deed).toEqual({ kind: 'looked-again' });
    expect(doubts()).toEqual([DOUBT]);
  });

  test('has its own formula at the next press once somebody has taken the merged cells apart', async () => {
    await session.review();
    excel.host.workbook.sheet(SHEET).run(RemoveWorksheetMergeMutation.id, { ranges: [OF_THE_TOTAL] });
    await session.review();
    expect(session.state.deed).toMatchObject({ kind: 'written', cells: 1 });
    expect(content('E7')).toBe('=SUM(E2)');
    expect(doubts()).toEqual([]);
  });
});

describe('An index that is merged with its score', () => {
  const WITH_INDICES = `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Chỉ số (%) | Tài liệu kiểm chứng |
    |-------|---------------|-------------|--------------|------------|---------------------|
    | 1     | Chỉ đạo       | 2           |              |            |                     |
    | 1.1   | Kế hoạch CCHC | 2           |              |            |                     |
    | 1.1.1 | Ban hành      | 1           | 1            |            | 144/KH-UBND         |
    | 1.1.2 | Kết quả       | 1           | 0.5          |            | 12/BC-SNV           |
    |       | Tổng cộng     | 2           |              |            |                     |`;

  test('has its score alone; the second click writes nothing, and undo leaves nothing behind', async () => {
    await open({ startRow: 1, endRow: 1, startColumn: 3, endColumn: 4 }, WITH_INDICES);
    await session.review();
    expect([content('D2'), content('E2'), content('E6')]).toEqual(['=SUM(D3)', '', expect.stringContaining('=IF(')]);
    expect(doubts()).toEqual([DOUBT.replace('IX02', 'IX03')]);
    await pressedAgainAndUndone(session, excel, untouched);
  });
});

describe('A box beside the table, merged where our column comes to stand', () => {
  test('takes the words of its first row only; the second click writes nothing, and undo leaves nothing behind', async () => {
    await open({ startRow: 4, endRow: 5, startColumn: 6, endColumn: 7 });
    await session.review();
    expect([content('G1'), content('G5'), content('G6')]).toEqual(['Kết quả kiểm tra', expect.stringContaining('SC07'), '']);
    await pressedAgainAndUndone(session, excel, untouched);
  });
});
