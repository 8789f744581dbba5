import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { ReviewSession } from '../../src/session/review-session';
import { wholeState } from '../nothing-lost/support/whole-state';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import { parseArea } from '../stand-in/workbook/address';

const messages = messagesFor('vi');
const SHEET = 'Bảng điểm';

let excel: StandIn;
let session: ReviewSession;
let untouched: string;

/** `area`: where one old array formula stands; drawn is what each of its cells comes to. */
async function open(table: string, area: string, formula: string): Promise<void> {
  excel = await openStandIn({ workbook: { [SHEET]: table } });
  excel.host.workbook.sheet(SHEET).extras.arrays = [{ area: parseArea(area), formula }];
  session = new ReviewSession(new ExcelWorkbook(), sheetWording(messages));
  untouched = wholeState(excel);
}

afterEach(() => excel.close());

function cells(...addresses: string[]): unknown[] {
  const [sheet] = excel.cellStates().sheets;
  return addresses.map((address) => sheet?.cells[address]?.content ?? '');
}

function found(): string[] {
  return (session.state.review?.findings ?? []).map(({ code, place }) => `${code} at row ${place.row + 1}`);
}

function notChecked(): string[] {
  const told = (session.state.review?.notChecked ?? []).filter(({ because }) => because !== 'no-framework');
  return told.map(({ code, sheet, because }) => `${messages.pane.notCheckedBecause(sheet, because)} (${code})`);
}

async function secondPressWritesNothing(): Promise<void> {
  await session.review();
  expect(session.state).toMatchObject({ fault: null, deed: { kind: 'nothing-to-write' } });
}

async function undoPutsAllBack(): Promise<void> {
  await session.undo();
  expect(session.state.fault).toBeNull();
  expect(wholeState(excel)).toBe(untouched);
}

test('Indices that one array formula makes are left alone, while the sums that they measure are filled in', async () => {
  const table = `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Chỉ số (%)     |
    |-------|---------------|-------------|--------------|----------------|
    | 1     | Chỉ đạo       | 2           |              | =D2/C2*100 → 0 |
    | 1.1   | Ban hành      | 1           | 1            | =D3/C3*100 → 100 |
    | 1.2   | Kết quả       | 1           | 0.5          | =D4/C4*100 → 50 |`;
  await open(table, 'E2:E4', '=D2:D4/C2:C4*100');
  await session.review();
  expect(session.state).toMatchObject({ fault: null, deed: { kind: 'written' } });
  expect(cells('D2', 'E2', 'E3')).toEqual(['=SUM(D3:D4)', '=D2:D4/C2:C4*100', '=D2:D4/C2:C4*100']);
  expect(excel.cellStates().sheets[0]?.cells['E2']?.value).toBe(75);
  await secondPressWritesNothing();
  await undoPutsAllBack();
});

test('A total that stands in an array and is wrong is told as wrong, and that its formula was not understood; it is not written', async () => {
  const table = `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Điểm đạt được |
    |-------|---------------|-------------|--------------|---------------|
    | 1     | Chỉ đạo       | 2           | =SUM(D3:D4)  | =D2*2 → 3     |
    | 1.1   | Ban hành      | 1           | 1            | =D3 → 1       |
    | 1.2   | Kết quả       | 1           | 0.5          | =D4 → 0.5     |`;
  await open(table, 'E2:E4', '=D2:D4*F2:F4');
  await session.review();
  expect(session.state).toMatchObject({ fault: null });
  expect(cells('E2', 'E3')).toEqual(['=D2:D4*F2:F4', '=D2:D4*F2:F4']);
  expect(found()).toContain('IX01 at row 2');
  expect(notChecked()).toContain('Bảng điểm: có công thức phần mềm chưa đọc hiểu (IX05)');
  await secondPressWritesNothing();
  await undoPutsAllBack();
});

test('What nobody can tell from two copied sums, Excel refuses: then nothing of the press is written, and one sentence says so', async () => {
  const table = `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm  | Điểm thẩm định     |
    |-------|---------------|-------------|---------------|--------------------|
    | 1     | Chỉ đạo       | 2           | =SUM(D3:D4)   | =SUM(D3:D4) → 1.5  |
    | 1.1   | Ban hành      | 1           | 1             | 1                  |
    | 1.2   | Kết quả       | 1           | 0.5           | 0.25               |`;
  await open(table, 'D2:E2', '=SUM(D3:D4)');
  await session.review();
  expect(session.state.deed).toEqual({ kind: 'not-written' });
  expect(session.state.fault).toMatchObject({ doing: 'writing', problem: { kind: 'refused' } });
  expect(wholeState(excel)).toBe(untouched);
});
