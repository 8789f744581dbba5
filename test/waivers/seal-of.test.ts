import type { Finding } from '../../src/core/finding';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import { sealOf, waivedBy } from '../../src/core/waivers/seal-of';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook, placeOf } from '../support/draw-workbook';

const SHEET = `
  | Đơn vị: Sở Nội vụ |
  |---|
  | STT   | Tiêu chí | Điểm tối đa | Tự chấm         | Điểm thẩm định | Tài liệu kiểm chứng | Giải trình  | Ghi chú |
  | "1"   | Chỉ đạo  | 3           | =SUM(D4:D5) → 3 | 3              |                     |             |         |
  | "1.1" | Kế hoạch | 1           | 1               | 1              | đang cập nhật       | Chờ văn bản |         |
  | "1.2" | Kiểm tra | 2           | 2               | 2              | Biên bản số 5/BB    |             |         |
`;
const WORKBOOK = { 'Bảng điểm': SHEET, 'Ghi chép': '| x | y |\n|---|---|\n| 1 | 2 |' };

const read = (snapshot: WorkbookSnapshot) => ({ snapshot, scoresheets: readScoresheets(snapshot).scoresheets });

function placeholderAt(cell: string, workbook: Readonly<Record<string, string>> = WORKBOOK, text = 'đang cập nhật'): string {
  const snapshot = drawWorkbook(workbook);
  const finding: Finding = {
    code: 'EV02',
    rule: 'evidence-placeholder',
    severity: 'warning',
    place: placeOf(snapshot, cell),
    item: '1.1',
    facts: { text, points: '1' },
  };
  return sealOf(finding, read(snapshot));
}

function typedAt(cell: string, expected: string, workbook: Readonly<Record<string, string>> = WORKBOOK): string {
  const snapshot = drawWorkbook(workbook);
  const finding: Finding = {
    code: 'IX04',
    rule: 'total-typed',
    severity: 'warning',
    place: placeOf(snapshot, cell),
    item: '1',
    facts: { found: '3', formula: expected },
  };
  return sealOf(finding, read(snapshot));
}

const changed = (from: string, to: string) => {
  if (!SHEET.includes(from)) throw new Error(`${from} is not in the drawing`);
  return { ...WORKBOOK, 'Bảng điểm': SHEET.replace(from, to) };
};

test('says which rule, sheet, item and cell were accepted', () => {
  const snapshot = drawWorkbook(WORKBOOK);
  const finding: Finding = { code: 'EV02', rule: 'evidence-placeholder', severity: 'warning', place: placeOf(snapshot, 'F4'), item: '1.1', facts: { text: 'đang cập nhật', points: '1' } };
  expect(waivedBy(finding, read(snapshot))).toEqual({ code: 'EV02', sheet: 'Bảng điểm', item: '1.1', cell: 'F4', seal: expect.stringMatching(/^cn-[0-9a-f]{20}$/) });
});

const ACCEPTED = placeholderAt('F4');

test.each([
  ['the evidence of the row', '| đang cập nhật ', '| đang soạn     '],
  ['its explanation', 'Chờ văn bản', 'Chờ ký     '],
  ['the score that the unit claims', '| "1.1" | Kế hoạch | 1           | 1   ', '| "1.1" | Kế hoạch | 1           | 0.5 '],
  ['the unit', 'Sở Nội vụ', 'Sở Y tế  '],
])('another seal: %s has changed', (_, from, to) => {
  expect(placeholderAt('F4', changed(from, to))).not.toBe(ACCEPTED);
});

test.each([
  ['another row', 'Biên bản số 5/BB', 'Biên bản số 6/BB'],
  ['the council’s score', '| 1               | 1              | đang', '| 1               | 0.5            | đang'],
  ['a remark beside it', 'Chờ văn bản |         |', 'Chờ văn bản | xem lại |'],
  ['spaces that nobody sees', '| đang cập nhật ', '| "đang  cập nhật " '],
])('the same seal: %s has changed', (_, from, to) => {
  expect(placeholderAt('F4', changed(from, to))).toBe(ACCEPTED);
});

test('another seal: the facts are others, or the finding stands in another cell of the row', () => {
  expect(placeholderAt('F4', WORKBOOK, 'đang soạn')).not.toBe(ACCEPTED);
  expect(placeholderAt('E4')).not.toBe(ACCEPTED);
  expect(placeholderAt('F5')).not.toBe(ACCEPTED);
});

