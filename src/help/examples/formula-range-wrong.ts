import type { RuleExample } from '../rule-example';

export const formulaRangeWrongExample: RuleExample<'formula-range-wrong'> = {
  rule: 'formula-range-wrong',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá |
      |-------|-------------------------|-------------|------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D3) → 1  |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 1.5              |
    `,
  },
  cell: 'D2',
  alongside: ['IX01'],
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
