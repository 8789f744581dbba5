import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { ReviewSession } from '../../src/session/review-session';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import { UNFINISHED } from '../support/unfinished-sheet';

const messages = messagesFor('vi');

let excel: StandIn;
let session: ReviewSession;

beforeEach(async () => {
  excel = await openStandIn({ workbook: { 'Bảng điểm': UNFINISHED } });
  excel.host.workbook.isReadOnly = true;
  session = new ReviewSession(new ExcelWorkbook(), sheetWording(messages));
});

afterEach(() => excel.close());

describe('A workbook that may only be read', () => {
  test('is checked and shown, nothing is written, and one sentence says why and what to do', async () => {
    const before = excel.cellStates();

    await session.review();

    expect(session.state.review?.findings.map(({ code }) => code)).toEqual(['EV01']);
    expect(session.state).toMatchObject({ fault: { doing: 'writing', problem: { kind: 'read-only' } }, deed: { kind: 'not-written' }, canUndo: false });
    expect(session.state.fault === null ? '' : messages.pane.fault(session.state.fault)).toBe(
      'Chưa ghi được kết quả: tệp chỉ được đọc, bật chỉnh sửa hoặc lưu thành bản khác rồi thử lại; nội dung tệp vẫn như cũ.',
    );
    expect(excel.cellStates()).toEqual(before);
  });

  test('is asked for nothing beyond what is read', async () => {
    excel.statistics.reset();
    await session.review();
    expect(excel.statistics.requests).toBe(2);
  });

  test('is written by the next press, once editing is enabled', async () => {
    await session.review();
    excel.host.workbook.isReadOnly = false;
    await session.review();
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'written' } });
  });

  test('remembers no column that is put right by hand', async () => {
    await session.review();
    const [finding] = session.state.review?.findings ?? [];
    if (finding === undefined) throw new Error('an item without evidence was drawn');
    await session.correct(finding.place.sheet, { row: 0, column: 3 }, 'achieved');
    expect(session.state.fault).toEqual({ doing: 'correcting', problem: { kind: 'read-only' } });
  });
});

test('The stand-in refuses whoever writes all the same', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng điểm').getRange('A1').values = [[1]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
});
