import { evidenceOutsideYear } from '../../src/core/rules/evidence-outside-year';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

test('documents of another year are found by the year in the title, each cell once', () => {
  const sheet = `
    | BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 |          |             |                  |                                                                              |
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                                                          |
    |-------|----------|-------------|------------------|------------------------------------------------------------------------------|
    | "1"   | Chỉ đạo  | 4           | 4                |                                                                              |
    | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch số 144/KH-UBND ngày 15/12/2022                                      |
    | "1.2" | Kiểm tra | 1           | 1                | Báo cáo số 12/BC-SNV ngày 15/3/2021                                          |
    | "1.3" | Báo cáo  | 1           | 1                | Báo cáo số 5/BC-SNV ngày 14/3/2023;⏎Kế hoạch số 8/KH-SNV ngày 02 tháng 02 năm 2022;⏎Công văn số 9/SNV-VP ngày 3/3/2022 |
    | "1.4" | Rà soát  | 1           | 1                | Quyết định số 876/QĐ-BNV ngày 10/11/2020                                     |
  `;
  expect(observed(evidenceOutsideYear, sheet)).toEqual([
    { cell: 'E5', item: '1.2', year: 2023, documents: [{ reference: '12/BC-SNV', date: '15/3/2021' }] },
    {
      cell: 'E6',
      item: '1.3',
      year: 2023,
      documents: [
        { reference: '8/KH-SNV', date: '02 tháng 02 năm 2022' },
        { reference: '9/SNV-VP', date: '3/3/2022' },
      ],
    },
  ]);
});

const SHEET = `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                 | Giải trình                          |
  |-------|----------|-------------|------------------|-------------------------------------|-------------------------------------|
  | "1"   | Chỉ đạo  | 2           | 1                |                                     |                                     |
  | "1.1" | Kế hoạch | 1           | 1                | Báo cáo số 12/BC-SNV ngày 15/3/2021 | Báo cáo số 13/BC-SNV ngày 15/3/2021 |
  | "1.2" | Kiểm tra | 1           | 0                | Báo cáo số 14/BC-SNV ngày 15/3/2021 |                                     |
`;
const FRAMEWORK = `
  | BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 |          |             |
  | STT   | Tiêu chí | Điểm tối đa |
  |-------|----------|-------------|
  | "1"   | Chỉ đạo  | 2           |
  | "1.1" | Kế hoạch | 1           |
  | "1.2" | Kiểm tra | 1           |
`;

test('a framework tells the year, too; explanations and items without points are left alone', () => {
  expect(observed(evidenceOutsideYear, SHEET, drawnFramework(FRAMEWORK))).toEqual([
    { cell: 'E3', item: '1.1', year: 2023, documents: [{ reference: '12/BC-SNV', date: '15/3/2021' }] },
  ]);
});

test('where nobody tells the year, or the titles and the framework tell different ones, nothing is said; where both tell the same, it is', () => {
  const titled = `
    | BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024 |  |  |  |  |  |${SHEET}`;
  expect(observed(evidenceOutsideYear, SHEET)).toEqual([]);
  expect(observed(evidenceOutsideYear, titled)).not.toEqual([]);
  expect(observed(evidenceOutsideYear, titled.replace('2024', '2023'), drawnFramework(FRAMEWORK))).not.toEqual([]);
  expect(observed(evidenceOutsideYear, titled, drawnFramework(FRAMEWORK))).toEqual([]);
});

test('without a column for evidence the rule says that it did not look', () => {
  const without = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 2           | 2                |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.2" | Kiểm tra | 1           | 1                |
  `;
  expect(observed(evidenceOutsideYear, without, drawnFramework(FRAMEWORK))).toEqual([{ because: 'no-evidence-column' }]);
});
