import type { RuleExample } from '../rule-example';

const SCORES = (training: string): string => `
  | STT   | Tiêu chí                           | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                     |
  |-------|------------------------------------|-------------|------------------|-----------------------------------------|
  | "1"   | Chỉ đạo, điều hành CCHC            | 2           | =SUM(D3:D4) → 2  |                                         |
  | "1.1" | Thực hiện kế hoạch CCHC            | 1           | 1                | Báo cáo số 210/BC-UBND ngày 12/12/2023  |
  | "1.2" | Kiểm tra công tác CCHC             | 1           | 1                | Báo cáo số 210/BC-UBND ngày 12/12/2023  |
  | "2"   | Cải cách thể chế                   | 2           | =SUM(D6:D7) → 2  |                                         |
  | "2.1" | Rà soát văn bản QPPL               | 1           | 1                | Báo cáo số 210/BC-UBND ngày 12/12/2023  |
  | "2.2" | Theo dõi thi hành pháp luật        | 1           | 1                | Báo cáo số 210/BC-UBND ngày 12/12/2023  |
  | "3"   | Cải cách chế độ công vụ            | 2           | =SUM(D9:D10) → 2 |                                         |
  | "3.1" | Bố trí công chức theo vị trí       | 1           | 1                | Báo cáo số 210/BC-UBND ngày 12/12/2023  |
  | "3.2" | Đào tạo, bồi dưỡng công chức       | 1           | 1                | ${training} |
`;

export const evidenceReusedExample: RuleExample<'evidence-reused'> = {
  rule: 'evidence-reused',
  framework: null,
  wrong: { 'Bảng điểm': SCORES('Báo cáo số 210/BC-UBND ngày 12/12/2023') },
  cell: 'E3',
  right: { 'Bảng điểm': SCORES('Quyết định số 88/QĐ-UBND ngày 21/02/2023') },
};
