import { drawWorkbook } from '../../support/draw-workbook';
import { findEvidenceLists } from '../../../src/core/evidence/list/find-evidence-lists';
import { listed } from '../../support/listed-documents';

describe('A row of an evidence list enters a document', () => {
  test.each([
    ['where number and symbol say so', '| 144/KH-UBND |         | Kế hoạch |', 'B2 144//kh/ubnd'],
    ['where both stand apart', '| 144         | KH-UBND | Kế hoạch |', 'B2 144//kh/ubnd'],
    ['where a stroke stands before the symbol', '| 144         | /KH-UBND | Kế hoạch |', 'B2 144//kh/ubnd'],
    ['where the symbol has strokes of its own', '| 144       | NQ/TU/DU | Nghị quyết |', 'B2 144//nq/tu/du'],
    ['and the symbol is not put on a second time', '| 144/KH-UBND | KH-UBND | Kế hoạch |', 'B2 144//kh/ubnd'],
    ['nor behind a word', '| 144/KH | UBND | Kế hoạch |', 'B2 144//kh'],
    ['with the number alone', '| 144         |         | Kế hoạch |', 'B2 144/'],
    ['with the word before it', '| Số: 144     |         | Kế hoạch |', 'B2 144/'],
    ['with the word before it', '| sô 144      |         | Kế hoạch |', 'B2 144/'],
    ['with the word before it', '| Số144       |         | Kế hoạch |', 'B2 144/'],
    ['in small letters', '| 144/kh-ubnd |         | Kế hoạch |', 'B2 144//kh/ubnd'],
    ['with spaces around the strokes', '| 144 / kh - ubnd |     | Kế hoạch |', 'B2 144//kh/ubnd'],
    ['with spaces on either side of them', '| 144/ kh -ubnd   |     | Kế hoạch |', 'B2 144//kh/ubnd'],
    ['beside another, be there a space between or not', '| 144/KH-UBND;145/KH-UBND | | Kế hoạch |', 'B2 144//kh/ubnd 145//kh/ubnd'],
    ['where its name alone cites one', '|             |         | Báo cáo số 35/BC-SNV |', 'D2 35//bc/snv'],
    ['and speaks of others', '| 144/KH-UBND |         | Kế hoạch thực hiện Nghị quyết 76/NQ-CP |', 'B2 144//kh/ubnd (76//nq/cp)'],
    ['in whose name alone others are spoken of', '|  |  | Báo cáo số 35/BC-SNV về Nghị quyết số 76/NQ-CP |', 'D2 35//bc/snv (76//nq/cp)'],
    ['nothing but a symbol is none', '|             | KH-UBND | Kế hoạch |', null],
    ['a number behind other words is none', '| công văn 144 |     | Kế hoạch |', null],
    ['a number amid words is none', '| 144 trang   |         | Kế hoạch |', null],
    ['a link is none', '|             |         | https://soy.gov.vn/van-ban |', null],
  ])('%s: %s', (_, row, document) => {
    expect(listed({ 'Danh mục TLKC': `| STT | Số | Ký hiệu | Trích yếu |\n| 1 ${row}` })).toEqual(document === null ? [] : [document]);
  });
});

test.each([
  ['| 144/KH-UBND |         | Kế hoạch             |', '144/KH-UBND'],
  ['| 144         | KH-UBND | Kế hoạch             |', '144/KH-UBND'],
  ['| Số: 144     |         | Kế hoạch             |', 'Số: 144'],
  ['| 144         |         | Kế hoạch             |', '144'],
  ['|             | KH-UBND | Báo cáo số 35/BC-SNV |', '35/BC-SNV'],
])('A document is called as it is written: %s', (row, reference) => {
  const [list] = findEvidenceLists(drawWorkbook({ 'Danh mục TLKC': `| STT | Số | Ký hiệu | Trích yếu |\n| 1 ${row}` }));
  expect(list?.documents.map((document) => document.reference)).toEqual([reference]);
});

