import { reviewWorkbook } from '../../src/core/review';
import type { Review } from '../../src/core/review-result';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { drawWorkbook } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';
import { toldFixes } from '../support/fixing';

const OPTIONS = { framework: null, wording: sheetWording(messagesFor('vi')), today: null };

function review(table: DrawnTable, others: Readonly<Record<string, DrawnTable>> = {}, framework: Parameters<typeof reviewWorkbook>[1]['framework'] = null): Review {
  return reviewWorkbook(drawWorkbook({ 'Bảng điểm': table, ...others }), { ...OPTIONS, framework });
}

describe('A score stored as text', () => {
  test('becomes the number that it spells, and the format of texts and of days goes with it', () => {
    const found = review(`
      | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định    |
      |-------|----------|-------------|------------------|-------------------|
      | "1"   | Chỉ đạo  | 4           |                  |                   |
      | "1.1" | Kế hoạch | 1           | "0,5"            | "0.50" {@}        |
      | "1.2" | Kiểm tra | 1           | 1 điểm           | "1" {d-mmm}       |
      | "1.3" | Báo cáo  | 2           | "1½"             | ",25" {0.00}      |
    `);
    expect(toldFixes(found, ['SC07'])).toEqual([
      'SC07 D3: "0,5" → 0.5',
      'SC07 E3: "0.50" → 0.5 {@ → General}',
      'SC07 D4: "1 điểm" → 1',
      'SC07 E4: "1" → 1 {d-mmm → General}',
      'SC07 D5: "1½" → 1.5',
      'SC07 E5: ",25" → 0.25',
    ]);
  });

  test('is left alone where it may be two numbers, or where a formula makes it', () => {
    const found = review(`
      | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá  | Điểm thẩm định      |
      |-------|----------|-------------|-------------------|---------------------|
      | "1"   | Chỉ đạo  | 2001        |                   |                     |
      | "1.1" | Kế hoạch | 2000        | "1.234"           | "1.234,5"           |
      | "1.2" | Kiểm tra | 1           | "1/2"             | ="0,"&5 → "0,5"     |
    `);
    expect(toldFixes(found, ['SC07'])).toEqual(['SC07 D3: no', 'SC07 E3: no', 'SC07 D4: no', 'SC07 E4: no']);
  });
});

describe('A code that Excel changed', () => {
  test('is written again as text, as its neighbours tell', () => {
    const found = review(`
      | STT             | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
      |-----------------|-----------|-------------|------------------|
      | 1               | Chỉ đạo   | 4           |                  |
      | 1.1             | Kế hoạch  | 1           | 1                |
      | 45293 {d-mmm}   | Kiểm tra  | 1           | 1                |
      | "1.9"           | Báo cáo   | 1           | 1                |
      | 1.1             | Tổng kết  | 1           | 1                |
    `);
    expect(toldFixes(found, ['FW08'])).toEqual(['FW08 A4: 45293 → "1.2"', 'FW08 A6: 1.1 → "1.10"']);
  });

  test('is written without what its area stands for, and with the commas that it had', () => {
    const found = review(`
      | STT             | Tiêu chí      | Điểm tối đa | Điểm tự đánh giá |
      |-----------------|---------------|-------------|------------------|
      | I               | Chỉ đạo       | 1           |                  |
      | 1               | Kế hoạch      | 1           |                  |
      | "1.1"           | Ban hành      | 1           | 1                |
      | II              | Thể chế       | 2           |                  |
      | 1               | Văn bản       | 2           |                  |
      | "1.1"           | Xây dựng      | 1           | 1                |
      | 45293 {d-mmm}   | Rà soát       | 1           | 1                |
    `);
    expect(toldFixes(found, ['FW08'])).toEqual(['FW08 A8: 45293 → "1.2"']);

    const withCommas = review(`
      | STT             | Tiêu chí      | Điểm tối đa | Điểm tự đánh giá |
      |-----------------|---------------|-------------|------------------|
      | "1"             | Chỉ đạo       | 2           |                  |
      | "1,1"           | Kế hoạch      | 2           |                  |
      | 111 {#,##0}     | Ban hành      | 1           | 1                |
      | "1,1,2"         | Kiểm tra      | 1           | 1                |
    `);
    expect(toldFixes(withCommas, ['FW08'])).toEqual(['FW08 A4: 111 → "1,1,1"']);
  });

  test('is left alone where nobody can tell which it was, and where its row may be another item', () => {
    const framework = { 'Khung tiêu chí': `
      | STT   | Tiêu chí          | Điểm tối đa |
      |-------|-------------------|-------------|
      | "1"   | Chỉ đạo           | 2           |
      | "1.1" | Kế hoạch cải cách | 1           |
      | "1.2" | Kiểm tra cải cách | 1           |
    ` };
    const found = review(
      `
      | STT             | Tiêu chí                       | Điểm tối đa | Điểm tự đánh giá |
      |-----------------|--------------------------------|-------------|------------------|
      | "1"             | Chỉ đạo                        | 2           |                  |
      | "1.1"           | Kế hoạch cải cách              | 1           | 1                |
      | 45293 {d-mmm}   | Chế độ báo cáo tình hình thu chi | 1         | 1                |
    `,
      framework,
    );
    expect(found.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['FW05', 'FW08']));
    expect(toldFixes(found, ['FW08'])).toEqual(['FW08 A4: no']);
  });
});

