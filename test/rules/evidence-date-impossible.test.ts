import { evidenceDateImpossible } from '../../src/core/rules/evidence-date-impossible';
import { observed } from '../support/checked-sheet';

const TODAY = { day: 19, month: 1, year: 2024 };

test('days that no calendar has and days after the review are found, each cell once', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                                                                  | Giải trình |
    |-------|----------|-------------|------------------|--------------------------------------------------------------------------------------|------------|
    | "1"   | Chỉ đạo  | 4           | 4                |                                                                                      |            |
    | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch số 144/KH-UBND ngày 31/02/2023; Quyết định số 5/QĐ-SNV ngày 20 tháng 01 năm 2024 |       |
    | "1.2" | Kiểm tra | 1           | 1                | Biên bản số 7/BB-SNV ngày 19/01/2024                                                  |           |
    | "1.3" | Báo cáo  | 1           | 0                | Báo cáo số 12/BC-SNV ngày 15/13/2023                                                  |           |
    | "1.4" | Rà soát  | 1           | 1                | Báo cáo số 13/BC-SNV ngày 30/6/2203                                                   |           |
  `;
  const impossible = [
    { cell: 'E3', item: '1.1', dates: [{ reference: '144/KH-UBND', written: '31/02/2023', because: 'no-such-day' }] },
    { cell: 'E5', item: '1.3', dates: [{ reference: '12/BC-SNV', written: '15/13/2023', because: 'no-such-day' }] },
  ];
  expect(observed(evidenceDateImpossible, sheet, null, { today: TODAY })).toEqual([
    {
      ...impossible[0],
      dates: [...(impossible[0]?.dates ?? []), { reference: '5/QĐ-SNV', written: '20 tháng 01 năm 2024', because: 'after-review' }],
    },
    impossible[1],
    { cell: 'E6', item: '1.4', dates: [{ reference: '13/BC-SNV', written: '30/6/2203', because: 'after-review' }] },
  ]);
  // Where nobody says what day it is, only the calendar can be asked.
  expect(observed(evidenceDateImpossible, sheet)).toEqual(impossible);
});

test('evidence of the second round is looked at in its own cell', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Lần 1                                | Lần 1          | Lần 2                                | Lần 2          |
    |       |          |             |         | Tài liệu kiểm chứng/Giải trình       | Điểm thẩm định | Tài liệu kiểm chứng/Giải trình       | Điểm thẩm định |
    |-------|----------|-------------|---------|--------------------------------------|----------------|--------------------------------------|----------------|
    | "1"   | Chỉ đạo  | 1           | 1       |                                      | 0.5            |                                      | 1              |
    | "1.1" | Báo cáo  | 1           | 1       | Báo cáo số 12/BC-SNV ngày 31/6/2023  | 0.5            | Báo cáo số 34/BC-SNV ngày 31/11/2023 | 1              |
  `;
  expect(observed(evidenceDateImpossible, sheet)).toEqual([
    { cell: 'E4', item: '1.1', dates: [{ reference: '12/BC-SNV', written: '31/6/2023', because: 'no-such-day' }] },
    { cell: 'G4', item: '1.1', dates: [{ reference: '34/BC-SNV', written: '31/11/2023', because: 'no-such-day' }] },
  ]);
});

test('deadlines, periods, blanks to be filled in and an explanation’s own days are no document’s date', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                                                        | Giải trình                                |
    |-------|----------|-------------|------------------|----------------------------------------------------------------------------|-------------------------------------------|
    | "1"   | Chỉ đạo  | 4           | 4                |                                                                            |                                           |
    | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch số 144/KH-UBND ngày 10/01/2024, hoàn thành trước ngày 31/11/2024  | Kế hoạch số 9/KH-SNV ngày 31/02/2023      |
    | "1.2" | Kiểm tra | 1           | 1                | Kế hoạch số 12/KH-SNV thực hiện từ ngày 01/02/2024 đến ngày 31/12/2025     |                                           |
    | "1.3" | Báo cáo  | 1           | 1                | Báo cáo số 12/BC-SNV ngày     tháng     năm 2024                           |                                           |
    | "1.4" | Rà soát  | 1           | 1                | Biên bản họp ngày 31/02/2023; https://snv.gov.vn/31/02/2023                |                                           |
  `;
  expect(observed(evidenceDateImpossible, sheet, null, { today: TODAY })).toEqual([]);
});

test('without a column for evidence the rule says that it did not look', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 1           | 1                |
    | "1.1" | Kế hoạch | 1           | 1                |
  `;
  expect(observed(evidenceDateImpossible, sheet)).toEqual([{ because: 'no-evidence-column' }]);
});
