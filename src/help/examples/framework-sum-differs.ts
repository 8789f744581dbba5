import type { RuleExample } from '../rule-example';

export const frameworkSumDiffersExample: RuleExample<'framework-sum-differs'> = {
  rule: 'framework-sum-differs',
  framework: null,
  wrong: {
    'Khung tiêu chí': `
      | STT   | Tiêu chí                | Điểm tối đa |
      |-------|-------------------------|-------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3.5         |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           |
    `,
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  |
      |-------|-------------------------|-------------|-------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3.5         | =SUM(D3:D4) → 2.5 |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                 |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 1.5               |
    `,
  },
  cell: 'C2',
  right: {
    'Khung tiêu chí': `
      | STT   | Tiêu chí                | Điểm tối đa |
      |-------|-------------------------|-------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           |
    `,
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  |
      |-------|-------------------------|-------------|-------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D4) → 2.5 |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                 |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 1.5               |
    `,
  },
};
