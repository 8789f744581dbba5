import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook } from '../support/draw-workbook';
import { reviewed } from '../support/second-click';
import { signedOff, toldSignOff } from '../support/signing';

const FRAMEWORK = `
  | Khung tiêu chí xác định Chỉ số CCHC năm 2023 |             |             |                    |
  | STT     | Tiêu chí                | Điểm tối đa | Hình thức đánh giá |
  |---------|-------------------------|-------------|--------------------|
  | "1"     | Chỉ đạo, điều hành      | 4           |                    |
  | "1.1"   | Ban hành kế hoạch       | 1           | Tự đánh giá        |
  | "1.2"   | Kiểm tra thực hiện      | 3           | Tự đánh giá        |
  | "2"     | Tác động                | 2           |                    |
  | "2.1"   | Hài lòng của người dân  | 2           | Điều tra XHH       |`;

const SCORES = `
  | Đơn vị: Sở Nội vụ |  |  |  |  |  |  |
  | STT        | Tiêu chí               | Điểm tối đa | Điểm tự đánh giá    | Điểm ĐTXHH        | Tài liệu kiểm chứng     | Giải trình      |
  |------------|------------------------|-------------|---------------------|-------------------|-------------------------|-----------------|
  | "1"        | Chỉ đạo, điều hành     | 4           | =SUM(D4:D5) → 3.5   |                   |                         |                 |
  | "1.1"      | Ban hành kế hoạch      | 1           | 1                   |                   | Kế hoạch số 5/KH-SNV    |                 |
  | "1.2"      | Kiểm tra thực hiện     | 3           | 2.5                 |                   | Báo cáo số 7/BC-SNV     | Chậm 2 ngày     |
  | "2"        | Tác động               | 2           |                     | =SUM(E7) → 1.5    |                         |                 |
  | "2.1"      | Hài lòng của người dân | 2           |                     | 1.5               |                         |                 |
  | Điểm thưởng |                       |             | 0.5                 |                   | Quyết định số 9/QĐ-UBND |                 |
  | Tổng cộng  |                        | 6           | =D3+D6+D8 → 4       |                   |                         |                 |`;

const workbook = (scores = SCORES, framework: string | null = FRAMEWORK): WorkbookSnapshot =>
  drawWorkbook({ ...(framework === null ? {} : { 'Khung tiêu chí': framework }), 'Bảng điểm': scores });

/** The sign-off of the drawing in another workbook. */
async function signedBefore(now: WorkbookSnapshot, signed = workbook()): Promise<readonly string[]> {
  const kept = (await signedOff(signed)).sheets.at(-1);
  if (kept === undefined) throw new Error('nothing was signed');
  return toldSignOff({ ...now, sheets: [...now.sheets, kept] });
}

const lines = (table: string): string[] => table.split('\n');

/** The rows in another order; the first is 0. */
function sorted(table: string, order: readonly number[]): string {
  const all = lines(table);
  const rows = all.slice(4);
  return [...all.slice(0, 4), ...order.map((at) => rows[at] ?? '')].join('\n');
}

test('a workbook in which nobody has signed says so', () => {
  expect(toldSignOff(workbook())).toEqual(['unsigned']);
});

test('a sign-off holds in the workbook that it was written into, in either language, and raises no finding', async () => {
  const before = reviewed(workbook());
  for (const language of ['vi', 'en'] as const) {
    const signed = await signedOff(workbook(), undefined, language);
    expect(toldSignOff(signed)).toEqual(['holding']);
    const after = reviewed(signed);
    expect(after.findings).toEqual(before.findings);
    expect(after.sheets.map(({ scoresheet }) => scoresheet.sheet.name)).toEqual(['Bảng điểm']);
    expect(after.changes).toEqual(before.changes);
  }
});

describe('Nothing that was signed is otherwise when', () => {
  test.each<readonly [string, string]>([
    ['rows are sorted', sorted(SCORES, [2, 1, 0, 4, 3, 5, 6])],
    ['blank rows are put in', SCORES.replace('  | "2" ', `  |            |                        |             |                     |                   |                         |                 |\n  | "2" `)],
    ['a number is typed as text', SCORES.replace('| 2.5  ', '| "2,5"')],
    ['spaces and line breaks move', SCORES.replace('Báo cáo số 7/BC-SNV', 'Báo cáo  số 7/BC-SNV ')],
    ['a formula stands for a sum that was a formula', SCORES.replace('=SUM(D4:D5) → 3.5', '=D4+D5 → 3.5')],
    ['a criterion is worded otherwise', SCORES.replace('| Kiểm tra thực hiện ', '| Kiểm tra việc thực hiện ')],
    ['a note is written into a column that nobody scores', SCORES.split('\n').map((line, at) => (at === 2 ? `${line} Ghi chú |` : at > 2 ? `${line} xem |` : line)).join('\n').replace('| xem |', '|---|')],
  ])('%s', async (_, scores) => {
    expect(await signedBefore(workbook(scores))).toEqual(['holding']);
  });

  test('the sheet is called otherwise, if the unit has a name of its own or none at all', async () => {
    const elsewhere = (scores: string) => drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Chấm điểm 2023': scores });
    expect(await signedBefore(elsewhere(SCORES))).toEqual(['holding']);
    const unnamed = SCORES.replace('Đơn vị: Sở Nội vụ', 'Năm 2023');
    expect(await signedBefore(elsewhere(unnamed), workbook(unnamed))).toEqual(['holding']);
  });

  test('number formats are others', async () => {
    const now = workbook();
    const shown = { ...now, sheets: now.sheets.map((sheet) => ({ ...sheet, numberFormats: sheet.numberFormats.map((row) => row.map(() => '0.000')) })) };
    expect(await signedBefore(shown)).toEqual(['holding']);
  });
});

