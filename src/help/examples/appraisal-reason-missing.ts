import type { RuleExample } from '../rule-example';

export const appraisalReasonMissingExample: RuleExample<'appraisal-reason-missing'> = {
  rule: 'appraisal-reason-missing',
  framework: null,
  wrong: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định    | Ý kiến |
      |-------|-------------------------|-------------|------------------|-------------------|--------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D4) → 3  | =SUM(E3:E4) → 2.5 |        |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                | 1                 |        |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 2                | 1.5               |        |
    `,
  },
  cell: 'F4',
  right: {
    'Bảng điểm': `
      | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định    | Ý kiến                           |
      |-------|-------------------------|-------------|------------------|-------------------|----------------------------------|
      | "1"   | Chỉ đạo, điều hành CCHC | 3           | =SUM(D3:D4) → 3  | =SUM(E3:E4) → 2.5 |                                  |
      | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                | 1                 |                                  |
      | "1.2" | Thực hiện kế hoạch CCHC | 2           | 2                | 1.5               | Chậm 01 nhiệm vụ so với kế hoạch |
    `,
  },
};
