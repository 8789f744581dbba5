import { findEvidenceLists } from '../../../src/core/evidence/list/find-evidence-lists';
import { readFramework } from '../../../src/core/framework/read-framework';
import { readScoresheets } from '../../../src/core/scoresheet/read-scoresheets';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { drawSheet, drawWorkbook } from '../../support/draw-workbook';
import { listed } from '../../support/listed-documents';
import { moved } from '../../support/moved-sheet';

describe('An evidence list', () => {
  test('is a table of documents on a sheet of that name, and no scoring table', () => {
    const sheets = {
      'Danh mục tài liệu kiểm chứng': `
        | STT | Tên tài liệu         | Số, ký hiệu | Ngày ban hành      | Cơ quan ban hành   | Tiêu chí | Ghi chú |
        |-----|----------------------|-------------|--------------------|--------------------|----------|---------|
        | 1   | Kế hoạch CCHC        | 144/KH-UBND | 44861 {dd/mm/yyyy} | Chủ tịch UBND tỉnh | "1.1.1"  |         |
        | 2   | Báo cáo CCHC         | 05/BC-SNV   | 15/12/2023         | Sở Nội vụ          | "1.1.2"  |         |
        |     | Tổng cộng: 2 tài liệu |            |                    |                    |          |         |
      `,
    };
    expect(listed(sheets)).toEqual(['C2 144//kh/ubnd', 'C3 5//bc/snv']);
    const workbook = drawWorkbook(sheets);
    expect(readScoresheets(workbook)).toEqual({ scoresheets: [], unreadable: [] });
    expect(readFramework(workbook)).toBeNull();
  });

  test.each(['Danh mục tài liệu minh chứng', 'DANH MỤC TLKC', 'danh muc minh chung', 'DM tài liệu kiểm chứng', 'Danh mục TLMC - Sở Y tế', 'Evidence list'])(
    'is known by the name %s',
    (name) => {
      expect(listed({ [name]: SHORT })).toEqual(['B2 144//kh/ubnd']);
    },
  );

  test.each(['Danh mục', 'Văn bản', 'Minh chứng', 'Danh mục văn bản quy phạm'])('is not known by the name %s', (name) => {
    expect(listed({ [name]: SHORT })).toEqual([]);
  });

  test('is known by a title above it, wherever it stands', () => {
    const sheet = `
      | SỞ NỘI VỤ |                                       |             |
      |           | DANH MỤC TÀI LIỆU KIỂM CHỨNG NĂM 2023 |             |
      |           | (Kèm theo Báo cáo số 12/BC-SNV)       |             |
      |           |                                       |             |
      |           | Trích yếu                             | Số/ký hiệu  |
      |           | Kế hoạch cải cách hành chính          | 144/KH-UBND |
    `;
    expect(listed({ Sheet3: sheet })).toEqual(['C6 144//kh/ubnd']);
  });

  test.each([
    [9, ['B12 144//kh/ubnd']],
    [10, []],
  ])('is known by a title with no more than nine rows between: with %d it is %j', (between, documents) => {
    const title = '| Danh mục tài liệu kiểm chứng | | |';
    expect(listed({ Sheet3: `${title}\n${'| | | |\n'.repeat(between)}${SHORT}` })).toEqual(documents);
  });

  test.each([
    [150, ['B3 144//kh/ubnd']],
    [151, []],
  ])('is known by a title of %d letters: %j', (length, documents) => {
    const title = 'Danh mục tài liệu kiểm chứng kèm theo báo cáo'.padEnd(length, '.');
    expect(listed({ Sheet3: `| ${title} | | |\n${SHORT}` })).toEqual(documents);
  });

  test('is known by its title wherever its sheet begins', () => {
    const sheet = moved(drawSheet('Sheet3', `| Danh mục minh chứng | | |\n${SHORT}`), { down: 20, right: 1 });
    const lists = findEvidenceLists({ ...drawWorkbook({}), sheets: [sheet] });
    expect(lists.flatMap(({ top, bottom, documents }) => documents.map((document) => [top, bottom, toA1(document)]))).toEqual([[21, 23, 'C23']]);
  });

  test('may have number and symbol in columns of their own, below a heading that they share', () => {
    const sheet = `
      | STT | Văn bản |         |               | Trích yếu |
      |     | Số      | Ký hiệu | Ngày ban hành |           |
      | (1) | (2)     | (3)     | (4)           | (5)       |
      | 1   | 144     | KH-UBND | 27/10/2022    | Kế hoạch  |
      | 2   | "05"    | /BC-SNV | 15/12/2023    | Báo cáo   |
    `;
    expect(listed({ 'Danh mục TLKC': sheet })).toEqual(['B4 144//kh/ubnd', 'B5 5//bc/snv']);
  });

  test('may name its documents in one cell with what they are about', () => {
    const sheet = `
      | TT | Tài liệu kiểm chứng                                                                | Tiêu chí |
      |----|-------------------------------------------------------------------------------------|----------|
      | 1  | Kế hoạch số 144/KH-UBND ngày 27/10/2022 thực hiện Nghị quyết số 76/NQ-CP            | "1.1"    |
      | 2  | Ảnh chụp màn hình Cổng dịch vụ công                                                 | "1.2"    |
    `;
    expect(listed({ 'Danh mục TLKC': sheet })).toEqual(['B2 144//kh/ubnd (76//nq/cp)']);
  });

  test('may have several documents in a row, or a number alone', () => {
    const sheet = `
      | STT | Số, ký hiệu                  | Tên văn bản                              |
      |-----|------------------------------|------------------------------------------|
      | 1   | 144/KH-UBND; 145/KH-UBND     | Kế hoạch triển khai Nghị quyết 76/NQ-CP  |
      | 2   | 876                          | Quyết định                               |
      | 3   | số: 12/kh                    | Kế hoạch                                 |
      | 4   |                              | Báo cáo số 35/BC-SNV                     |
    `;
    expect(listed({ 'Danh mục TLKC': sheet })).toEqual([
      'B2 144//kh/ubnd 145//kh/ubnd (76//nq/cp)',
      'B3 876/',
      'B4 12//kh',
      'C5 35//bc/snv',
    ]);
  });

  test('is none where it says what documents there should be, and names hardly any', () => {
    const sheet = `
      | STT | Tài liệu kiểm chứng                                     |
      |-----|---------------------------------------------------------|
      | 1   | Kế hoạch cải cách hành chính năm của đơn vị             |
      | 2   | Báo cáo kết quả thực hiện Nghị quyết số 76/NQ-CP        |
      | 3   | Quyết định phê duyệt danh mục vị trí việc làm           |
    `;
    expect(listed({ 'Danh mục TLKC': sheet })).toEqual([]);
  });

  test('is none before anything is entered', () => {
    expect(findEvidenceLists(drawWorkbook({ 'Danh mục TLKC': '| STT | Số, ký hiệu | Trích yếu |' }))).toEqual([]);
  });

  test('is no scoring table, even one whose title speaks of a list', () => {
    const sheet = `
      | BẢNG CHẤM ĐIỂM VÀ DANH MỤC TÀI LIỆU KIỂM CHỨNG |          |         |         |                     |
      | STT                                            | Tiêu chí | Điểm    |         | Tài liệu kiểm chứng |
      |                                                |          | Tối đa  | Tự chấm |                     |
      | "1"                                            | Chỉ đạo  | 1       | 1       |                     |
      | "1.1"                                          | Kế hoạch | 1       | 1       | 144/KH-UBND         |
    `;
    expect(listed({ 'Bảng điểm': sheet })).toEqual([]);
    expect(readScoresheets(drawWorkbook({ 'Bảng điểm': sheet })).scoresheets).toHaveLength(1);
  });

  test('may stand below the scores on their sheet, and below another list', () => {
    const sheet = `
      | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Tài liệu kiểm chứng |
      |-------|----------|-------------|---------|---------------------|
      | "1"   | Chỉ đạo  | 1           | 1       |                     |
      | "1.1" | Kế hoạch | 1           | 1       | 144/KH-UBND         |
      |       | DANH MỤC TÀI LIỆU KIỂM CHỨNG |  |  |                    |
      | STT   | Tên tài liệu | Số, ký hiệu |    |                     |
      | 1     | Kế hoạch | 144/KH-UBND |         |                     |
      |       | Danh mục minh chứng bổ sung |   |  |                     |
      | STT   | Số, ký hiệu | Tên tài liệu |    |                     |
      | 1     | 7/BC-SNV | Báo cáo     |         |                     |
    `;
    expect(listed({ 'Bảng điểm': sheet })).toEqual(['C6 144//kh/ubnd', 'B9 7//bc/snv']);
  });
});

const SHORT = `
  | STT | Số, ký hiệu | Trích yếu |
  |-----|-------------|-----------|
  | 1   | 144/KH-UBND | Kế hoạch  |
`;
