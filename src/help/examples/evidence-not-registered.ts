import type { RuleExample } from '../rule-example';

const SCORES = (report: string): string => `
  | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                     |
  |-------|-------------------------|-------------|------------------|-----------------------------------------|
  | "1"   | Chỉ đạo, điều hành CCHC | 2           | =SUM(D3:D4) → 2  |                                         |
  | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                | Kế hoạch số 144/KH-UBND ngày 15/01/2023 |
  | "1.2" | Báo cáo CCHC            | 1           | 1                | ${report} |
`;

const LIST = `
  | STT | Tên tài liệu          | Số, ký hiệu | Ngày ban hành |
  |-----|-----------------------|-------------|---------------|
  | 1   | Kế hoạch CCHC năm     | 144/KH-UBND | 15/01/2023    |
  | 2   | Báo cáo CCHC năm 2023 | 210/BC-UBND | 12/12/2023    |
`;

export const evidenceNotRegisteredExample: RuleExample<'evidence-not-registered'> = {
  rule: 'evidence-not-registered',
  framework: null,
  wrong: {
    'Bảng điểm': SCORES('Báo cáo số 210/BC-UBND ngày 12/12/2023; Báo cáo số 120/BC-UBND ngày 12/6/2023'),
    'Danh mục tài liệu kiểm chứng': LIST,
  },
  cell: 'E4',
  right: { 'Bảng điểm': SCORES('Báo cáo số 210/BC-UBND ngày 12/12/2023'), 'Danh mục tài liệu kiểm chứng': LIST },
};
