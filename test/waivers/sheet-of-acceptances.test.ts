import { planAcceptance, planWithdrawal } from '../../src/core/waivers/plan-waivers';
import { isAcceptable } from '../../src/core/waivers/waiver';
import type { Waiver } from '../../src/core/waivers/waiver';
import { waivedBy } from '../../src/core/waivers/seal-of';
import { readWaivers, withoutWaiverSheets } from '../../src/core/waivers/waiver-sheet';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { ChangeSet } from '../../src/core/workbook/change-set';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { messagesFor } from '../../src/messages/catalogue';
import { waiverWording } from '../../src/messages/sheet-wording';
import { accepting, SIGNED, toldShort } from '../support/accepting';
import { drawSheet, drawWorkbook } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';
import { reviewed } from '../support/second-click';

/** Nothing to find but items without evidence. */
const SCORES = `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng |
  |-------|----------|-------------|-----------------|---------------------|
  | 1     | Chỉ đạo  | 2           | =SUM(D3:D4) → 2 |                     |
  | 1.1   | Ban hành | 1           | 1               |                     |
  | 1.2   | Báo cáo  | 1           | 1               |                     |`;

const SHEET = 'Cảnh báo đã chấp nhận';

/** Our sheet with other rows below its headings, and whatever stands above them. */
const ours = (...rows: string[]) => `
  | Các cảnh báo đã được chấp nhận |
  |---|
  | Mã | Quy tắc | Trang tính | Mục | Ô | Nội dung phát hiện | Lý do | Người chấp nhận | Thời điểm | Dấu nhận biết |
  ${rows.join('\n  ')}`;

const ROW = '| EV01 | Thiếu tài liệu | Bảng điểm | 1.1 | E3 | Chưa có | Bản gốc lưu tại Văn phòng | Nguyễn Thị Hòa | 24/02/2024 08:30 | cn-1 |';
const COPY = ROW.replace('cn-1', 'cn-2');

const workbook = (others: Readonly<Record<string, string>> = {}): WorkbookSnapshot => drawWorkbook({ 'Bảng điểm': SCORES, ...others });

/** The change that accepting `EV01 E3` comes to. */
function acceptanceIn(snapshot: WorkbookSnapshot): ChangeSet {
  const review = reviewed(snapshot);
  const finding = review.findings.find((each) => toldShort(each) === 'EV01 E3');
  if (finding === undefined || !isAcceptable(finding)) throw new Error('nothing to accept');
  const waived = waivedBy(finding, { snapshot, scoresheets: review.sheets.map(({ scoresheet }) => scoresheet) });
  return planAcceptance(snapshot, finding, { ...waived, ...SIGNED }, waiverWording(messagesFor('vi')));
}

describe('The first acceptance', () => {
  test('makes a sheet that says what it is, with the acceptance below its headings', () => {
    const { cells, marks, sheets = [] } = acceptanceIn(workbook());
    expect({ cells, marks }).toEqual({ cells: [], marks: [] });
    expect(sheets.map(({ kind, sheet }) => [kind, sheet.name, sheet.headingRow])).toEqual([['make', SHEET, 2]]);
    const [made] = sheets;
    const { title, note } = waiverWording(messagesFor('vi'));
    expect(made?.sheet.rows.slice(0, 2)).toEqual([[title], [note]]);
    expect(made?.sheet.rows[2]).toEqual(['Mã', 'Quy tắc', 'Trang tính', 'Mục', 'Ô', 'Nội dung phát hiện', 'Lý do', 'Người chấp nhận', 'Thời điểm', 'Dấu nhận biết']);
    expect(made?.sheet.rows[3]).toMatchObject({ 0: 'EV01', 2: 'Bảng điểm', 3: '1.1', 4: 'E3', 6: SIGNED.reason, 7: SIGNED.by, 8: '24/02/2024 08:30' });
    expect(made?.sheet.columnWidths).toHaveLength(10);
    expect(made?.sheet.columnWidths.every((width) => width >= 7)).toBe(true);
  });

  test('finds another name where people have used that one, in capitals or not', () => {
    const named = (...taken: string[]) => acceptanceIn(workbook(Object.fromEntries(taken.map((name) => [name, '| x |\n|---|'])))).sheets?.map(({ sheet }) => sheet.name);
    expect(named(SHEET)).toEqual([`${SHEET} (2)`]);
    expect(named(SHEET.toUpperCase(), `${SHEET} (2)`)).toEqual([`${SHEET} (3)`]);
  });
});

