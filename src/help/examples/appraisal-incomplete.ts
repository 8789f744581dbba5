import type { RuleExample } from '../rule-example';

const SCORES = (checked: string): string => `
  | Đơn vị: Sở Tư pháp |                                  |             |                  |                |                                          |
  | STT   | Tiêu chí                                      | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Tài liệu kiểm chứng                      |
  |-------|-----------------------------------------------|-------------|------------------|----------------|------------------------------------------|
  | "1"   | Chỉ đạo, điều hành cải cách hành chính        | 3           | =SUM(D4:D6) → 3  |                |                                          |
  | "1.1" | Ban hành kế hoạch cải cách hành chính năm     | 1           | 1                | 1              | Kế hoạch số 05/KH-STP ngày 09/01/2023    |
  | "1.2" | Kiểm tra công tác cải cách hành chính         | 1           | 1                | ${checked}     | Báo cáo số 212/BC-STP ngày 30/10/2023    |
  | "1.3" | Báo cáo cải cách hành chính đúng hạn          | 1           | 1                | 1              | Báo cáo số 260/BC-STP ngày 05/12/2023    |
`;

export const appraisalIncompleteExample: RuleExample<'appraisal-incomplete'> = {
  rule: 'appraisal-incomplete',
  framework: null,
  wrong: { 'Sở Tư pháp': SCORES('') },
  cell: 'E5',
  right: { 'Sở Tư pháp': SCORES('1') },
};