describe('What is otherwise is named, with its cell:', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a score', SCORES.replace('| 2.5  ', '| 2    '), ['Sở Nội vụ 1.2 self 2.5 → 2 @D5']],
    ['a score that is gone', SCORES.replace('| 2.5  ', '|      '), ['Sở Nội vụ 1.2 self 2.5 → · @D5']],
    ['a survey score', SCORES.replace('| 1.5  ', '| 2    '), ['Sở Nội vụ 2.1 survey 1.5 → 2 @E7']],
    ['a maximum', SCORES.replace('| "1.2"      | Kiểm tra thực hiện     | 3 ', '| "1.2"      | Kiểm tra thực hiện     | 4 '), ['Sở Nội vụ 1.2 maximum 3 → 4 @C5']],
    ['evidence', SCORES.replace('5/KH-SNV', '6/KH-SNV'), ['Sở Nội vụ 1.1 evidence Kế hoạch số 5/KH-SNV → Kế hoạch số 6/KH-SNV @F4']],
    ['an explanation', SCORES.replace('Chậm 2 ngày', ''), ['Sở Nội vụ 1.2 explanation Chậm 2 ngày → · @G5']],
    ['a bonus', SCORES.replace('| 0.5  ', '| 0.25 '), ['Sở Nội vụ + self 0.5 → 0.25 @D8']],
    ['what proves a bonus', SCORES.replace('9/QĐ-UBND', '10/QĐ-UBND'), ['Sở Nội vụ + evidence Quyết định số 9/QĐ-UBND → Quyết định số 10/QĐ-UBND @F8']],
    ['a number typed over an area’s formula', SCORES.replace('=SUM(D4:D5) → 3.5', '4'), ['Sở Nội vụ 1 self · → 4 @D3']],
    ['a formula of nothing but a number', SCORES.replace('=SUM(D4:D5) → 3.5', '=4 → 4'), ['Sở Nội vụ 1 self · → 4 @D3']],
    ['a number typed over the total', SCORES.replace('=D3+D6+D8 → 4', '5'), ['Sở Nội vụ Σ self · → 5 @D9']],
    ['an area’s maximum', SCORES.replace('Chỉ đạo, điều hành     | 4 ', 'Chỉ đạo, điều hành     | 5 '), ['Sở Nội vụ 1 maximum 4 → 5 @C3']],
    ['a row that is gone', lines(SCORES).filter((line) => !line.includes('"1.1"')).join('\n'), ['item-removed Sở Nội vụ 1.1']],
    ['an item that stands twice', SCORES.replace(/( +\| "1\.2".*\n)/, '$1$1'), ['item-added Sở Nội vụ 1.2 (2) @A6']],
    ['an item that stands twice, with another score', SCORES.replace(/( +\| "1\.2".*\n)/, (row) => row.replace('| 2.5 ', '| 0   ') + row), ['item-added Sở Nội vụ 1.2 @A5']],
    ['the name of the unit', SCORES.replace('Sở Nội vụ', 'Sở Tài chính'), ['unit-renamed Sở Nội vụ → Sở Tài chính @A3']],
    ['two cells at once', SCORES.replace('| 2.5  ', '| 2    ').replace('Chậm 2 ngày', 'Chậm 3 ngày'), ['Sở Nội vụ 1.2 self 2.5 → 2 @D5', 'Sở Nội vụ 1.2 explanation Chậm 2 ngày → Chậm 3 ngày @G5']],
  ])('%s', async (_, scores, expected) => {
    expect(await signedBefore(workbook(scores))).toEqual(expected);
  });

  test('a unit that came, and one that went', async () => {
    const two = drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': SCORES, 'Sở Y tế': SCORES.replace('Sở Nội vụ', 'Sở Y tế') });
    expect(await signedBefore(two)).toEqual(['unit-added Sở Y tế 7 @A3']);
    expect(await signedBefore(workbook(), two)).toEqual(['unit-removed Sở Y tế 7']);
  });

  test('the framework: another, none any more, one for the first time', async () => {
    const another = FRAMEWORK.replace('| 3           |', '| 2           |').replace('| "1"     | Chỉ đạo, điều hành      | 4', '| "1"     | Chỉ đạo, điều hành      | 3');
    expect(await signedBefore(workbook(SCORES, another))).toEqual(['framework one → another: 1.2']);
    expect(await signedBefore(workbook(SCORES, FRAMEWORK.replace('năm 2023', 'năm 2024')))).toEqual(['framework one → another:']);
    expect(await signedBefore(workbook(SCORES, null))).toEqual(['framework one → none:']);
    expect(await signedBefore(workbook(), workbook(SCORES, null))).toEqual(['framework none → one:']);
  });
});

test('two units of one name are told apart by their sheets', async () => {
  const twice = (copied: string) => drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Bảng 1': SCORES, 'Bảng 2': copied });
  expect(await signedBefore(twice(SCORES.replace('| 2.5  ', '| 2    ')), twice(SCORES))).toEqual(['Sở Nội vụ (Bảng 2) 1.2 self 2.5 → 2 @D5']);
});

test('rows that only their order tells are known by their names, so that they may be sorted', async () => {
  const table = (rows: readonly string[]): WorkbookSnapshot =>
    drawWorkbook({ 'Bảng điểm': ['', '  | Nội dung | Điểm tối đa | Điểm tự đánh giá |', '  |---|---|---|', ...rows].join('\n') });
  const [one, two] = ['  | Ban hành kế hoạch | 1 | 1 |', '  | Kiểm tra thực hiện | 3 | 2 |'];
  expect(await signedBefore(table([two, one]), table([one, two]))).toEqual(['holding']);
});
