import { evidenceUncited } from '../../src/core/rules/evidence-uncited';
import { observedTogether } from '../support/checked-sheet';

const LIST = `
  | STT | Tên tài liệu  | Số, ký hiệu | Ngày ban hành |
  |-----|---------------|-------------|---------------|
  | 1   | Kế hoạch CCHC | 144/KH-UBND | 15/01/2023    |
  | 2   | Báo cáo CCHC  | 05/BC-SNV   | 12/12/2023    |
`;

const sheet = (evidence: string): string => `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng     | Ghi chú |
  |-------|----------|-------------|------------------|-------------------------|---------|
  | "1"   | Chỉ đạo  | 2           | 2                |                         |         |
  | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch số 144/KH-UBND |         |
  | "1.2" | Báo cáo  | 1           | 1                | ${evidence}             |         |
`;

test('a document of the list that no table cites is found on the list', () => {
  expect(observedTogether(evidenceUncited, { 'Bảng điểm': sheet('Báo cáo số 15/BC-SNV'), 'Danh mục TLKC': LIST })).toEqual([
    { cell: 'Danh mục TLKC!C3', item: null, reference: '05/BC-SNV' },
  ]);
});

test('one table of several that cites it is enough, and so is a note', () => {
  const citing = sheet('Báo cáo số 5/BC-SNV');
  const noted = sheet('').replace(' |         |\n', ' | xem BC số 5/BC-SNV |\n');
  expect(observedTogether(evidenceUncited, { 'Sở Nội vụ': sheet(''), 'Sở Y tế': citing, 'Danh mục TLKC': LIST })).toEqual([]);
  expect(observedTogether(evidenceUncited, { 'Bảng điểm': noted, 'Danh mục TLKC': LIST })).toEqual([]);
});

test('a row that enters several documents is cited with any of them', () => {
  const pair = LIST.replace('05/BC-SNV   ', '05/BC-SNV; 6/BC-SNV');
  expect(observedTogether(evidenceUncited, { 'Bảng điểm': sheet('Báo cáo số 6/BC-SNV'), 'Danh mục TLKC': pair })).toEqual([]);
  expect(observedTogether(evidenceUncited, { 'Bảng điểm': sheet(''), 'Danh mục TLKC': pair })).toEqual([
    { cell: 'Danh mục TLKC!C3', item: null, reference: '05/BC-SNV; 6/BC-SNV' },
  ]);
});

test('tables that cite nothing at all refer to the list in another way', () => {
  const byNumber = sheet('Tài liệu 2').replace('Kế hoạch số 144/KH-UBND', 'Tài liệu 1             ');
  expect(observedTogether(evidenceUncited, { 'Bảng điểm': byNumber, 'Danh mục TLKC': LIST })).toEqual([]);
});

test('a list below the scores cites nothing by listing it', () => {
  const below = `${sheet('Báo cáo số 15/BC-SNV')}
    |       | DANH MỤC TÀI LIỆU KIỂM CHỨNG |  |  |             |  |
    | STT   | Tên tài liệu  |             |                  | Số, ký hiệu             | Ngày    |
    | 1     | Kế hoạch CCHC |             |                  | 144/KH-UBND             |         |
    | 2     | Báo cáo CCHC  |             |                  | 05/BC-SNV               |         |
    | 3     | Quyết định    |             |                  | 9/QĐ-SNV                |         |
  `;
  expect(observedTogether(evidenceUncited, { 'Bảng điểm': below }).map(({ reference }) => reference)).toEqual(['05/BC-SNV', '9/QĐ-SNV']);
});

test('where one table shows no evidence, or cannot be read, nobody knows what it cites', () => {
  const without = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 1           | 1                |
    | "1.1" | Kế hoạch | 1           | 1                |
  `;
  const unreadable = without.replace('Điểm tối đa', 'Số thứ bậc');
  expect(observedTogether(evidenceUncited, { 'Sở Nội vụ': sheet(''), 'Sở Y tế': without, 'Danh mục TLKC': LIST })).toEqual([
    { sheet: 'Sở Y tế', because: 'no-evidence-column' },
  ]);
  expect(observedTogether(evidenceUncited, { 'Sở Nội vụ': sheet(''), 'Sở Y tế': unreadable, 'Danh mục TLKC': LIST })).toEqual([]);
});
