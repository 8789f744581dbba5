import { messagesFor } from '../../src/messages/catalogue';
import { documentWording } from '../../src/messages/document-wording';
import { reportWording } from '../../src/messages/report-wording';
import { sheetWording } from '../../src/messages/sheet-wording';
import type { CellChange } from '../../src/core/workbook/change-set';
import { ReportDesk } from '../../src/session/report-desk';
import { ReviewSession } from '../../src/session/review-session';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';
import { REAL_FILES } from '../support/real-files';

const FRAMEWORK = `
  | STT   | Nội dung  | Điểm tối đa | Cơ quan phụ trách |
  |-------|-----------|-------------|-------------------|
  | 1     | Chỉ đạo   | 2           |                   |
  | 1.1   | Kế hoạch  | 2           |                   |
  | 1.1.1 | Ban hành  | 1           | Sở Nội vụ         |
  | 1.1.2 | Thực hiện | 1           |                   |`;

const SCORES = `
  | STT   | Tiêu chí  | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
  |-------|-----------|-------------|--------------|---------------------|
  | 1     | Chỉ đạo   | 2           | =SUM(D3) → 2 |                     |
  | 1.1   | Kế hoạch  | 2           | =SUM(D4:D5) → 2 |                  |
  | 1.1.1 | Ban hành  | 1           | 1            |                     |
  | 1.1.2 | Thực hiện | 1           | 1            | x                   |`;

const OWN = ['Báo cáo phát hiện', 'Tổng hợp chỉ số', 'Phiếu yêu cầu – Sở Nội vụ', 'Phiếu yêu cầu – Chưa phân công'];
const PEOPLES = ['Khung tiêu chí', 'Bảng điểm'];
const NOON = new Date(2024, 1, 24, 12, 0);

function deskBeside(more: Readonly<Record<string, string>> = {}) {
  const workbook = new InMemoryWorkbook(drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': SCORES, ...more }));
  const session = new ReviewSession(workbook, sheetWording(messagesFor('vi')), () => NOON);
  const desk = new ReportDesk(session, workbook, REAL_FILES, reportWording(messagesFor('vi')), async () => documentWording(), () => NOON);
  const names = async (): Promise<readonly string[]> => (await workbook.read()).sheets.map(({ sheet }) => sheet.name);
  return { workbook, session, desk, names };
}

describe('The report sheets', () => {
  test('come behind the others, upon a fresh reading, and change nothing else', async () => {
    const { workbook, session, desk, names } = deskBeside();
    const before = await workbook.read();
    const told: (readonly [number, number])[] = [];

    expect(await desk.addReportSheets((done, of) => told.push([done, of]))).toBeNull();

    expect(await names()).toEqual([...PEOPLES, ...OWN]);
    expect((await workbook.read()).sheets.slice(0, 2)).toEqual(before.sheets);
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'report-sheets-added', sheets: 4, kept: 0 }, canUndo: true });
    expect(session.state.review?.findings.map(({ code }) => code)).toEqual(['EV01', 'EV02']);
    expect(told.at(-1)).toEqual([4, 4]);
  });

  test('made again take the place of the earlier ones', async () => {
    const { workbook, desk, names } = deskBeside();
    await desk.addReportSheets();
    await workbook.apply({ cells: [typing(await workbook.read(), 'Bảng điểm', 4, 4, '12/BC-SNV ngày 03/05/2023')], marks: [] });

    await desk.addReportSheets();

    expect(await names()).toEqual([...PEOPLES, ...OWN.slice(0, 3)]);
  });

  test('on which somebody has written stay as they are, and the new one gets a number', async () => {
    const { workbook, session, desk, names } = deskBeside();
    await desk.addReportSheets();
    await workbook.apply({ cells: [typing(await workbook.read(), OWN[2] ?? '', 20, 3, 'Đã gửi ngày 01/3')], marks: [] });

    await desk.addReportSheets();

    expect(await names()).toEqual([...PEOPLES, OWN[2], OWN[0], OWN[1], 'Phiếu yêu cầu – Sở Nội vụ (2)', OWN[3]]);
    expect(session.state.deed).toMatchObject({ kind: 'report-sheets-added', kept: 1 });
  });

  test('of which a formula of somebody else’s speaks stay as well', async () => {
    const { session, desk, names } = deskBeside({ 'Ghi chú': "| ='Tổng hợp chỉ số'!C7 → 2 |" });
    await desk.addReportSheets();
    await desk.addReportSheets();
    expect(await names()).toContain('Tổng hợp chỉ số (2)');
    expect(session.state.deed).toMatchObject({ kept: 1 });
  });

  test('never take the place of a sheet of people’s that has their name', async () => {
    const { workbook, desk, names } = deskBeside({ 'BÁO CÁO PHÁT HIỆN': '| việc của tôi |' });
    const mine = (await workbook.read()).sheets[2];

    await desk.addReportSheets();

    expect(await names()).toContain('Báo cáo phát hiện (2)');
    expect((await workbook.read()).sheets[2]).toEqual(mine);
  });

  test('are there as a file where the host takes in no sheets', async () => {
    const { workbook, session, desk, names } = deskBeside();
    jest.spyOn(workbook, 'exchangeSheets').mockImplementation(async () => {
      const { WorkbookError } = await import('../../src/session/workbook');
      throw new WorkbookError({ kind: 'not-supported' });
    });

    const file = await desk.addReportSheets();

    expect((await REAL_FILES.readWorkbook(file ?? new Uint8Array(), 'x')).sheets.map(({ sheet }) => sheet.name)).toEqual(OWN);
    expect(await names()).toEqual(PEOPLES);
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'report-offered' }, canUndo: false });
  });

  test('that could not be put in are told as such', async () => {
    const { workbook, session, desk } = deskBeside();
    jest.spyOn(workbook, 'read').mockRejectedValueOnce(new Error('cut'));
    expect(await desk.addReportSheets()).toBeNull();
    expect(session.state.fault).toMatchObject({ doing: 'adding-report-sheets' });
  });
});

