import type { RuleExample } from '../rule-example';

export const scoreBrokenExample: RuleExample<'score-broken'> = {
  rule: 'score-broken',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá      |
      |-------|-------------------------|-------------|-----------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D4) → #DIV/0! |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                     |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | =Z9/0 → #DIV/0!       |
    `,
  },
  cell: 'D4',
  right: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  |
      |-------|-------------------------|-------------|-------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D4) → 2.5 |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                 |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 1.5               |
    `,
  },
};
