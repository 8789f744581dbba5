import type { RuleExample } from '../rule-example';

/** The score was typed beside the option that was reached, and not beside the item. */
export const strayScoreExample: RuleExample<'stray-score'> = {
  rule: 'stray-score',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                              | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                   |
      |-------|---------------------------------------|-------------|------------------|---------------------------------------|
      | "1"   | Chỉ đạo, điều hành cải cách hành chính | 3           | =SUM(D3,D6) → 1.5 |                                       |
      | "1.1" | Ban hành kế hoạch cải cách hành chính | 1           | 0                |                                       |
      |       | - Ban hành kịp thời: 1                |             |                  |                                       |
      |       | - Ban hành chậm: 0,5                  |             | 0.5              |                                       |
      | "1.2" | Thực hiện kế hoạch                    | 2           | 1.5              | Báo cáo số 345/BC-SNV ngày 15/12/2023 |
    `,
  },
  cell: 'D5',
  right: {
    'Bảng điểm': `
      | STT   | Tiêu chí                              | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                   |
      |-------|---------------------------------------|-------------|------------------|---------------------------------------|
      | "1"   | Chỉ đạo, điều hành cải cách hành chính | 3           | =SUM(D3,D6) → 2  |                                       |
      | "1.1" | Ban hành kế hoạch cải cách hành chính | 1           | 0.5              | Kế hoạch số 12/KH-SNV ngày 28/02/2023 |
      |       | - Ban hành kịp thời: 1                |             |                  |                                       |
      |       | - Ban hành chậm: 0,5                  |             |                  |                                       |
      | "1.2" | Thực hiện kế hoạch                    | 2           | 1.5              | Báo cáo số 345/BC-SNV ngày 15/12/2023 |
    `,
  },
};