describe('A row of an evidence list enters none', () => {
  test.each([
    ['where it counts the others', '| | 25 |  | Tổng cộng |'],
    ['where it counts the others', '| | 25 |  | Tổng số: hai mươi lăm |'],
    ['where it counts the others', '| | Tổng cộng: 25 |  | 25/BC-SNV |'],
    ['where it numbers the columns', '| 1 | 2 | 3 | 4 |'],
    ['where it numbers the columns', '| 1 | 12 |  | 14 |'],
    ['where it numbers the columns', '| (1) | 2 | (3) | (4) |'],
  ])('%s: %s', (_, row) => {
    expect(listed({ 'Danh mục TLKC': `| STT | Số | Ký hiệu | Trích yếu |\n${row}\n| 1 | 7 | BC-SNV | Báo cáo |` })).toEqual(['B3 7//bc/snv']);
  });

  test.each([
    ['a short number without a name', '| 1 | 12  |   |         |', 'B2 12/'],
    ['a long number for a name', '| 1 | 12  |   | 144     |', 'B2 12/'],
    ['a number and words', '| 1 | 12  |   | 12 tờ   |', 'B2 12/'],
    ['words and a number', '| 1 | 12  |   | tờ 12   |', 'B2 12/'],
  ])('but does where there is %s', (_, row, document) => {
    expect(listed({ 'Danh mục TLKC': `| STT | Số | Ký hiệu | Trích yếu |\n${row}` })).toEqual([document]);
  });
});

describe('A list without a column of numbers', () => {
  test.each([
    ['half of whose rows name documents is read', 1, ['B2 35//bc/snv']],
    ['fewer of whose rows do says what there should be', 2, []],
  ])('%s', (_, others, documents) => {
    const required = '|  | Ảnh chụp màn hình |\n'.repeat(others);
    const empty = '| 9 |  |\n'.repeat(5);
    const table = `| STT | Tên tài liệu |\n| 1 | Báo cáo số 35/BC-SNV |\n${required}${empty}|  | Tổng cộng: 3 |`;
    expect(listed({ 'Danh mục TLKC': table })).toEqual(documents);
  });

  test('is read however few documents are named, where it has one', () => {
    const table = '| STT | Số | Tên tài liệu |\n| 1 |  | Báo cáo số 35/BC-SNV |\n|  |  | Ảnh |\n|  |  | Ảnh |\n|  |  | Ảnh |';
    expect(listed({ 'Danh mục TLKC': table })).toEqual(['C2 35//bc/snv']);
  });
});

describe('A list ends', () => {
  test.each([
    ['with its sheet', '', 3],
    ['above the headings of another list', '| STT | Trích yếu | Số | |\n| 1 | Báo cáo | 8/BC-SNV | |', 3],
    ['above the headings of the scores', `
      | STT   | Tiêu chí | Điểm tối đa | Tài liệu kiểm chứng |
      | "1"   | Chỉ đạo  | 1           |                     |
      | "1.1" | Báo cáo số 9/BC-SNV  | 1 |                   |`, 3],
    ['above the headings of scores that have no evidence', `
      | STT   | Tiêu chí | Điểm tối đa         |
      | "1"   | Chỉ đạo  | Báo cáo số 9/BC-SNV |
      | "1.1" | Kế hoạch | 1                   |`, 3],
  ])('%s', (_, below, bottom) => {
    const table = `| STT | Số | Trích yếu | |\n| 1 | 144/KH-UBND | Kế hoạch | |\n| 2 | 7/BC-SNV | Báo cáo | |\n${below}`;
    const [list] = findEvidenceLists(drawWorkbook({ 'Danh mục TLKC': table }));
    expect(list?.bottom).toBe(bottom);
    expect(list?.documents.map(({ row }) => row)).toEqual([1, 2]);
  });
});
