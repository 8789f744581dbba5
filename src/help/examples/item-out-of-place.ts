import type { RuleExample } from '../rule-example';

/** An item of the second area was inserted under the first. */
export const itemOutOfPlaceExample: RuleExample<'item-out-of-place'> = {
  rule: 'item-out-of-place',
  framework: `
    | STT   | Tiêu chí                                          | Điểm tối đa |
    |-------|---------------------------------------------------|-------------|
    | "1"   | Công tác chỉ đạo, điều hành                       | 2           |
    | "1.1" | Ban hành kế hoạch cải cách hành chính             | 1           |
    | "1.2" | Thực hiện chế độ báo cáo                          | 1           |
    | "2"   | Cải cách thủ tục hành chính                       | 2           |
    | "2.1" | Công khai thủ tục hành chính                      | 1           |
    | "2.2" | Rà soát, đơn giản hóa thủ tục hành chính          | 1           |
  `,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                                          | Điểm tối đa | Điểm tự đánh giá  | Tài liệu kiểm chứng                     |
      |-------|---------------------------------------------------|-------------|-------------------|-----------------------------------------|
      | "1"   | Công tác chỉ đạo, điều hành                       | 2           | =D3+D5 → 2        |                                         |
      | "1.1" | Ban hành kế hoạch cải cách hành chính             | 1           | 1                 | Kế hoạch số 12/KH-SNV ngày 05/01/2023   |
      | "2.1" | Công khai thủ tục hành chính                      | 1           | 1                 | Quyết định số 56/QĐ-UBND ngày 12/5/2023 |
      | "1.2" | Thực hiện chế độ báo cáo                          | 1           | 1                 | Báo cáo số 345/BC-SNV ngày 15/12/2023   |
      | "2"   | Cải cách thủ tục hành chính                       | 2           | =D4+D7 → 1.5      |                                         |
      | "2.2" | Rà soát, đơn giản hóa thủ tục hành chính          | 1           | 0.5               | Báo cáo số 290/BC-SNV ngày 20/10/2023   |
    `,
  },
  cell: 'A4',
  right: {
    'Bảng điểm': `
      | STT   | Tiêu chí                                          | Điểm tối đa | Điểm tự đánh giá   | Tài liệu kiểm chứng                     |
      |-------|---------------------------------------------------|-------------|--------------------|-----------------------------------------|
      | "1"   | Công tác chỉ đạo, điều hành                       | 2           | =SUM(D3:D4) → 2    |                                         |
      | "1.1" | Ban hành kế hoạch cải cách hành chính             | 1           | 1                  | Kế hoạch số 12/KH-SNV ngày 05/01/2023   |
      | "1.2" | Thực hiện chế độ báo cáo                          | 1           | 1                  | Báo cáo số 345/BC-SNV ngày 15/12/2023   |
      | "2"   | Cải cách thủ tục hành chính                       | 2           | =SUM(D6:D7) → 1.5  |                                         |
      | "2.1" | Công khai thủ tục hành chính                      | 1           | 1                  | Quyết định số 56/QĐ-UBND ngày 12/5/2023 |
      | "2.2" | Rà soát, đơn giản hóa thủ tục hành chính          | 1           | 0.5                | Báo cáo số 290/BC-SNV ngày 20/10/2023   |
    `,
  },
};
