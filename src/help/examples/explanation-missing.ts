import type { RuleExample } from '../rule-example';

const SCORES = (explanation: string): string => `
  | STT   | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá  | Tài liệu kiểm chứng                     | Giải trình |
  |-------|-------------------------|-------------|-------------------|-----------------------------------------|------------|
  | "1"   | Chỉ đạo, điều hành CCHC | 2           | =SUM(D3:D4) → 1.5 |                                         |            |
  | "1.1" | Ban hành kế hoạch CCHC  | 1           | 1                 | Kế hoạch số 144/KH-UBND ngày 15/01/2023 |            |
  | "1.2" | Báo cáo CCHC            | 1           | 0.5               | Báo cáo số 210/BC-UBND ngày 12/12/2023  | ${explanation} |
`;

export const explanationMissingExample: RuleExample<'explanation-missing'> = {
  rule: 'explanation-missing',
  framework: `
    | STT   | Tiêu chí                | Điểm tối đa |
    |-------|-------------------------|-------------|
    | "1"   | Chỉ đạo, điều hành CCHC | 2           |
    | "1.1" | Ban hành kế hoạch CCHC  | 1           |
    | "1.2" | Báo cáo CCHC            | 1           |
    | Mức độ: EV10 là lưu ý |     |             |
  `,
  wrong: { 'Bảng điểm': SCORES('') },
  cell: 'F4',
  right: { 'Bảng điểm': SCORES('Thiếu báo cáo quý I do thay đổi đầu mối; đã chấn chỉnh từ quý II') },
};
