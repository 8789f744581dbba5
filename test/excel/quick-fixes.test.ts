import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { FixDesk } from '../../src/session/fix-desk';
import { ReviewSession } from '../../src/session/review-session';
import { toldShort } from '../support/accepting';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';

const SCORES = `
  | STT           | Tiêu chí     | Điểm tối đa | Điểm tự chấm    |
  |---------------|--------------|-------------|-----------------|
  | "1"           | Chỉ đạo      | 4           |                 |
  | "1.1"         | Kế hoạch     | 1           | "0,5" {@}       |
  | 45293 {d-mmm} | Kiểm tra     | 1           | 1               |
  | "1.9"         | Báo cáo      | 1           | "0,25" {0.00}   |
  | 1.1           | Tổng kết     | 1           | "1" {@}         |`;

let excel: StandIn;
let session: ReviewSession;

beforeEach(async () => {
  excel = await openStandIn({ workbook: { 'Bảng điểm': SCORES } });
  session = new ReviewSession(new ExcelWorkbook(), sheetWording(messagesFor('vi')));
  await session.review();
});
afterEach(() => excel.close());

async function fixAll(code: string): Promise<void> {
  const { findings = [], quickFixes } = session.state.review ?? {};
  const seen = findings.filter((finding) => finding.code === code).flatMap((finding) => {
    const fix = quickFixes?.get(finding);
    return fix === undefined ? [] : [{ finding, fix }];
  });
  await new FixDesk(session).fix(seen);
}

function cell(address: string): unknown[] {
  const found = excel.cellStates().sheets[0]?.cells[address];
  return [found?.content, found?.value, found?.style.n?.pattern ?? 'General'];
}

test('texts become numbers that Excel adds up, also in cells of texts', async () => {
  await fixAll('SC07');
  expect(session.state).toMatchObject({ fault: null, deed: { kind: 'mended', cells: 3 } });
  expect([cell('D3'), cell('D5'), cell('D6')]).toEqual([[0.5, 0.5, 'General'], [0.25, 0.25, '0.00'], [1, 1, 'General']]);
  expect(cell('D2')[1]).toBe(2.75);
  expect(session.state.review?.findings.map(toldShort).filter((told) => told.startsWith('SC07'))).toEqual([]);
});

test('codes come back as text, and stay so', async () => {
  await fixAll('FW08');
  expect(session.state).toMatchObject({ fault: null, deed: { kind: 'mended', cells: 2 } });
  expect([cell('A4').slice(0, 2), cell('A6').slice(0, 2)]).toEqual([['1.2', '1.2'], ['1.10', '1.10']]);
  expect(session.state.review?.findings.map(toldShort).filter((told) => told.startsWith('FW08'))).toEqual([]);
});

test.each(['SC07', 'FW08'])('one undo puts back every cell and format: %s', async (code) => {
  const before = excel.cellStates();
  await fixAll(code);
  expect(excel.cellStates()).not.toEqual(before);
  await session.undo();
  expect(session.state.fault).toBeNull();
  expect(excel.cellStates()).toEqual(before);
});
