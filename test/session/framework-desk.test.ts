import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import type { ChosenFile } from '../../src/session/files';
import { FrameworkDesk } from '../../src/session/framework-desk';
import { ReviewSession } from '../../src/session/review-session';
import { drawWorkbook } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';
import { DrawnFiles } from '../support/drawn-files';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

/** The item 1.1.1 may earn 2 points by the workbook's own framework. */
const OWN = `
  | STT   | Nội dung    | Điểm tối đa |
  |-------|-------------|-------------|
  | 1     | Chỉ đạo     | 2           |
  | 1.1   | Kế hoạch    | 2           |
  | 1.1.1 | Ban hành    | 2           |`;

/** …and 1 point by another. */
const OTHER = OWN.replaceAll('2 ', '1 ');

const SCORES = `
  | STT   | Tiêu chí    | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
  |-------|-------------|-------------|--------------|---------------------|
  | 1     | Chỉ đạo     | 2           |              |                     |
  | 1.1   | Kế hoạch    | 2           |              |                     |
  | 1.1.1 | Ban hành    | 2           | 1.5          | 144/KH-UBND         |`;

const MESSAGES = messagesFor('vi');

function deskBeside(tables: Readonly<Record<string, string>>) {
  const workbook = new InMemoryWorkbook(drawWorkbook(tables));
  const session = new ReviewSession(workbook, sheetWording(MESSAGES));
  const files = new DrawnFiles();
  return { workbook, session, files, desk: new FrameworkDesk(session, workbook, files, MESSAGES.newWorkbook) };
}

function fileOf(name: string, content: string): ChosenFile {
  return { name, bytes: async () => new TextEncoder().encode(content), text: async () => content };
}

describe('A framework from a file', () => {
  test('goes before the workbook’s own, and what is on show is looked at anew without a cell being written', async () => {
    const { desk, session, workbook } = deskBeside({ 'Khung tiêu chí': OWN, 'Bảng điểm': SCORES });
    await session.review();
    const written = workbook.applied.length;

    await desk.open(fileOf('khung-2025.xlsx', OTHER));

    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'framework-chosen', source: 'file' } });
    expect(session.state.review?.findings.map(({ code }) => code)).toContain('FW04');
    expect(workbook.applied).toHaveLength(written);
  });

  test('stays for every later review, until the workbook’s own is asked for', async () => {
    const { desk, session } = deskBeside({ 'Khung tiêu chí': OWN, 'Bảng điểm': SCORES });
    await desk.open(fileOf('khung-2025.xlsx', OTHER));
    await session.review();
    expect(session.state.review?.framework?.framework.source).toBe('file');

    await desk.useWorkbooksOwn();
    expect(session.state).toMatchObject({ chosenFramework: null, deed: { kind: 'framework-chosen', source: null } });
    expect(session.state.review?.framework?.framework.source).toBe('sheet');
  });

  test('is not looked for in the workbook before the first review', async () => {
    const { desk, session, workbook } = deskBeside({ 'Bảng điểm': SCORES });
    const read = jest.spyOn(workbook, 'read');

    await desk.open(fileOf('khung-2025.xlsx', OTHER));

    expect(read).not.toHaveBeenCalled();
    expect(session.state.chosenFramework?.areas).toHaveLength(1);
    expect(session.state.review).toBeNull();
  });

  test('is not taken into use when the workbook cannot be read with it', async () => {
    const { desk, session, workbook } = deskBeside({ 'Khung tiêu chí': OWN, 'Bảng điểm': SCORES });
    await session.review();

    workbook.failNext({ kind: 'busy' });
    await desk.open(fileOf('khung-2025.xlsx', OTHER));

    expect(session.state).toMatchObject({ chosenFramework: null, fault: { problem: { kind: 'busy' } } });
    expect(session.state.review?.framework?.framework.source).toBe('sheet');
  });

  test('may be JSON, such as the desk itself writes', async () => {
    const { desk, session } = deskBeside({ 'Bảng điểm': SCORES });
    const json = await desk.writeJson(drawnFramework(OTHER));

    await desk.open(fileOf('khung-2025.JSON', json ?? ''));

    expect(session.state.chosenFramework).toMatchObject({ source: 'file', areas: [{ code: '1', name: 'Chỉ đạo' }] });
  });

  test.each([
    ['ghi-chu.xlsx', 'không có bảng', { kind: 'not-a-workbook' }],
    ['danh-sach.xlsx', '| Họ tên | Chức vụ |\n| An | Chuyên viên |', { kind: 'no-framework' }],
    ['khung.json', '{ "areas": [', { kind: 'not-json' }],
    ['khung.json', '{ "areas": [] }', { kind: 'framework-mistaken' }],
  ])('%s with %s is told as such, and the framework in use stays', async (name, content, problem) => {
    const { desk, session } = deskBeside({ 'Bảng điểm': SCORES });
    await desk.open(fileOf('khung-2025.xlsx', OTHER));
    const { chosenFramework } = session.state;

    await desk.open(fileOf(name, content));

    expect(session.state.fault).toMatchObject({ doing: 'opening-framework', problem });
    expect(session.state.chosenFramework).toBe(chosenFramework);
  });

  test('that is gone from the disk is told as such', async () => {
    const { desk, session } = deskBeside({ 'Bảng điểm': SCORES });
    const gone = (): Promise<never> => Promise.reject(new Error('NotFoundError'));

    await desk.open({ name: 'khung.xlsx', bytes: gone, text: gone });

    expect(session.state.fault?.problem).toEqual({ kind: 'file-unreadable' });
  });

  test('is read for a comparison without being taken into use', async () => {
    const { desk, session } = deskBeside({ 'Bảng điểm': SCORES });

    const read = await desk.readForComparison(fileOf('khung-2024.xlsx', OTHER));

    expect(read?.areas).toHaveLength(1);
    expect(session.state).toMatchObject({ chosenFramework: null, deed: { kind: 'frameworks-compared' } });
  });
});

