import type { RuleExample } from '../rule-example';

export const externalLinkExample: RuleExample<'external-link'> = {
  rule: 'external-link',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá                           |
      |-------|-------------------------|-------------|--------------------------------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D4) → 2.5                          |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                                          |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | ='[Tổng hợp 2023.xlsx]Sở Nội vụ'!D9 → 1.5  |
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
