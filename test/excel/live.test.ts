import { toA1 } from '../../src/core/workbook/cell-ref';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { LiveReview } from '../../src/session/live-review';
import { ReviewSession } from '../../src/session/review-session';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';

const wording = sheetWording(messagesFor('vi'));

/** One item without evidence; its sums are right. */
const SCORED = {
  'Bảng điểm': `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
    |-------|---------------|-------------|--------------|---------------------|
    | 1     | Chỉ đạo       | 2           | =SUM(D3)     |                     |
    | 1.1   | Kế hoạch CCHC | 2           | =SUM(D4:D5)  |                     |
    | 1.1.1 | Ban hành      | 1           | 1            | 144/KH-UBND         |
    | 1.1.2 | Kết quả       | 1           | 0.5          |                     |`,
  'Tổng hợp': `
    | Ghi chú | =SUM('Bảng điểm'!D2:D2) |`,
};

let excel: StandIn;
let session: ReviewSession;
let live: LiveReview;

afterEach(async () => {
  await live.end();
  excel.close();
});

async function open(workbook: Parameters<typeof openStandIn>[0]['workbook'] = SCORED, requirements?: { readonly ExcelApi: string }): Promise<void> {
  excel = await openStandIn({ workbook, ...(requirements === undefined ? {} : { requirements }) });
  const excelWorkbook = new ExcelWorkbook();
  session = new ReviewSession(excelWorkbook, wording);
  live = new LiveReview(session, excelWorkbook, soon, { read: () => true, keep: () => undefined });
  await session.review();
  await rest();
}

/** So short that a test need not wait; what is heard together is still looked at together. */
function soon(_milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, 20);
  return () => clearTimeout(timer);
}

/** Events travel after the reply to the request that caused them, and are looked at a little later. */
async function rest(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 100));
  while (session.state.stale && live.state.isHeard === true);
}

function found(): string[] {
  return (session.state.review?.findings ?? []).map(({ code, place }) => `${code} ${toA1(place)}`);
}

/** What a press would say of the workbook as it stands. */
async function foundAnew(): Promise<string[]> {
  const anew = new ReviewSession(new ExcelWorkbook(), wording);
  await anew.review();
  return (anew.state.review?.findings ?? []).map(({ code, place }) => `${code} ${toA1(place)}`);
}

function requests(): number {
  return excel.statistics.requests;
}

describe('A cell that is typed in', () => {
  test('is looked at without a press, in one request, and nothing in the sheet is written', async () => {
    await open();
    expect(found()).toEqual(['EV01 E5']);
    const before = requests();
    const written = excel.cellStates();

    await excel.edit('Bảng điểm', 'E5', '7/BC-SNV');
    await rest();

    expect(found()).toEqual([]);
    expect(session.state).toMatchObject({ stale: false, fault: null });
    expect(requests() - before).toBe(1);
    const conditionalFormats = (state: typeof written): unknown => state.sheets.map((sheet) => sheet.conditionalFormats);
    expect(conditionalFormats(excel.cellStates())).toEqual(conditionalFormats(written));
  });

  test('changes the sums over it, on every sheet, and they are read with it', async () => {
    await open();
    await excel.edit('Bảng điểm', 'D5', 1);
    await rest();
    const [total] = session.state.review?.sheets.map(({ stages }) => stages.at(-1)?.total.points.toString()) ?? [];
    expect(total).toBe('2');
    expect(found()).toEqual(await foundAnew());
  });

  test('with a wrong score is found, and right again is no longer', async () => {
    await open();
    await excel.edit('Bảng điểm', 'D5', 5);
    await rest();
    expect(found()).toContain('SC02 D5');
    await excel.edit('Bảng điểm', 'D5', 0.5);
    await rest();
    expect(found()).toEqual(['EV01 E5']);
  });

  test('below the table becomes a row of it', async () => {
    await open();
    await excel.edit('Bảng điểm', 'A6', '1.1.2');
    await excel.edit('Bảng điểm', 'B6', 'Kết quả');
    await excel.edit('Bảng điểm', 'C6', 1);
    await rest();
    expect(found()).toContain('FW01 A6');
  });

  test('and cleared again is blank again', async () => {
    await open();
    await excel.edit('Bảng điểm', 'B9', 'ghi chú');
    await rest();
    await excel.edit('Bảng điểm', 'B9', '');
    await excel.edit('Bảng điểm', 'D5', 7);
    await rest();
    expect(found()).toEqual(await foundAnew());
  });
});

describe('What we write ourselves', () => {
  test('is not looked at as an edit: the press has said what there is', async () => {
    await open({ 'Bảng điểm': SCORED['Bảng điểm'].replace('=SUM(D3)', '        ') });
    expect(session.state.deed).toMatchObject({ kind: 'written' });
    const { review } = session.state;
    await rest();
    expect(session.state.review).toBe(review);
    expect(session.state.stale).toBe(false);
  });

  test('in an Excel that does not say who wrote, is at most looked at once more', async () => {
    await open({ 'Bảng điểm': SCORED['Bảng điểm'].replace('=SUM(D3)', '        ') }, { ExcelApi: '1.9' });
    await rest();
    expect(found()).toEqual(['EV01 E5']);
    expect(session.state).toMatchObject({ stale: false, fault: null });
  });
});

test('a sheet that is added is looked at too', async () => {
  await open();
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.add('Đơn vị khác').getRange('A1:D3').values = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Chỉ đạo', 1, 9],
      ['2', 'Thể chế', 1, 1],
    ];
  });
  await excel.edit('Đơn vị khác', 'D3', 8);
  await rest();
  expect(session.state.review?.sheets).toHaveLength(2);
  expect(found()).toEqual(await foundAnew());
});

test('a row that is hidden is found', async () => {
  await open();
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Bảng điểm').getRange('5:5').rowHidden = true;
  });
  await excel.edit('Bảng điểm', 'D5', 1);
  await rest();
  expect(found()).toContain('SH03 A5');
});

test('a formula whose cells nobody can tell is read with everything else', async () => {
  await open({ ...SCORED, 'Tổng hợp': "| Ghi chú | =INDIRECT(\"'Bảng điểm'!D2\") |" });
  await excel.edit('Bảng điểm', 'D5', 3);
  await rest();
  expect(found()).toEqual(await foundAnew());
});

test('an Excel that tells of no edits works on without it', async () => {
  await open(SCORED, { ExcelApi: '1.8' });
  await excel.edit('Bảng điểm', 'E5', '7/BC-SNV');
  await rest();
  expect(live.state.isHeard).toBe(false);
  expect(found()).toEqual(['EV01 E5']);
  await session.review();
  expect(found()).toEqual([]);
});
