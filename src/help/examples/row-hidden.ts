import type { RuleExample } from '../rule-example';

/** An item was filtered out while the sheet was filled in, and stays out of sight. */
export const rowHiddenExample: RuleExample<'row-hidden'> = {
  rule: 'row-hidden',
  framework: null,
  wrong: {
    'Bảng điểm': `
      |  STT   | Tiêu chí                                     | Điểm tối đa | Điểm tự đánh giá   | Tài liệu kiểm chứng                        |
      |--------|----------------------------------------------|-------------|--------------------|--------------------------------------------|
      |  "1"   | Công tác chỉ đạo, điều hành                  | 4           | =SUM(D3:D5) → 3.5  |                                            |
      |  "1.1" | Ban hành kế hoạch cải cách hành chính        | 1           | 1                  | Kế hoạch số 12/KH-SNV ngày 05/01/2023      |
      |~ "1.2" | Mức độ hoàn thành kế hoạch                   | 2           | 1.5                | Báo cáo số 345/BC-SNV ngày 15/12/2023      |
      |  "1.3" | Tuyên truyền cải cách hành chính             | 1           | 1                  | Kế hoạch số 18/KH-SNV ngày 16/01/2023      |
    `,
  },
  cell: 'A4',
  right: {
    'Bảng điểm': `
      | STT   | Tiêu chí                                     | Điểm tối đa | Điểm tự đánh giá   | Tài liệu kiểm chứng                        |
      |-------|----------------------------------------------|-------------|--------------------|--------------------------------------------|
      | "1"   | Công tác chỉ đạo, điều hành                  | 4           | =SUM(D3:D5) → 3.5  |                                            |
      | "1.1" | Ban hành kế hoạch cải cách hành chính        | 1           | 1                  | Kế hoạch số 12/KH-SNV ngày 05/01/2023      |
      | "1.2" | Mức độ hoàn thành kế hoạch                   | 2           | 1.5                | Báo cáo số 345/BC-SNV ngày 15/12/2023      |
      | "1.3" | Tuyên truyền cải cách hành chính             | 1           | 1                  | Kế hoạch số 18/KH-SNV ngày 16/01/2023      |
    `,
  },
};
