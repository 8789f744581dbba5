import type { RuleExample } from '../rule-example';

export const textEncodingExample: RuleExample<'text-encoding'> = {
  rule: 'text-encoding',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiªu chÝ                | §iÓm tèi ®a | §iÓm tù ®¸nh gi¸  |
      |-------|-------------------------|-------------|-------------------|
      | "1"   | ChØ ®¹o, ®iÒu hµnh CCHC | 3           | =SUM(D3:D4) → 2.5 |
      | "1.1" | Ban hµnh kÕ ho¹ch CCHC  | 1           | 1                 |
      | "1.2" | Thùc hiÖn kÕ ho¹ch CCHC | 2           | 1.5               |
    `,
  },
  cell: 'B1',
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
