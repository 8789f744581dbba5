import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { LiveReview } from '../../src/session/live-review';
import { ReviewSession } from '../../src/session/review-session';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';

const messages = messagesFor('vi');

const SCORED = `
  | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
  |-------|---------------|-------------|--------------|---------------------|
  | 1     | Chỉ đạo       | 2           | =SUM(D3)     |                     |
  | 1.1   | Kế hoạch CCHC | 2           | =SUM(D4:D5)  |                     |
  | 1.1.1 | Ban hành      | 1           | 1            | 144/KH-UBND         |
  | 1.1.2 | Kết quả       | 1           | 0.5          | 12/BC-UBND          |`;

let excel: StandIn;
let session: ReviewSession;
let workbook: ExcelWorkbook;

afterEach(() => excel.close());

async function open(table = SCORED): Promise<void> {
  excel = await openStandIn({ workbook: { 'Bảng điểm': table } });
  workbook = new ExcelWorkbook();
  session = new ReviewSession(workbook, sheetWording(messages));
}

async function calculate(mode: 'Manual' | 'Automatic'): Promise<void> {
  await Excel.run(async ({ workbook: { application } }) => {
    application.calculationMode = mode;
  });
}

async function mode(): Promise<string> {
  return Excel.run(async (context) => {
    const application = context.workbook.application.load('calculationMode');
    await context.sync();
    return application.calculationMode;
  });
}

function shown(address: string): unknown {
  return excel.cellStates().sheets[0]?.cells[address]?.value;
}

function found(): string[] {
  return (session.state.review?.findings ?? []).map(({ code }) => code);
}

describe('In manual calculation mode', () => {
  test('stale totals are calculated before they are looked at, that is told, and the mode stays', async () => {
    await open();
    await calculate('Manual');
    await excel.edit('Bảng điểm', 'D5', 0.25);
    expect([shown('D2'), shown('D3')]).toEqual([1.5, 1.5]);

    await session.review();

    expect(session.state).toMatchObject({ fault: null, manualCalculation: { wasStale: true } });
    expect(found()).toEqual([]);
    expect([shown('D2'), shown('D3')]).toEqual([1.25, 1.25]);
    expect(await mode()).toBe('Manual');
  });

  test('totals that are not stale are called so, for no request more', async () => {
    await open();
    await calculate('Manual');
    excel.statistics.reset();
    await session.review();
    expect(session.state.manualCalculation).toEqual({ wasStale: false });
    expect(excel.statistics.requests).toBe(2);
  });

  test('what hangs on the formulas that we write is calculated too', async () => {
    await open(SCORED.replace('=SUM(D4:D5)', '           '));
    await calculate('Manual');
    expect(shown('D2')).toBe(0);

    await session.review();

    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'written' } });
    expect([shown('D3'), shown('D2')]).toEqual([1.5, 1.5]);
    expect(await mode()).toBe('Manual');
    await session.undo();
    expect([shown('D3'), shown('D2')]).toEqual([undefined, 0]);
  });

  test('an edit after the check is noted and not looked at, for the totals over it are old; the next press looks', async () => {
    await open();
    await calculate('Manual');
    const live = new LiveReview(session, workbook, (_, act) => {
      const timer = setTimeout(act, 10);
      return () => clearTimeout(timer);
    }, { read: () => true, keep: () => undefined });
    await session.review();

    await excel.edit('Bảng điểm', 'D5', 9);
    await new Promise((resolve) => setTimeout(resolve, 150));

    expect(session.state.stale).toBe(true);
    expect(found()).toEqual([]);
    await session.review();
    expect(session.state.stale).toBe(false);
    expect(found()).toEqual(['SC02']);
    await live.end();
  });

  test('which ends, nothing is told any more', async () => {
    await open();
    await calculate('Manual');
    await session.review();
    await calculate('Automatic');
    await session.review();
    expect(session.state.manualCalculation).toBeNull();
  });
});

test('The pane says in both languages that totals were out of date', () => {
  expect(messagesFor('vi').pane.manualCalculation({ wasStale: true })).toMatch(/tính thủ công.*đã cũ/);
  expect(messagesFor('en').pane.manualCalculation({ wasStale: true })).toMatch(/manual calculation.*out of date/);
});
