import type { RuleExample } from '../rule-example';

export const itemUnknownExample: RuleExample<'item-unknown'> = {
  rule: 'item-unknown',
  framework: `
    | STT   | Tiêu chí                | Điểm tối đa |
    |-------|-------------------------|-------------|
    | "1"   | Chỉ đạo, điều hành CCHC | 3           |
    | "1.1" | Ban hành kế hoạch CCHC  | 1           |
    | "1.2" | Thực hiện kế hoạch CCHC | 2           |
  `,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  |
      |-------|-------------------------|-------------|-------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D4) → 2.5 |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                 |
      | "1.3" | Thực hiện kế hoạch CCHC | 2           | 1.5               |
    `,
  },
  cell: 'A4',
  alongside: ['FW03'],
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
