import type { RuleExample } from '../rule-example';

const SCORES = (bonus: string, total: string): string => `
  | STT   | Tiêu chí                                  | Điểm tối đa | Điểm tự đánh giá               | Tài liệu kiểm chứng                        |
  |-------|-------------------------------------------|-------------|--------------------------------|--------------------------------------------|
  | "1"   | Cải cách thủ tục hành chính               | 5           | =SUM(D3:D4) → 5                |                                            |
  | "1.1" | Công khai thủ tục hành chính              | 2           | 2                              | Quyết định số 45/QĐ-STC ngày 14/03/2023    |
  | "1.2" | Giải quyết hồ sơ đúng hạn                 | 3           | 3                              | Báo cáo số 301/BC-STC ngày 04/12/2023      |
  |       | Điểm thưởng (tối đa 2 điểm)               | 2           | ${bonus}                       | Quyết định số 1201/QĐ-UBND ngày 17/08/2023 |
  |       | Tổng cộng                                 | 5           | =D2+MIN(D5,2) → ${total}       |                                            |
`;

export const bonusAboveCapExample: RuleExample<'bonus-above-cap'> = {
  rule: 'bonus-above-cap',
  framework: null,
  wrong: { 'Sở Tài chính': SCORES('3', '7') },
  cell: 'D5',
  right: { 'Sở Tài chính': SCORES('2', '7') },
};
