import { evidenceLinkLocal } from '../../src/core/rules/evidence-link-local';
import { observed } from '../support/checked-sheet';

test('disks, servers and files of one computer are found, each cell once', () => {
  const sheet = String.raw`
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                                          |
    |-------|----------|-------------|------------------|--------------------------------------------------------------|
    | "1"   | Chỉ đạo  | 4           | 4                |                                                              |
    | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch số 144/KH-UBND: D:\CCHC\KH 144.pdf; e:/CCHC/PL1.xlsx |
    | "1.2" | Kiểm tra | 1           | 1                | \\maychu\CCHC\BB.docx                                        |
    | "1.3" | Báo cáo  | 1           | 1                | file:///C:/CCHC/BC.pdf                                       |
    | "1.4" | Rà soát  | 1           | 1                | https://snv.gov.vn/D:/bc.pdf; www.cchc.vn; ổ D: của phòng    |
  `;
  expect(observed(evidenceLinkLocal, sheet)).toEqual([
    { cell: 'E3', item: '1.1', links: [String.raw`D:\CCHC\KH 144.pdf`, 'e:/CCHC/PL1.xlsx'] },
    { cell: 'E4', item: '1.2', links: [String.raw`\\maychu\CCHC\BB.docx`] },
    { cell: 'E5', item: '1.3', links: ['file:///C:/CCHC/BC.pdf'] },
  ]);
});

test('links of two cells of one row are told apart', () => {
  const sheet = String.raw`
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Minh chứng     | Thẩm định lần 1 | Minh chứng lần 2 | Thẩm định lần 2 |
    |-------|----------|-------------|---------|----------------|-----------------|------------------|-----------------|
    | "1"   | Chỉ đạo  | 1           |         |                |                 |                  |                 |
    | "1.1" | Kế hoạch | 1           | 1       | D:\CCHC\KH.pdf | 1               | E:\CCHC\PL.pdf   | 1               |
  `;
  expect(observed(evidenceLinkLocal, sheet)).toEqual([
    { cell: 'E3', item: '1.1', links: [String.raw`D:\CCHC\KH.pdf`] },
    { cell: 'G3', item: '1.1', links: [String.raw`E:\CCHC\PL.pdf`] },
  ]);
});

test('without a column for evidence the rule says that it did not look, and a table without links is fine', () => {
  const without = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 1           | 1                |
    | "1.1" | Kế hoạch | 1           | 1                |
  `;
  expect(observed(evidenceLinkLocal, without)).toEqual([{ because: 'no-evidence-column' }]);
  expect(observed(evidenceLinkLocal, without.replace(/\|$/gm, '| |').replace('giá | |', 'giá | Tài liệu kiểm chứng |'))).toEqual([]);
});
