import type { RuleExample } from '../rule-example';

/** Scores of three decimals: the areas that are shown come to 0.01 less than the total that is shown. */
export const roundingShowsExample: RuleExample<'rounding-shows'> = {
  rule: 'rounding-shows',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                                      | Điểm tối đa | Điểm tự đánh giá    | Tài liệu kiểm chứng                     |
      |-------|-----------------------------------------------|-------------|---------------------|-----------------------------------------|
      | "1"   | Công tác chỉ đạo, điều hành                   | 2           | =SUM(D3) → 1.333    |                                         |
      | "1.1" | Mức độ hoàn thành kế hoạch                    | 2           | 1.333               | Báo cáo số 345/BC-SNV ngày 15/12/2023   |
      | "2"   | Cải cách thủ tục hành chính                   | 2           | =SUM(D5) → 1.333    |                                         |
      | "2.1" | Tỷ lệ hồ sơ giải quyết đúng hạn               | 2           | 1.333               | Báo cáo số 290/BC-SNV ngày 20/10/2023   |
      |       | Tổng cộng                                     | 4           | =D2+D4 → 2.666      |                                         |
    `,
  },
  cell: 'D6',
  right: {
    'Bảng điểm': `
      | STT   | Tiêu chí                                      | Điểm tối đa | Điểm tự đánh giá    | Tài liệu kiểm chứng                     |
      |-------|-----------------------------------------------|-------------|---------------------|-----------------------------------------|
      | "1"   | Công tác chỉ đạo, điều hành                   | 2           | =SUM(D3) → 1.33     |                                         |
      | "1.1" | Mức độ hoàn thành kế hoạch                    | 2           | 1.33                | Báo cáo số 345/BC-SNV ngày 15/12/2023   |
      | "2"   | Cải cách thủ tục hành chính                   | 2           | =SUM(D5) → 1.33     |                                         |
      | "2.1" | Tỷ lệ hồ sơ giải quyết đúng hạn               | 2           | 1.33                | Báo cáo số 290/BC-SNV ngày 20/10/2023   |
      |       | Tổng cộng                                     | 4           | =D2+D4 → 2.66       |                                         |
    `,
  },
};
