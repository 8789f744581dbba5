import type { RuleExample } from '../rule-example';

const SCORES = (score: string, sum: string): string => `
  | STT   | Tiêu chí                     | Điểm tối đa | Điểm tự đánh giá     |
  |-------|------------------------------|-------------|----------------------|
  | "1"   | Cải cách thủ tục hành chính  | 4           | =SUM(D3:D4) → ${sum} |
  | "1.1" | Công khai thủ tục hành chính | 2           | ${score}             |
  | "1.2" | Giải quyết hồ sơ liên thông  | 2           | 1.75                 |
`;

export const scoreTooFineExample: RuleExample<'score-too-fine'> = {
  rule: 'score-too-fine',
  framework: `
    | STT   | Tiêu chí                     | Điểm tối đa |
    |-------|------------------------------|-------------|
    | "1"   | Cải cách thủ tục hành chính  | 4           |
    | "1.1" | Công khai thủ tục hành chính | 2           |
    | "1.2" | Giải quyết hồ sơ liên thông  | 2           |
  `,
  wrong: { 'Bảng điểm': SCORES('1.6667', '3.4167') },
  cell: 'D3',
  right: { 'Bảng điểm': SCORES('1.67', '3.42') },
};
