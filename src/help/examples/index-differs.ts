import type { RuleExample } from '../rule-example';

export const indexDiffersExample: RuleExample<'index-differs'> = {
  rule: 'index-differs',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá    | Chỉ số (%) |
      |-------|-------------------------|-------------|---------------------|------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 20          | =SUM(D3:D4) → 18.15 | 90.15      |
      | "1.1" | Ban hành kế hoạch CCHC  | 8           | 7.15                | 89.38      |
      | "1.2" | Thực hiện kế hoạch CCHC | 12          | 11                  | 91.67      |
    `,
  },
  cell: 'E2',
  alongside: ['IX04'],
  right: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá    | Chỉ số (%)                    |
      |-------|-------------------------|-------------|---------------------|-------------------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 20          | =SUM(D3:D4) → 18.15 | =D2/C2*100 → 90.75            |
      | "1.1" | Ban hành kế hoạch CCHC  | 8           | 7.15                | =D3/C3*100 → 89.375           |
      | "1.2" | Thực hiện kế hoạch CCHC | 12          | 11                  | =D4/C4*100 → 91.6666666666667 |
    `,
  },
};
