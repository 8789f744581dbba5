import type { RuleExample } from '../rule-example';

const SCORES = (plan: string): string => `
  | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                     |
  |-------|-------------------------|-------------|------------------|-----------------------------------------|
  | "1"   | Chỉ đạo, điều hành CCHC | 2           | =SUM(D3:D4) → 2  |                                         |
  | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                | ${plan} |
  | "1.2" | Báo cáo CCHC            | 1           | 1                | Báo cáo số 210/BC-UBND ngày 12/12/2023  |
`;

const LIST = `
  | STT | Tên tài liệu                | Số, ký hiệu | Ngày ban hành |
  |-----|-----------------------------|-------------|---------------|
  | 1   | Kế hoạch CCHC năm 2023      | 144/KH-UBND | 15/01/2023    |
  | 2   | Kế hoạch kiểm tra CCHC 2023 | 151/KH-UBND | 20/02/2023    |
  | 3   | Báo cáo CCHC năm 2023       | 210/BC-UBND | 12/12/2023    |
`;

export const evidenceUncitedExample: RuleExample<'evidence-uncited'> = {
  rule: 'evidence-uncited',
  framework: null,
  wrong: {
    'Bảng điểm': SCORES('Kế hoạch số 144/KH-UBND ngày 15/01/2023'),
    'Danh mục tài liệu kiểm chứng': LIST,
  },
  cell: 'Danh mục tài liệu kiểm chứng!C3',
  right: {
    'Bảng điểm': SCORES('Kế hoạch số 144/KH-UBND ngày 15/01/2023 và Kế hoạch số 151/KH-UBND ngày 20/02/2023'),
    'Danh mục tài liệu kiểm chứng': LIST,
  },
};
