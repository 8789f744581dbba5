import type { RuleExample } from '../rule-example';

export const codeDamagedExample: RuleExample<'code-damaged'> = {
  rule: 'code-damaged',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  |
      |-------|-------------------------|-------------|-------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 10          | =SUM(D3:D12) → 10 |
      | "1.1" | Nội dung thứ 1          | 1           | 1                 |
      | "1.2" | Nội dung thứ 2          | 1           | 1                 |
      | "1.3" | Nội dung thứ 3          | 1           | 1                 |
      | "1.4" | Nội dung thứ 4          | 1           | 1                 |
      | "1.5" | Nội dung thứ 5          | 1           | 1                 |
      | "1.6" | Nội dung thứ 6          | 1           | 1                 |
      | "1.7" | Nội dung thứ 7          | 1           | 1                 |
      | "1.8" | Nội dung thứ 8          | 1           | 1                 |
      | "1.9" | Nội dung thứ 9          | 1           | 1                 |
      | 1.1   | Nội dung thứ 10         | 1           | 1                 |
    `,
  },
  cell: 'A12',
  right: {
    'Bảng điểm': `
      | STT    | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  |
      |--------|-------------------------|-------------|-------------------|
      | "1"    | Chỉ đạo, điều hành CCHC | 10          | =SUM(D3:D12) → 10 |
      | "1.1"  | Nội dung thứ 1          | 1           | 1                 |
      | "1.2"  | Nội dung thứ 2          | 1           | 1                 |
      | "1.3"  | Nội dung thứ 3          | 1           | 1                 |
      | "1.4"  | Nội dung thứ 4          | 1           | 1                 |
      | "1.5"  | Nội dung thứ 5          | 1           | 1                 |
      | "1.6"  | Nội dung thứ 6          | 1           | 1                 |
      | "1.7"  | Nội dung thứ 7          | 1           | 1                 |
      | "1.8"  | Nội dung thứ 8          | 1           | 1                 |
      | "1.9"  | Nội dung thứ 9          | 1           | 1                 |
      | "1.10" | Nội dung thứ 10         | 1           | 1                 |
    `,
  },
};