describe('A maximum that is not the framework’s', () => {
  const FRAMEWORK = `
    | STT   | Tiêu chí          | Điểm tối đa |
    |-------|-------------------|-------------|
    | "1"   | Chỉ đạo điều hành | 3           |
    | "1.1" | Kế hoạch cải cách | 1           |
    | "1.2" | Kiểm tra cải cách | 2           |
    | "2"   | Thể chế           | 5           |
    | "2.1" | Văn bản quy phạm  | 1           |
    |       | Tổng cộng         | 4           |
  `;
  const SCORES = `
    | STT   | Tiêu chí          | Điểm tối đa | Điểm tự đánh giá |
    |-------|-------------------|-------------|------------------|
    | "1"   | Chỉ đạo điều hành | 4           |                  |
    | "1.1" | Kế hoạch cải cách | 2           | 1                |
    | "1.2" | Kiểm tra cải cách | =1+2 → 3    | 2                |
    | "2"   | Thể chế           | 7           |                  |
    | "2.1" | Văn bản quy phạm  | "một" {@}   | 1                |
    |       | Tổng cộng         | 9           |                  |
  `;

  test('becomes the framework’s where it lays down one alone; a formula is not ours to replace', () => {
    expect(toldFixes(review(SCORES, { 'Khung tiêu chí': FRAMEWORK }), ['FW04'])).toEqual([
      'FW04 C2: 4 → 3',
      'FW04 C3: 2 → 1',
      'FW04 C4: no',
      // The framework prints 5 over an area whose one item has 1.
      'FW04 C5: no',
      'FW04 C6: "một" → 1 {@ → General}',
      'FW04 C7: 9 → 4',
    ]);
  });

  test('stays where the framework is the one that ships with the program, or where the row has no code', () => {
    const framework = drawnFramework(FRAMEWORK);
    const told = (source: 'bundled' | 'file') => toldFixes(review(SCORES, {}, { ...framework, source }), ['FW04'])[1];
    expect([told('file'), told('bundled')]).toEqual(['FW04 C3: 2 → 1', 'FW04 C3: no']);

    const withoutCode = review(SCORES.replace('| "1.1" |', '|       |'), { 'Khung tiêu chí': FRAMEWORK });
    expect(toldFixes(withoutCode, ['FW04'])).not.toContain('FW04 C3: 2 → 1');
  });
});

test('a wrong formula becomes the one that a click would write, with all that the sheet still waits for', () => {
  const found = review(`
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 3           |                  |
    | "1.1" | Kế hoạch | 3           | =SUM(D4:D5) → 2  |
    | "1.1.1" | Ban hành | 1         | 1                |
    | "1.1.2" | Kiểm tra | 1         | 1                |
    | "1.1.3" | Báo cáo  | 1         | 1                |
  `);
  expect(toldFixes(found, ['IX05'])).toEqual(['IX05 D3: =SUM(D4:D5) → =SUM(D4:D6), "" → =SUM(D3)']);
});

test('what only people know has no quick fix', () => {
  const found = review(`
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng |
    |-------|----------|-------------|------------------|---------------------|
    | "1"   | Chỉ đạo  | 4           |                  |                     |
    | "1.1" | Kế hoạch | 1           | tốt              | đang cập nhật       |
    | "1.2" | Kiểm tra | 1           | 45293 {d-mmm}    |                     |
    | "1.3" | Báo cáo  | 2           | 3                | 12/BC-SNV           |
  `);
  expect(found.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['SC01', 'SC08', 'SC02']));
  expect(found.quickFixes).toEqual(new Map());
});
