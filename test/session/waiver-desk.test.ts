import { isAcceptable } from '../../src/core/waivers/waiver';
import type { AcceptableFinding, Waiver } from '../../src/core/waivers/waiver';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording, waiverWording } from '../../src/messages/sheet-wording';
import { momentOf } from '../../src/session/day-of';
import { ReviewSession } from '../../src/session/review-session';
import { WaiverDesk } from '../../src/session/waiver-desk';
import { WorkbookError } from '../../src/session/workbook';
import { toldShort } from '../support/accepting';
import { drawWorkbook, placeOf } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

/** Two items without evidence; nothing else is to be written or mended. */
const SCORES = `
  | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng |
  |-------|------------------|-------------|-----------------|---------------------|
  | 1     | Chỉ đạo          | 2           | =SUM(D3) → 2    |                     |
  | 1.1   | Kế hoạch CCHC    | 2           | =SUM(D4:D5) → 2 |                     |
  | 1.1.1 | Ban hành         | 1           | 1               |                     |
  | 1.1.2 | Kết quả          | 1           | 1               |                     |`;

const MESSAGES = messagesFor('vi');
const SIGNED = { reason: 'Văn bản gốc lưu tại Văn phòng', by: 'Nguyễn Thị Hòa' };
const EVENING = () => new Date(2024, 1, 24, 20, 5, 59);

function at() {
  const workbook = new InMemoryWorkbook(drawWorkbook({ 'Bảng điểm': SCORES }));
  const session = new ReviewSession(workbook, sheetWording(MESSAGES), EVENING);
  return { workbook, session, desk: new WaiverDesk(session, waiverWording(MESSAGES), EVENING) };
}

function shown({ state }: ReviewSession, wanted: string): AcceptableFinding {
  const finding = state.review?.findings.filter(isAcceptable).find((each) => toldShort(each) === wanted);
  if (finding === undefined) throw new Error(`${wanted} is not on show`);
  return finding;
}

const counted = ({ state }: ReviewSession) => state.review?.findings.map(toldShort);
const accepted = ({ state }: ReviewSession) => state.review?.accepted.map(({ finding }) => toldShort(finding));
const sheetNames = async (workbook: InMemoryWorkbook) => (await workbook.read()).sheets.map(({ sheet }) => sheet.name);

/** What a person types into a cell of the scoring table. */
async function typed(workbook: InMemoryWorkbook, cell: string, from: number, to: number): Promise<void> {
  await workbook.apply({ cells: [{ ...placeOf(await workbook.read(), cell), from, to }], marks: [] });
}

/** Cells and colours of the scoring table. */
async function tableOf(workbook: InMemoryWorkbook) {
  const [table] = (await workbook.read()).sheets;
  return { results: table?.contents.map((row) => row[5] ?? ''), marked: table?.marks.map(({ areas }) => areas) };
}

describe('Accepting a warning', () => {
  test('writes who, when and why into the workbook, and it counts no more', async () => {
    const { workbook, session, desk } = at();
    await session.review();

    await desk.accept(shown(session, 'EV01 E4'), SIGNED);

    expect(session.state).toMatchObject({ doing: null, fault: null, deed: { kind: 'accepted', code: 'EV01' }, canUndo: true });
    expect([counted(session), accepted(session)]).toEqual([['EV01 E5'], ['EV01 E4']]);
    const [, kept] = (await workbook.read()).sheets;
    expect(kept?.sheet.name).toBe('Cảnh báo đã chấp nhận');
    expect(kept?.contents.at(-1)).toEqual(expect.arrayContaining(['EV01', '1.1.1', 'E4', SIGNED.reason, SIGNED.by, '24/02/2024 20:05']));
  });

  test('takes its colour and its words out of the table in the same step, which one undo puts back', async () => {
    const { workbook, session, desk } = at();
    await session.review();
    const before = await workbook.read();
    expect(await tableOf(workbook)).toEqual({ results: ['Kết quả kiểm tra', '', '', expect.stringMatching(/^EV01/), expect.stringMatching(/^EV01/)], marked: ['E4:E5,F4:F5'] });

    await desk.accept(shown(session, 'EV01 E4'), SIGNED);
    expect(await tableOf(workbook)).toEqual({ results: ['Kết quả kiểm tra', '', '', '', expect.stringMatching(/^EV01/)], marked: ['E5,F5'] });

    await session.undo();
    expect(await workbook.read()).toEqual(before);
    await session.review();
    expect(counted(session)).toEqual(['EV01 E4', 'EV01 E5']);
  });

  test('writes nothing into a table that bears no trace of ours', async () => {
    const { workbook, session, desk } = at();
    await session.review();
    await session.undo();
    await desk.accept(shown(session, 'EV01 E4'), SIGNED);
    expect(await tableOf(workbook)).toEqual({ results: ['', '', '', '', ''], marked: [] });
    expect(workbook.applied.at(-1)?.cells).toEqual([]);
  });

  test('needs no second reading to be found again: a later press agrees and writes nothing', async () => {
    const { workbook, session, desk } = at();
    await session.review();
    await desk.accept(shown(session, 'EV01 E4'), SIGNED);
    await desk.accept(shown(session, 'EV01 E5'), SIGNED);
    const onShow = session.state.review;
    const writings = workbook.applied.length;

    await session.review();

    expect(session.state.deed).toEqual({ kind: 'nothing-to-write' });
    expect(workbook.applied).toHaveLength(writings);
    expect(session.state.review?.accepted).toEqual(onShow?.accepted);
    expect(session.state.review?.verdict).toBe('ready');
    expect(await sheetNames(workbook)).toEqual(['Bảng điểm', 'Cảnh báo đã chấp nhận']);
  });

  test('is refused for what is no longer so, and what is so is on show', async () => {
    const { workbook, session, desk } = at();
    await session.review();
    const old = shown(session, 'EV01 E4');
    await typed(workbook, 'D4', 1, 0.5);
    const writings = workbook.applied.length;

    await desk.accept(old, SIGNED);

    expect(session.state.fault).toEqual({ doing: 'accepting', problem: { kind: 'changed-since-read', sheet: 'Bảng điểm', cell: 'E4' } });
    expect(workbook.applied).toHaveLength(writings);
    expect(shown(session, 'EV01 E4').facts).toMatchObject({ points: '0.5' });
  });

  test('that cannot be written is told as such and counts still', async () => {
    const { workbook, session, desk } = at();
    await session.review();
    jest.spyOn(workbook, 'apply').mockRejectedValueOnce(new WorkbookError({ kind: 'structure-protected' }));

    await desk.accept(shown(session, 'EV01 E4'), SIGNED);

    const fault = { doing: 'accepting', problem: { kind: 'structure-protected' } } as const;
    expect(session.state).toMatchObject({ fault, deed: { kind: 'not-written' } });
    expect(MESSAGES.pane.fault(fault)).toMatch(/^Chưa ghi được việc chấp nhận: cấu trúc tệp đang được bảo vệ.*; nội dung tệp vẫn như cũ\.$/);
    expect([counted(session), accepted(session)]).toEqual([['EV01 E4', 'EV01 E5'], []]);
    expect(await sheetNames(workbook)).toEqual(['Bảng điểm']);
  });

  test('tells the steps as they are taken', async () => {
    const { session, desk } = at();
    await session.review();
    const steps: unknown[] = [];
    session.subscribe(() => steps.push(session.state.doing));
    await desk.accept(shown(session, 'EV01 E4'), SIGNED);
    expect(steps.filter((step, index) => step !== steps[index - 1])).toEqual(['accepting', 'reviewing', 'accepting', null]);
  });
});