describe('Another acceptance', () => {
  const writtenAt = (snapshot: WorkbookSnapshot) => acceptanceIn(snapshot).cells.map(({ sheet, ...cell }) => `${sheet.name}!${toA1(cell)}`);

  test('is written below the others', () => {
    const [first, ...others] = writtenAt(workbook({ 'Chấp nhận': ours(ROW, COPY) }));
    expect(first).toBe('Chấp nhận!A5');
    expect(others).toHaveLength(9);
  });

  test('fills the first row that is wholly free', () => {
    const free = '|   |   |   |   |   |   |   |   |   |   |';
    const noted = '|   |   |   |   |   |   | giữ lại |   |   |   |';
    expect(writtenAt(workbook({ 'Chấp nhận': ours(ROW, noted, free, COPY) }))[0]).toBe('Chấp nhận!A5');
    expect(writtenAt(workbook({ 'Chấp nhận': ours() }))[0]).toBe('Chấp nhận!A3');
  });

  test('goes where the columns are, in whichever order people have put them', () => {
    const moved = `
      | Ghi chú | Dấu nhận biết | Thời điểm | Người chấp nhận | Lý do | Nội dung phát hiện | Ô | Mục | Trang tính | Quy tắc | Mã | Mã |
      |---|`;
    const { cells } = acceptanceIn(workbook({ 'Chấp nhận': moved }));
    const to = Object.fromEntries(cells.map((cell) => [toA1(cell), cell.to]));
    expect(to).toMatchObject({ E2: SIGNED.reason, G2: 'E3', H2: '1.1', K2: 'EV01' });
    expect(to).not.toHaveProperty('A2');
    expect(to).not.toHaveProperty('L2');
  });
});

describe('Taking an acceptance back', () => {
  const WAIVER: Waiver = {
    code: 'EV01', sheet: 'Bảng điểm', item: '1.1', cell: 'E3', seal: 'cn-1', reason: 'Bản gốc lưu tại Văn phòng', by: 'Nguyễn Thị Hòa', at: '2024-02-24T08:30',
  };

  test('leaves its row blank and every copy of it, and no other', async () => {
    const snapshot = workbook({ 'Chấp nhận': ours(ROW, COPY, ROW), 'Bản sao': ours(ROW) });
    const withdrawal = planWithdrawal(snapshot, WAIVER);
    const rows = new Set(withdrawal.cells.map(({ sheet, row }) => `${sheet.name} ${row + 1}`));
    expect([...rows]).toEqual(['Chấp nhận 3', 'Chấp nhận 5', 'Bản sao 3']);
    expect(withdrawal.cells.map(({ to }) => to).every((to) => to === '')).toBe(true);
    expect(withdrawal.marks).toEqual([]);
    const after = new InMemoryWorkbook(snapshot);
    await after.apply(withdrawal);
    expect(readWaivers(await after.read()).map(({ seal }) => seal)).toEqual(['cn-2']);
  });

  test('writes nothing where it is gone already', () => {
    expect(planWithdrawal(workbook({ 'Chấp nhận': ours(COPY) }), WAIVER).cells).toEqual([]);
    expect(planWithdrawal(workbook(), WAIVER).cells).toEqual([]);
  });
});

describe('What is read from a sheet of acceptances', () => {
  test('is every row that bears a mark, without the spaces around it', () => {
    const blank = '|   |   |   |   |   |   |   |   |   |   |';
    const unmarked = ROW.replace('cn-1', '    ');
    const ofTheWhole = '| EV01 | x | " Bảng điểm " |   | E3 | x | " Lưu tại Văn phòng " | Hòa | 24/02/2024 | " cn-3 " |';
    expect(readWaivers(workbook({ 'Chấp nhận': ours(blank, ROW, unmarked, ofTheWhole) }))).toEqual([
      { code: 'EV01', sheet: 'Bảng điểm', item: '1.1', cell: 'E3', seal: 'cn-1', reason: 'Bản gốc lưu tại Văn phòng', by: 'Nguyễn Thị Hòa', at: '2024-02-24T08:30' },
      { code: 'EV01', sheet: 'Bảng điểm', item: null, cell: 'E3', seal: 'cn-3', reason: 'Lưu tại Văn phòng', by: 'Hòa', at: '2024-02-24T00:00' },
    ]);
  });

  test('needs every heading within the first rows', () => {
    const without = ours(ROW).replace('Thời điểm', 'Lúc nào ');
    const deep = (above: number) => `| Ghi chú |\n|---|\n${'| x |\n'.repeat(above - 1)}${ours(ROW).split('\n').filter((line) => line.includes('Mã') || line.includes('cn-1')).join('\n')}`;
    expect(readWaivers(workbook({ 'Chấp nhận': without }))).toEqual([]);
    expect(readWaivers(workbook({ 'Chấp nhận': deep(19) }))).toHaveLength(1);
    expect(readWaivers(workbook({ 'Chấp nhận': deep(20) }))).toEqual([]);
  });
});

test('sheets of acceptances are no part of what people made', async () => {
  const accepted = await accepting(workbook(), ['EV01 E3']);
  expect(withoutWaiverSheets(accepted).sheets.map(({ sheet }) => sheet.name)).toEqual(['Bảng điểm']);
  const plain = workbook();
  expect(withoutWaiverSheets(plain)).toBe(plain);
});

test('of two items alike, the acceptance belongs to the one that still stands in its cell', async () => {
  const accepted = await accepting(workbook(), ['EV01 E4']);
  const [, own] = accepted.sheets;
  const repeated = SCORES.replace('| 1.2   | Báo cáo  | 1           | 1               |                     |', '| 1.2 | Báo cáo | 1 | 1 | |\n  | 1.2 | Báo cáo | 1 | 1 | |');
  const { accepted: held } = reviewed({ ...accepted, sheets: [drawSheet('Bảng điểm', repeated), ...(own === undefined ? [] : [own])] });
  expect(held.map(({ finding }) => toldShort(finding))).toEqual(['EV01 E4']);
});
