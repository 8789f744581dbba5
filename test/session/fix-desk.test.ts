import { inverse } from '../../src/core/workbook/change-set';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { FixDesk } from '../../src/session/fix-desk';
import type { SeenFix } from '../../src/session/fix-desk';
import { ReviewSession } from '../../src/session/review-session';
import { WorkbookError } from '../../src/session/workbook';
import { toldShort } from '../support/accepting';
import { drawWorkbook, placeOf } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

/** Two scores stored as text and one item without evidence. */
const SCORES = `
  | STT     | Tiêu chí         | Điểm tối đa | Điểm tự chấm      | Tài liệu kiểm chứng |
  |---------|------------------|-------------|-------------------|---------------------|
  | "1"     | Chỉ đạo          | 3           | =SUM(D3) → 1      |                     |
  | "1.1"   | Kế hoạch CCHC    | 3           | =SUM(D4:D6) → 1   |                     |
  | "1.1.1" | Ban hành         | 1           | 1                 | 144/KH-UBND         |
  | "1.1.2" | Kết quả          | 1           | "0,5" {@}         | 12/BC-SNV           |
  | "1.1.3" | Kiểm tra         | 1           | "0,25"            |                     |`;

const MESSAGES = messagesFor('vi');

function at() {
  const workbook = new InMemoryWorkbook(drawWorkbook({ 'Bảng điểm': SCORES }));
  const session = new ReviewSession(workbook, sheetWording(MESSAGES));
  return { workbook, session, desk: new FixDesk(session) };
}

/** The finding with what is on show for it. */
function seen({ state: { review } }: ReviewSession, wanted: string): SeenFix {
  const finding = review?.findings.find((each) => toldShort(each) === wanted);
  const fix = finding === undefined ? undefined : review?.quickFixes.get(finding);
  if (finding === undefined || fix === undefined) throw new Error(`${wanted} has no quick fix on show`);
  return { finding, fix };
}

const found = ({ state }: ReviewSession) => state.review?.findings.map(toldShort);

async function cell(workbook: InMemoryWorkbook, column: number, row: number) {
  const [sheet] = (await workbook.read()).sheets;
  return [sheet?.contents[row]?.[column], sheet?.numberFormats[row]?.[column]];
}

async function typed(workbook: InMemoryWorkbook, reference: string, from: string, to: string): Promise<void> {
  await workbook.apply({ cells: [{ ...placeOf(await workbook.read(), reference), from, to }], marks: [] });
}

test('a quick fix writes what was seen and nothing else, and what follows is on show', async () => {
  const { workbook, session, desk } = at();
  await session.review();
  await session.undo();

  await desk.fix([seen(session, 'SC07 D5')]);

  expect(session.state).toMatchObject({ doing: null, fault: null, deed: { kind: 'mended', cells: 1 }, canUndo: true });
  expect(found(session)).toEqual(['SC07 D6', 'EV01 E6']);
  expect(await cell(workbook, 3, 4)).toEqual([0.5, 'General']);
  expect(workbook.applied.at(-1)?.cells).toHaveLength(1);
});

test('where our column and colours stand they go with it, and one undo puts back all of it', async () => {
  const { workbook, session, desk } = at();
  await session.review();
  const before = await workbook.read();
  expect(await cell(workbook, 5, 4)).toEqual([expect.stringMatching(/^SC07/), 'General']);

  await desk.fix([seen(session, 'SC07 D5')]);
  expect(await cell(workbook, 5, 4)).toEqual(['', 'General']);

  await session.undo();
  expect(await workbook.read()).toEqual(before);
  expect(session.state).toMatchObject({ fault: null, canUndo: true });
});

test('several at once are one act', async () => {
  const { workbook, session, desk } = at();
  await session.review();
  const before = await workbook.read();

  await desk.fix([seen(session, 'SC07 D5'), seen(session, 'SC07 D6')]);

  expect(session.state).toMatchObject({ fault: null, deed: { kind: 'mended', cells: 2 } });
  expect(found(session)).toEqual(['EV01 E6']);
  await session.undo();
  expect(await workbook.read()).toEqual(before);
});

test('nothing seen is nothing done', async () => {
  const { workbook, session, desk } = at();
  await session.review();
  const writings = workbook.applied.length;
  await desk.fix([]);
  expect(workbook.applied).toHaveLength(writings);
  expect(session.state.deed).toMatchObject({ kind: 'written' });
});

test('is refused as a whole where one of its cells has been changed since, and what is so is on show', async () => {
  const { workbook, session, desk } = at();
  await session.review();
  const both = [seen(session, 'SC07 D5'), seen(session, 'SC07 D6')];
  await typed(workbook, 'D6', '0,25', '0,75');
  const writings = workbook.applied.length;

  await desk.fix(both);

  const fault = { doing: 'mending', problem: { kind: 'changed-since-read', sheet: 'Bảng điểm', cell: 'D6' } } as const;
  expect(session.state.fault).toEqual(fault);
  expect(workbook.applied).toHaveLength(writings);
  expect(seen(session, 'SC07 D6').fix.changes).toMatchObject([{ from: '0,75', to: 0.75 }]);
  expect(MESSAGES.pane.fault(fault)).toBe(
    'Chưa sửa nhanh được: ô D6 trên trang tính “Bảng điểm” vừa được sửa, thử lại để đọc số liệu mới; nội dung tệp vẫn như cũ.',
  );
});

test('is taken back where the finding stands all the same', async () => {
  const { workbook, session, desk } = at();
  await session.review();
  const before = await workbook.read();
  // A host that makes a text of everything, as a cell of texts does.
  const apply = workbook.apply.bind(workbook);
  jest.spyOn(workbook, 'apply').mockImplementationOnce((changes) => apply({ ...changes, cells: changes.cells.map((change) => ({ ...change, to: change.from })) }));
  const backwards = jest.spyOn(workbook, 'apply').mockImplementationOnce((changes) => Promise.resolve(inverse(changes)));

  await desk.fix([seen(session, 'SC07 D5')]);

  expect(session.state.fault).toEqual({ doing: 'mending', problem: { kind: 'not-mended', sheet: 'Bảng điểm', cell: 'D5' } });
  expect(backwards.mock.calls.at(-1)?.[0].cells).toMatchObject([{ from: 0.5, to: '0,5', numberFormat: { from: 'General', to: '@' } }]);
  expect((await workbook.read()).sheets[0]?.contents).toEqual(before.sheets[0]?.contents);
});

test('is taken back where our column cannot be brought in step, and told if even that fails', async () => {
  const { workbook, session, desk } = at();
  await session.review();
  const before = await workbook.read();
  const apply = workbook.apply.bind(workbook);
  const busy = new WorkbookError({ kind: 'busy' });

  jest.spyOn(workbook, 'apply').mockImplementationOnce(apply).mockRejectedValueOnce(busy);
  await desk.fix([seen(session, 'SC07 D5')]);
  expect(session.state.fault).toEqual({ doing: 'mending', problem: { kind: 'busy' } });
  expect(await workbook.read()).toEqual(before);

  jest.spyOn(workbook, 'apply').mockImplementationOnce(apply).mockRejectedValueOnce(busy).mockRejectedValueOnce(busy);
  await desk.fix([seen(session, 'SC07 D5')]);
  expect(session.state.fault).toEqual({ doing: 'mending', problem: { kind: 'half-written', cells: ['D5'] } });
});
