import type { RuleExample } from '../rule-example';

const SCORES = (score: string, sum: string): string => `
  | STT   | Tiêu chí                        | Điểm tối đa | Kết quả thực hiện | Điểm tự đánh giá      |
  |-------|---------------------------------|-------------|-------------------|-----------------------|
  | "1"   | Cải cách thủ tục hành chính     | 4           |                   | =SUM(E3:E4) → ${sum}  |
  | "1.1" | Tỷ lệ hồ sơ giải quyết đúng hạn | 2           | 170/200 hồ sơ     | ${score}              |
  | "1.2" | Công khai thủ tục hành chính    | 2           | 2 trường hợp      | 1.5                   |
`;

export const scoreDisagreesWithResultExample: RuleExample<'score-disagrees-with-result'> = {
  rule: 'score-disagrees-with-result',
  framework: `
    | STT   | Tiêu chí                            | Điểm tối đa | Cách tính điểm                                                  |
    |-------|-------------------------------------|-------------|-----------------------------------------------------------------|
    | "1"   | Cải cách thủ tục hành chính         | 4           |                                                                 |
    | "1.1" | Tỷ lệ hồ sơ giải quyết đúng hạn     | 2           | Từ 80% trở lên: tỷ lệ % × điểm tối đa; dưới 80%: 0 điểm         |
    | "1.2" | Công khai thủ tục hành chính        | 2           | Mỗi thủ tục không công khai trừ 0,25 điểm                       |
  `,
  wrong: { 'Bảng điểm': SCORES('1.9', '3.4') },
  cell: 'E3',
  right: { 'Bảng điểm': SCORES('1.7', '3.2') },
};
