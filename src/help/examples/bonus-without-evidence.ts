import type { RuleExample } from '../rule-example';

const SCORES = (evidence: string): string => `
  | STT   | Tiêu chí                                  | Điểm tối đa | Điểm tự đánh giá   | Tài liệu kiểm chứng                        |
  |-------|-------------------------------------------|-------------|--------------------|--------------------------------------------|
  | "1"   | Cải cách chế độ công vụ                   | 3           | =SUM(D3:D4) → 3    |                                            |
  | "1.1" | Thực hiện cơ cấu theo vị trí việc làm     | 2           | 2                  | Quyết định số 88/QĐ-SYT ngày 21/02/2023    |
  | "1.2" | Đào tạo, bồi dưỡng công chức              | 1           | 1                  | Báo cáo số 340/BC-SYT ngày 29/11/2023      |
  |       | Điểm thưởng                               | 1           | 1                  | ${evidence}                                |
  |       | Tổng cộng                                 | 3           | =D2+D5 → 4         |                                            |
`;

export const bonusWithoutEvidenceExample: RuleExample<'bonus-without-evidence'> = {
  rule: 'bonus-without-evidence',
  framework: null,
  wrong: { 'Sở Y tế': SCORES('') },
  cell: 'E5',
  right: { 'Sở Y tế': SCORES('Quyết định số 1507/QĐ-UBND ngày 06/10/2023 khen thưởng sáng kiến') },
};