test('the illustrative framework is used when asked for, and says that it is', async () => {
  const { desk, session } = deskBeside({ 'Bảng điểm': SCORES });
  await desk.useIllustrative();
  expect(session.state.chosenFramework?.source).toBe('bundled');
});

test('a part of the program that cannot be fetched is told as such', async () => {
  const { desk, session, files } = deskBeside({ 'Bảng điểm': SCORES });
  jest.spyOn(files, 'illustrativeFramework').mockImplementation(async () => {
    const { fetched } = await import('../../src/session/fetched');
    return fetched(() => Promise.reject(new Error('Loading chunk 7 failed')));
  });
  await desk.useIllustrative();
  expect(session.state.fault).toEqual({ doing: 'opening-framework', problem: { kind: 'part-missing' } });
});

describe('A new scoring workbook', () => {
  test('is opened beside this one, which stays as it is', async () => {
    const { desk, session, workbook, files } = deskBeside({ 'Bảng điểm': SCORES });

    expect(await desk.makeWorkbook(drawnFramework(OWN))).toBeNull();

    expect(workbook.opened).toHaveLength(1);
    expect(files.written[0]?.sheets.map(({ name }) => name)).toContain(MESSAGES.newWorkbook.sheets.framework);
    expect(session.state.deed).toEqual({ kind: 'workbook-opened' });
    expect(workbook.applied).toEqual([]);
  });

  test('is there to be saved where the host opens none', async () => {
    const { desk, session, workbook } = deskBeside({ 'Bảng điểm': SCORES });
    workbook.failNext({ kind: 'not-supported' });

    const file = await desk.makeWorkbook(drawnFramework(OWN));

    expect(file?.length).toBeGreaterThan(0);
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'file-offered' } });
  });

  test('that Excel refuses for another reason is told as such', async () => {
    const { desk, session, workbook } = deskBeside({ 'Bảng điểm': SCORES });
    workbook.failNext({ kind: 'busy' });

    expect(await desk.makeWorkbook(drawnFramework(OWN))).toBeNull();

    expect(session.state.fault).toEqual({ doing: 'making-workbook', problem: { kind: 'busy' } });
  });
});

test('a framework becomes one sheet of the workbook, behind the others', async () => {
  const { desk, session, workbook, files } = deskBeside({ 'Bảng điểm': SCORES });

  await desk.addSheet(drawnFramework(OWN));

  expect(files.written.map(({ sheets }) => sheets.length)).toEqual([1]);
  expect(workbook.added).toHaveLength(1);
  expect(session.state.deed).toEqual({ kind: 'framework-sheet-added' });
});
