import type { RuleExample } from '../rule-example';

const SCORES = (score: string, sum: string): string => `
  | STT   | Tiêu chí                        | Điểm tối đa | Điểm tự đánh giá     |
  |-------|---------------------------------|-------------|----------------------|
  | "1"   | Cải cách thủ tục hành chính     | 4           | =SUM(D3:D4) → ${sum} |
  | "1.1" | Công khai thủ tục hành chính    | 2           | ${score}             |
  | "1.2" | Giải quyết hồ sơ liên thông     | 2           | Không phát sinh      |
`;

/** Only one of the two items may be left out. */
export const notApplicableRefusedExample: RuleExample<'not-applicable-refused'> = {
  rule: 'not-applicable-refused',
  framework: `
    | STT   | Tiêu chí                     | Điểm tối đa |
    |-------|------------------------------|-------------|
    | "1"   | Cải cách thủ tục hành chính  | 4           |
    | "1.1" | Công khai thủ tục hành chính | 2           |
    | "1.2" | Giải quyết hồ sơ liên thông  | 2           |
    |       | Mục không đánh giá: chỉ các mục 1.2 |      |
  `,
  wrong: { 'Bảng điểm': SCORES('KĐG', '0') },
  cell: 'D3',
  right: { 'Bảng điểm': SCORES('1.5', '1.5') },
};
