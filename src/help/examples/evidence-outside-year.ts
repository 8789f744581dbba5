import type { RuleExample } from '../rule-example';

export const evidenceOutsideYearExample: RuleExample<'evidence-outside-year'> = {
  rule: 'evidence-outside-year',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 |       |             |                   |                                         |            |
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  | Tài liệu kiểm chứng                     | Giải trình |
      |-------|-------------------------|-------------|-------------------|-----------------------------------------|------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D4:D5) → 2.5 |                                         |            |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                 | Kế hoạch số 144/KH-UBND ngày 15/12/2022 |            |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 1.5               | Báo cáo số 198/BC-UBND ngày 10/12/2021  |            |
    `,
  },
  cell: 'E5',
  right: {
    'Bảng điểm': `
      | BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 |       |             |                   |                                         |            |
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  | Tài liệu kiểm chứng                     | Giải trình |
      |-------|-------------------------|-------------|-------------------|-----------------------------------------|------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D4:D5) → 2.5 |                                         |            |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                 | Kế hoạch số 144/KH-UBND ngày 15/12/2022 |            |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 1.5               | Báo cáo số 210/BC-UBND ngày 12/12/2023  |            |
    `,
  },
};