describe('Taking report sheets back', () => {
  test('one undo takes away what one press has added', async () => {
    const { session, desk, names } = deskBeside();
    await desk.addReportSheets();
    await session.undo();
    expect(await names()).toEqual(PEOPLES);
    expect(session.state).toMatchObject({ deed: { kind: 'undone' }, canUndo: false });
  });

  test('undoing a second press brings the earlier report back', async () => {
    const { workbook, session, desk, names } = deskBeside();
    await desk.addReportSheets();
    const earlier = (await workbook.read()).sheets.slice(2);
    await workbook.apply({ cells: [typing(await workbook.read(), 'Bảng điểm', 4, 4, '12/BC-SNV ngày 03/05/2023')], marks: [] });
    await desk.addReportSheets();

    await session.undo();

    expect(await names()).toEqual([...PEOPLES, ...OWN]);
    expect((await workbook.read()).sheets.slice(2)).toEqual(earlier);
  });

  test('what was replaced and nobody can put back exactly is no step of undoing', async () => {
    const first = deskBeside();
    await first.desk.addReportSheets();
    const workbook = new InMemoryWorkbook(await first.workbook.read());
    const session = new ReviewSession(workbook, sheetWording(messagesFor('vi')), () => NOON);
    const desk = new ReportDesk(session, workbook, REAL_FILES, reportWording(messagesFor('vi')), async () => documentWording(), () => NOON);

    await desk.addReportSheets();

    expect(session.state).toMatchObject({ deed: { kind: 'report-sheets-added', sheets: 4, kept: 0 }, canUndo: false });
  });

  test('removing takes all of them away, those aside that somebody has written on, and can be undone', async () => {
    const { workbook, session, desk, names } = deskBeside();
    await desk.addReportSheets();
    await desk.removeReportSheets();
    expect(await names()).toEqual(PEOPLES);
    await session.undo();
    expect(await names()).toEqual([...PEOPLES, ...OWN]);

    await workbook.apply({ cells: [typing(await workbook.read(), OWN[0] ?? '', 30, 0, 'xem lại')], marks: [] });
    await desk.removeReportSheets();

    expect(await names()).toEqual([...PEOPLES, OWN[0]]);
    expect(session.state.deed).toEqual({ kind: 'report-sheets-removed', sheets: 3, kept: 1 });
  });
});

test('the draft report is a Word document', async () => {
  const { session, desk } = deskBeside();
  const file = await desk.draftReport();
  expect([...(file ?? []).slice(0, 2)]).toEqual([0x50, 0x4b]);
  expect(session.state).toMatchObject({ fault: null, deed: { kind: 'report-offered' } });
});

/** Somebody types into a cell, counted from zero. */
function typing({ sheets }: WorkbookSnapshot, name: string, row: number, column: number, to: string): CellChange {
  const found = sheets.find(({ sheet }) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}`);
  return { sheet: found.sheet, row, column, from: found.contents[row - found.top]?.[column - found.left] ?? '', to };
}
