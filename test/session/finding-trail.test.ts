import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording, waiverWording } from '../../src/messages/sheet-wording';
import { FindingTrail } from '../../src/session/finding-trail';
import { FixDesk } from '../../src/session/fix-desk';
import { ReviewSession } from '../../src/session/review-session';
import { WaiverDesk } from '../../src/session/waiver-desk';
import { isAcceptable } from '../../src/core/waivers/waiver';
import type { CellContent } from '../../src/core/workbook/snapshot';
import { toldShort } from '../support/accepting';
import { drawWorkbook, placeOf } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

const SCORES = `
  | STT     | Tiêu chí         | Điểm tối đa | Điểm tự chấm      | Tài liệu kiểm chứng |
  |---------|------------------|-------------|-------------------|---------------------|
  | "1"     | Chỉ đạo          | 3           | =SUM(D3) → 1      |                     |
  | "1.1"   | Kế hoạch CCHC    | 3           | =SUM(D4:D6) → 1   |                     |
  | "1.1.1" | Ban hành         | 1           | "1"               |                     |
  | "1.1.2" | Kết quả          | 1           | "0,5"             | 12/BC-SNV           |
  | "1.1.3" | Kiểm tra         | 1           | 2                 | 13/BC-SNV           |`;

const MESSAGES = messagesFor('vi');

async function checked() {
  const workbook = new InMemoryWorkbook(drawWorkbook({ 'Bảng điểm': SCORES }));
  const session = new ReviewSession(workbook, sheetWording(MESSAGES));
  const trail = new FindingTrail(session);
  const told = () => trail.followed.map(({ finding, state }) => `${toldShort(finding)}${state === 'open' ? '' : ` ${state}`}`);
  await session.review();

  /** People type, and the pane looks again without a press. */
  async function typed(cell: string, from: CellContent, to: CellContent): Promise<void> {
    await workbook.apply({ cells: [{ ...placeOf(await workbook.read(), cell), from, to }], marks: [] });
    await lookAgain();
  }
  const lookAgain = () =>
    session.act('accepting', async () => {
      await session.settle('accepting', () => ({ changes: { cells: [], marks: [] }, waivers: [] }));
      return { kind: 'accepted', code: 'EV01' };
    });
  return { workbook, session, trail, told, typed };
}

test('what a press finds stands in its order', async () => {
  const { told } = await checked();
  expect(told()).toEqual(['SC07 D4', 'EV01 E4', 'SC07 D5', 'SC02 D6']);
});

test('what is mended stays in its place, ticked off, until the next press; what comes anew stands in its own', async () => {
  const { session, told, typed } = await checked();
  await typed('D6', 2, 1);
  expect(told()).toEqual(['SC07 D4', 'EV01 E4', 'SC07 D5', 'SC02 D6 gone']);
  await typed('D4', '1', 3);
  expect(told()).toEqual(['SC02 D4', 'SC07 D4 gone', 'EV01 E4', 'SC07 D5', 'SC02 D6 gone']);
  await session.review();
  expect(told()).toEqual(['SC02 D4', 'EV01 E4', 'SC07 D5']);
});

test('what comes back is open again, in the same place', async () => {
  const { told, typed } = await checked();
  await typed('D5', '0,5', 0.5);
  expect(told()).toContain('SC07 D5 gone');
  await typed('D5', 0.5, '0,5');
  expect(told()).toEqual(['SC07 D4', 'EV01 E4', 'SC07 D5', 'SC02 D6']);
});

test('a quick fix ticks its finding off', async () => {
  const { session, told } = await checked();
  const [finding] = session.state.review?.findings ?? [];
  const fix = finding === undefined ? undefined : session.state.review?.quickFixes.get(finding);
  if (finding === undefined || fix === undefined) throw new Error('There is no quick fix');
  await new FixDesk(session).fix([{ finding, fix }]);
  expect(told()).toEqual(['SC07 D4 gone', 'EV01 E4', 'SC07 D5', 'SC02 D6']);
});

test('an accepted finding leaves the list: nobody has mended it', async () => {
  const { session, told } = await checked();
  const missing = session.state.review?.findings.filter(isAcceptable).find(({ code }) => code === 'EV01');
  if (missing === undefined) throw new Error('Nothing can be accepted');
  const desk = new WaiverDesk(session, waiverWording(MESSAGES));
  await desk.accept(missing, { reason: 'Văn bản gốc lưu tại Văn phòng', by: 'Nguyễn Thị Hòa' });
  expect(told()).toEqual(['SC07 D4', 'SC07 D5', 'SC02 D6']);
});

test('where a table can no longer be read nothing counts as mended', async () => {
  const { told, typed } = await checked();
  await typed('C1', 'Điểm tối đa', 'Ghi chú');
  expect(told().filter((each) => each.endsWith(' gone'))).toEqual([]);
  expect(told()).toContain('SC02 D6 not-looked-again');
});
