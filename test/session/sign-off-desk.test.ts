import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording, signOffWording } from '../../src/messages/sheet-wording';
import { ReviewSession } from '../../src/session/review-session';
import { SignOffDesk } from '../../src/session/sign-off-desk';
import { WorkbookError } from '../../src/session/workbook';
import { drawWorkbook, placeOf } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';
import { told } from '../support/signing';

const SCORES = `
  | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng |
  |-------|------------------|-------------|-----------------|---------------------|
  | 1     | Chỉ đạo          | 2           | =SUM(D3) → 2    |                     |
  | 1.1   | Kế hoạch CCHC    | 2           | =SUM(D4:D5) → 2 |                     |
  | 1.1.1 | Ban hành         | 1           | 1               |                     |
  | 1.1.2 | Kết quả          | 1           | 1               |                     |`;

const MESSAGES = messagesFor('vi');
const EVENING = () => new Date(2024, 1, 24, 20, 5, 59);
const NAME = 'Nguyễn Thị Hòa';

async function reviewedAt(scores = SCORES) {
  const workbook = new InMemoryWorkbook(drawWorkbook({ 'Bảng điểm': scores }));
  const session = new ReviewSession(workbook, sheetWording(MESSAGES), EVENING);
  await session.review();
  return { workbook, session, desk: new SignOffDesk(session, signOffWording(MESSAGES), EVENING) };
}

const signOffOf = ({ state }: ReviewSession) => (state.review === null ? null : told(state.review.signOff));
const sheetNames = async (workbook: InMemoryWorkbook) => (await workbook.read()).sheets.map(({ sheet }) => sheet.name);

async function typed(workbook: InMemoryWorkbook, cell: string, from: number, to: number): Promise<void> {
  await workbook.apply({ cells: [{ ...placeOf(await workbook.read(), cell), from, to }], marks: [] });
}

test('signing writes who, when and what, and is on show at once; a later press agrees', async () => {
  const { workbook, session, desk } = await reviewedAt();
  await desk.sign(NAME);

  expect(session.state).toMatchObject({ doing: null, fault: null, deed: { kind: 'signed-off', by: NAME }, canUndo: true });
  expect(signOffOf(session)).toEqual(['holding']);
  const kept = (await workbook.read()).sheets.at(-1);
  expect(kept?.contents.slice(2, 4).map((row) => row[1])).toEqual([NAME, '24/02/2024 20:05']);

  await session.review();
  expect(session.state.deed).toEqual({ kind: 'nothing-to-write' });
  expect(signOffOf(session)).toEqual(['holding']);
});

test('what is typed afterwards is named at the next press, and signing again holds again, on the same sheet', async () => {
  const { workbook, session, desk } = await reviewedAt();
  await desk.sign(NAME);
  await typed(workbook, 'D5', 1, 0.5);
  await session.review();
  expect(signOffOf(session)).toEqual(['Bảng điểm 1.1.2 self 1 → 0.5 @D5']);

  await desk.sign('Trần Văn An');
  expect(signOffOf(session)).toEqual(['holding']);
  expect(await sheetNames(workbook)).toEqual(['Bảng điểm', 'Xác nhận kết quả']);
});

test('undoing a sign-off takes it off the workbook and off the screen', async () => {
  const { workbook, session, desk } = await reviewedAt();
  const before = await workbook.read();
  await desk.sign(NAME);
  await session.undo();
  expect(await workbook.read()).toEqual(before);
  expect(session.state.deed).toEqual({ kind: 'undone' });
  expect(signOffOf(session)).toEqual(['unsigned']);
});

test('withdrawing takes the sheet away, and one undo brings it back', async () => {
  const { workbook, session, desk } = await reviewedAt();
  await desk.sign(NAME);
  await desk.withdraw();
  expect([signOffOf(session), session.state.deed, await sheetNames(workbook)]).toEqual([['unsigned'], { kind: 'sign-off-withdrawn' }, ['Bảng điểm']]);
  await session.undo();
  expect([signOffOf(session), await sheetNames(workbook)]).toEqual([['holding'], ['Bảng điểm', 'Xác nhận kết quả']]);
});

test('results with errors are not signed, and nothing is written', async () => {
  const { workbook, session, desk } = await reviewedAt(SCORES.replace('| 1               |', '| 5               |'));
  const writings = workbook.applied.length;
  await desk.sign(NAME);
  expect(session.state.deed).toEqual({ kind: 'sign-off-refused' });
  expect(MESSAGES.pane.deed({ kind: 'sign-off-refused' })).toBe('Chưa xác nhận: bảng còn lỗi hoặc chưa kiểm tra được.');
  expect(workbook.applied).toHaveLength(writings);
  expect(signOffOf(session)).toEqual(['unsigned']);
});

test('nobody signs what they have not seen: what was typed since is shown instead', async () => {
  const { workbook, session, desk } = await reviewedAt();
  await typed(workbook, 'D5', 1, 0.5);
  await desk.sign(NAME);
  expect(session.state.fault).toEqual({ doing: 'signing', problem: { kind: 'changed-since-read', sheet: 'Bảng điểm', cell: 'D5' } });
  expect(await sheetNames(workbook)).toEqual(['Bảng điểm']);
});

test('a sign-off that cannot be written is told as such', async () => {
  const { workbook, session, desk } = await reviewedAt();
  jest.spyOn(workbook, 'apply').mockRejectedValueOnce(new WorkbookError({ kind: 'structure-protected' }));
  await desk.sign(NAME);
  const fault = { doing: 'signing', problem: { kind: 'structure-protected' } } as const;
  expect(session.state).toMatchObject({ fault, deed: { kind: 'not-written' } });
  expect(MESSAGES.pane.fault(fault)).toMatch(/^Chưa ghi được xác nhận kết quả: cấu trúc tệp đang được bảo vệ.*; nội dung tệp vẫn như cũ\.$/);
  expect(signOffOf(session)).toEqual(['unsigned']);
});

test('each press is compared with the press before it', async () => {
  const { session } = await reviewedAt();
  const first = session.state.review;
  expect(session.state.previous).toBeNull();
  await session.review();
  expect(session.state.previous).toBe(first);
});
