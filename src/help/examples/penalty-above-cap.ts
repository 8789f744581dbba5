import type { RuleExample } from '../rule-example';

const SCORES = (penalty: string): string => `
  | STT   | Tiêu chí                                      | Điểm tối đa | Điểm tự đánh giá      | Tài liệu kiểm chứng                       |
  |-------|-----------------------------------------------|-------------|-----------------------|-------------------------------------------|
  | "1"   | Xây dựng và phát triển chính quyền số         | 4           | =SUM(D3:D4) → 4       |                                           |
  | "1.1" | Ban hành kế hoạch chuyển đổi số               | 1           | 1                     | Kế hoạch số 12/KH-UBND ngày 18/01/2023    |
  | "1.2" | Hồ sơ được giải quyết trực tuyến toàn trình   | 3           | 3                     | Báo cáo số 188/BC-UBND ngày 06/12/2023    |
  |       | Điểm phạt (tối đa 1 điểm)                     | 1           | ${penalty}            |                                           |
  |       | Tổng cộng                                     | 4           | =D2-MIN(D5,1) → 3     |                                           |
`;

export const penaltyAboveCapExample: RuleExample<'penalty-above-cap'> = {
  rule: 'penalty-above-cap',
  framework: null,
  wrong: { 'UBND xã Bình Hòa': SCORES('1.5') },
  cell: 'D5',
  right: { 'UBND xã Bình Hòa': SCORES('1') },
};
