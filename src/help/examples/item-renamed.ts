import type { RuleExample } from '../rule-example';

/** A row was taken over from last year's scoresheet, its year with it. */
export const itemRenamedExample: RuleExample<'item-renamed'> = {
  rule: 'item-renamed',
  framework: `
    | STT   | Tiêu chí                                            | Điểm tối đa |
    |-------|-----------------------------------------------------|-------------|
    | "1"   | Công tác chỉ đạo, điều hành                         | 2           |
    | "1.1" | Ban hành kế hoạch cải cách hành chính năm 2023      | 1           |
    | "1.2" | Thực hiện chế độ báo cáo cải cách hành chính        | 1           |
  `,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                                            | Điểm tối đa | Điểm tự đánh giá   | Tài liệu kiểm chứng                    |
      |-------|-----------------------------------------------------|-------------|--------------------|----------------------------------------|
      | "1"   | Công tác chỉ đạo, điều hành                         | 2           | =SUM(D3:D4) → 1.5  |                                        |
      | "1.1" | Ban hành kế hoạch cải cách hành chính năm 2022      | 1           | 1                  | Kế hoạch số 12/KH-SNV ngày 05/01/2023  |
      | "1.2" | Thực hiện chế độ báo cáo cải cách hành chính        | 1           | 0.5                | Báo cáo số 345/BC-SNV ngày 15/12/2023  |
    `,
  },
  cell: 'B3',
  right: {
    'Bảng điểm': `
      | STT   | Tiêu chí                                            | Điểm tối đa | Điểm tự đánh giá   | Tài liệu kiểm chứng                    |
      |-------|-----------------------------------------------------|-------------|--------------------|----------------------------------------|
      | "1"   | Công tác chỉ đạo, điều hành                         | 2           | =SUM(D3:D4) → 1.5  |                                        |
      | "1.1" | Ban hành kế hoạch cải cách hành chính năm 2023      | 1           | 1                  | Kế hoạch số 12/KH-SNV ngày 05/01/2023  |
      | "1.2" | Thực hiện chế độ báo cáo cải cách hành chính        | 1           | 0.5                | Báo cáo số 345/BC-SNV ngày 15/12/2023  |
    `,
  },
};