test('beside a score that was entered, its own cell alone counts', () => {
  const atScore = placeholderAt('E4');
  expect(placeholderAt('E4', changed('Chờ văn bản', 'Chờ ký     '))).toBe(atScore);
  expect(placeholderAt('E4', changed('| 1               | 1              | đang', '| 1               | 0.5            | đang'))).not.toBe(atScore);
});

test('outside of every scoresheet its own cell counts too', () => {
  const outside = placeholderAt('Ghi chép!A2');
  expect(placeholderAt('Ghi chép!A2', { ...WORKBOOK, 'Ghi chép': '| x | y |\n|---|---|\n| 1 | 3 |' })).toBe(outside);
  expect(placeholderAt('Ghi chép!A2', { ...WORKBOOK, 'Ghi chép': '| x | y |\n|---|---|\n| 4 | 2 |' })).not.toBe(outside);
});

test('a cell above or below the table is told by itself, whatever the table says', () => {
  const above = placeholderAt('B1');
  expect(placeholderAt('B1', changed('Sở Nội vụ', 'Sở Y tế  '))).toBe(above);
  expect(placeholderAt('B6')).not.toBe(placeholderAt('B6', { ...WORKBOOK, 'Bảng điểm': `${SHEET}| | Người lập |` }));
});

test('a formula counts by the items that it refers to and by what it comes to, not by where they stand', () => {
  const typed = typedAt('D3', '=SUM(D4:D5)');
  const blank = '|       |          |             |                 |                |                     |             |         |\n  ';
  const inserted = SHEET.replace('| "1"   | Chỉ đạo', `${blank}| "1"   | Chỉ đạo`).replace('=SUM(D4:D5)', '=SUM(D5:D6)');
  expect(typedAt('D4', '=SUM(D5:D6)', { ...WORKBOOK, 'Bảng điểm': inserted })).toBe(typed);
  expect(typedAt('D3', '=SUM(D4)')).not.toBe(typed);
  expect(typedAt('D3', '=SUM(D4:D5)', changed('=SUM(D4:D5) → 3', '=SUM(D4:D5) → 4'))).not.toBe(typed);
  expect(typedAt('D3', '=SUM(D4:D5)', changed('=SUM(D4:D5)', '=SUM(D4:D6)'))).not.toBe(typed);
});

test('facts count whatever the order of their names, and each of a list counts', () => {
  const snapshot = drawWorkbook(WORKBOOK);
  const about = { code: 'EV05', rule: 'evidence-link-local', severity: 'warning', place: placeOf(snapshot, 'F4'), item: '1.1' } as const;
  const links = (...of: string[]) => sealOf({ ...about, facts: { links: of } }, read(snapshot));
  expect(links('D:\\a', 'D:\\b')).not.toBe(links('D:\\a', 'D:\\c'));
  expect(links('D:\\a')).toBe(links(' D:\\a '));
  const placeholder = { code: 'EV02', rule: 'evidence-placeholder', severity: 'warning', place: placeOf(snapshot, 'F4'), item: '1.1' } as const;
  expect(sealOf({ ...placeholder, facts: { points: '1', text: 'x' } }, read(snapshot))).toBe(sealOf({ ...placeholder, facts: { text: 'x', points: '1' } }, read(snapshot)));
});

test('of tables side by side, the one counts whose scores stand in the column', () => {
  const sideBySide = (second: string): Readonly<Record<string, string>> => ({
    'Bảng điểm': `
      | STT   | Tiêu chí | Điểm tối đa | Sở Nội vụ | ${second} |
      |-------|----------|-------------|-----------|---------|
      |       |          |             | Tự chấm   | Tự chấm |
      | "1"   | Chỉ đạo  | 1           | 1         | 1       |
      | "1.1" | Kế hoạch | 1           | 1         | 1       |
    `,
  });
  expect(placeholderAt('E4', sideBySide('Sở Y tế'))).not.toBe(placeholderAt('E4', sideBySide('Sở Tư pháp')));
  expect(placeholderAt('D4', sideBySide('Sở Y tế'))).toBe(placeholderAt('D4', sideBySide('Sở Tư pháp')));
});
