import type { RuleExample } from '../rule-example';

const SCORES = (report: string): string => `
  | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                     |
  |-------|-------------------------|-------------|------------------|-----------------------------------------|
  | "1"   | Chỉ đạo, điều hành CCHC | 2           | =SUM(D3:D4) → 2  |                                         |
  | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                | Kế hoạch số 144/KH-UBND ngày 15/01/2023 |
  | "1.2" | Báo cáo CCHC            | 1           | 1                | ${report} |
`;

export const evidenceLinkLocalExample: RuleExample<'evidence-link-local'> = {
  rule: 'evidence-link-local',
  framework: null,
  wrong: { 'Bảng điểm': SCORES('Báo cáo số 210/BC-UBND ngày 12/12/2023: D:\\CCHC\\2023\\BC 210.pdf') },
  cell: 'E4',
  right: { 'Bảng điểm': SCORES('Báo cáo số 210/BC-UBND ngày 12/12/2023 (tệp BC 210.pdf gửi kèm)') },
};
