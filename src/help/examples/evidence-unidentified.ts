import type { RuleExample } from '../rule-example';

export const evidenceUnidentifiedExample: RuleExample<'evidence-unidentified'> = {
  rule: 'evidence-unidentified',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  | Tài liệu kiểm chứng                     | Giải trình |
      |-------|-------------------------|-------------|-------------------|-----------------------------------------|------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D4) → 2.5 |                                         |            |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                 | Kế hoạch số 144/KH-UBND ngày 15/01/2023 |            |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 1.5               | Báo cáo của Sở                          |            |
    `,
  },
  cell: 'E4',
  right: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  | Tài liệu kiểm chứng                     | Giải trình |
      |-------|-------------------------|-------------|-------------------|-----------------------------------------|------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D4) → 2.5 |                                         |            |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                 | Kế hoạch số 144/KH-UBND ngày 15/01/2023 |            |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 1.5               | Báo cáo số 210/BC-UBND ngày 12/12/2023  |            |
    `,
  },
};
