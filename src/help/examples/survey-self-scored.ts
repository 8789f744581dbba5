import type { RuleExample } from '../rule-example';

const SCORES = (sum: string, survey: string): string => `
  | STT   | Tiêu chí                      | Điểm tối đa | Hình thức đánh giá | Điểm tự đánh giá | Tài liệu kiểm chứng                    |
  |-------|-------------------------------|-------------|--------------------|------------------|----------------------------------------|
  | "1"   | Cải cách thủ tục hành chính   | 3           |                    | ${sum}           |                                        |
  | "1.1" | Công khai thủ tục hành chính  | 1           | Tự đánh giá        | 1                | Quyết định số 88/QĐ-UBND ngày 21/02/2023 |
  | "1.2" | Mức độ hài lòng của người dân | 2           | Điều tra XHH       | ${survey}        |                                        |
`;

export const surveySelfScoredExample: RuleExample<'survey-self-scored'> = {
  rule: 'survey-self-scored',
  framework: null,
  wrong: { 'Bảng điểm': SCORES('=SUM(E3:E4) → 3', '2') },
  cell: 'E4',
  right: { 'Bảng điểm': SCORES('=SUM(E3:E4) → 1', '') },
};