describe('Withdrawing an acceptance', () => {
  async function withBothAccepted() {
    const opened = at();
    await opened.session.review();
    await opened.desk.accept(shown(opened.session, 'EV01 E4'), SIGNED);
    await opened.desk.accept(shown(opened.session, 'EV01 E5'), { ...SIGNED, by: 'Trần Văn An' });
    return opened;
  }

  function waiverOf({ state }: ReviewSession, wanted: string): Waiver {
    const found = state.review?.accepted.find(({ finding }) => toldShort(finding) === wanted);
    if (found === undefined) throw new Error(`${wanted} is not accepted`);
    return found.waiver;
  }

  test('gives the finding its colour and its words back where the table bears those of others', async () => {
    const { workbook, session, desk } = at();
    await session.review();
    const before = await tableOf(workbook);
    await desk.accept(shown(session, 'EV01 E4'), SIGNED);
    await desk.withdraw(waiverOf(session, 'EV01 E4'));
    expect(await tableOf(workbook)).toEqual(before);
  });

  test('makes the finding count again, and leaves the others', async () => {
    const { workbook, session, desk } = await withBothAccepted();

    await desk.withdraw(waiverOf(session, 'EV01 E4'));

    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'acceptance-withdrawn', code: 'EV01' } });
    expect([counted(session), accepted(session)]).toEqual([['EV01 E4'], ['EV01 E5']]);
    const writings = workbook.applied.length;
    await session.review();
    expect([counted(session), accepted(session)]).toEqual([['EV01 E4'], ['EV01 E5']]);
    // With everything accepted no trace of ours was left in the table: colour and words come with the next press.
    expect(workbook.applied.length - writings).toBe(1);
  });

  test('is taken back by an undo', async () => {
    const { workbook, session, desk } = await withBothAccepted();
    const before = await workbook.read();
    await desk.withdraw(waiverOf(session, 'EV01 E5'));
    await session.undo();
    expect(await workbook.read()).toEqual(before);
  });

  test('of one that is gone already writes nothing, and shows what is so', async () => {
    const { workbook, session, desk } = await withBothAccepted();
    const waiver = waiverOf(session, 'EV01 E4');
    await desk.withdraw(waiver);
    const writings = workbook.applied.length;
    await desk.withdraw(waiver);
    expect(workbook.applied).toHaveLength(writings);
    expect(session.state.fault).toBeNull();
    expect(accepted(session)).toEqual(['EV01 E5']);
  });
});

test.each([
  [new Date(2024, 1, 4, 8, 5, 59), '2024-02-04T08:05'],
  [new Date(2031, 11, 31, 23, 59), '2031-12-31T23:59'],
  [new Date(2024, 0, 1), '2024-01-01T00:00'],
])('the moment is told to the minute, where the person sits: %s', (moment, told) => {
  expect(momentOf(moment)).toBe(told);
});
