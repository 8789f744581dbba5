import { scoreNotAllowed } from '../../src/core/rules/score-not-allowed';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí                                      | Điểm tối đa | Hình thức đánh giá  | Cách tính điểm                   |
  |-------|-----------------------------------------------|-------------|---------------------|----------------------------------|
  | "1"   | Chỉ đạo                                       | 11          |                     |                                  |
  | "1.1" | Ban hành kế hoạch                             | 1           | Tự đánh giá         |                                  |
  |       | - Ban hành đúng hạn: 1                        |             |                     |                                  |
  |       | - Ban hành chậm: 0,5                          |             |                     |                                  |
  | "1.2" | Báo cáo định kỳ                               | 2           | Tự đánh giá         | Mỗi báo cáo chậm trừ 0,25 điểm   |
  | "1.3" | Thực hiện kế hoạch                            | 2           | Tự đánh giá         | Đạt từ 80% trở lên: tỷ lệ % × điểm tối đa; dưới 80%: 0 điểm |
  | "1.4" | Sáng kiến                                     | 2           | Tự đánh giá         | Hội đồng xem xét                 |
  | "1.5" | Tác động                                      | 2           | Điều tra xã hội học |                                  |
  | "1.6" | Tuyên truyền                                  | 2           | Tự đánh giá         | Từ 0,5 đến 2 điểm, mỗi bước 0,25 điểm |
`);

test('scores that do not follow from the scoring rule are found, with what the rule allows', () => {
  const sheet = `
    | STT   | Tiêu chí           | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Điểm đạt được |
    |-------|--------------------|-------------|------------------|----------------|---------------|
    | "1"   | Chỉ đạo            | 9           |                  |                |               |
    | "1.1" | Ban hành kế hoạch  | 1           | 0.75             | 1              | =E3 → 1       |
    | "1.2" | Báo cáo định kỳ    | 2           | 1.75             | 1.6            | 1.9           |
    | "1.3" | Thực hiện kế hoạch | 2           | 1.5              | 1.6            | 1.6           |
    | "1.6" | Tuyên truyền       | 2           | 0.6              | 0.25           | 1.75          |
  `;
  const steps = { kind: 'steps', maximum: '2', step: '0.25' };
  const scale = { kind: 'scale', least: '0.5', maximum: '2', step: '0.25' };
  expect(observed(scoreNotAllowed, sheet, FRAMEWORK)).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', score: '0.75', allowed: { kind: 'options', scores: ['1', '0.5'] } },
    { cell: 'E4', item: '1.2', column: 'appraised-1', score: '1.6', allowed: steps },
    { cell: 'F4', item: '1.2', column: 'achieved', score: '1.9', allowed: steps },
    { cell: 'D5', item: '1.3', column: 'self', score: '1.5', allowed: { kind: 'ratio', least: '1.6', maximum: '2' } },
    { cell: 'D6', item: '1.6', column: 'self', score: '0.6', allowed: scale },
    { cell: 'E6', item: '1.6', column: 'appraised-1', score: '0.25', allowed: scale },
  ]);
});

const ALLOWED = `
  | STT   | Tiêu chí           | Điểm tối đa | Điểm tự đánh giá | Điểm ĐTXHH |
  |-------|--------------------|-------------|------------------|------------|
  | "1"   | Chỉ đạo            | 9           |                  |            |
  | "1.1" | Ban hành kế hoạch  | 1           | "0,5"            |            |
  | "1.2" | Báo cáo định kỳ    | 2           | 0.25             |            |
  | "1.3" | Thực hiện kế hoạch | 2           | 1.9137           |            |
  | "1.4" | Sáng kiến          | 2           | 1.37             |            |
  | "1.5" | Tác động           | 2           |                  | 1.6137     |
  | "1.6" | Tuyên truyền       | 2           | 0.75             |            |
`;

test('options, steps, ratios and free scores are allowed, and a survey knows no options', () => {
  expect(observed(scoreNotAllowed, ALLOWED, FRAMEWORK)).toEqual([]);
});

test('who did nothing gets nothing, and a score out of all bounds is another rule’s', () => {
  const sheet = `
    | STT   | Tiêu chí           | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|--------------------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo            | 9           |                  |                |
    | "1.1" | Ban hành kế hoạch  | 1           | 0                | 1.3            |
    | "1.2" | Báo cáo định kỳ    | 2           | 0                | -0.3           |
    | "1.3" | Thực hiện kế hoạch | 2           | 0                | không đạt      |
  `;
  expect(observed(scoreNotAllowed, sheet, FRAMEWORK)).toEqual([]);
});

test('without a framework nothing is laid down, and the rule says that it did not look', () => {
  expect(observed(scoreNotAllowed, ALLOWED)).toEqual([{ because: 'no-framework' }]);
});

test('no rule says what a survey gives or what a deduction leaves, nor what an item without any maximum may have', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí          | Điểm tối đa | Hình thức đánh giá  | Cách tính điểm                 |
    |-------|-------------------|-------------|---------------------|--------------------------------|
    | "1"   | Chỉ đạo           | 3           |                     |                                |
    | "1.1" | Ban hành kế hoạch | 1           | Tự đánh giá         |                                |
    |       | - Đúng hạn: 1     |             |                     |                                |
    |       | - Chậm: 0,5       |             |                     |                                |
    | "1.2" | Tác động          | 2           | Điều tra xã hội học |                                |
    |       | - Rõ rệt: 2       |             |                     |                                |
    |       | - Chưa rõ: 1      |             |                     |                                |
    | "1.3" | Báo cáo định kỳ   |             | Tự đánh giá         | Mỗi báo cáo chậm trừ 0,25 điểm |
  `);
  const sheet = `
    | STT   | Tiêu chí          | Điểm tối đa | Điểm thẩm định | Điểm ĐTXHH | Điểm bị trừ | Điểm thẩm định sau khi trừ |
    |-------|-------------------|-------------|----------------|------------|-------------|----------------------------|
    | "1"   | Chỉ đạo           | 3           |                |            |             |                            |
    | "1.1" | Ban hành kế hoạch | 1           | 1              | 0.77       | 0.25        | 0.75                       |
    | "1.2" | Tác động          | 2           | 1.37           | 1.37       | 0.25        | 1.12                       |
    | "1.3" | Báo cáo định kỳ   |             | 0.1            |            |             |                            |
  `;
  expect(observed(scoreNotAllowed, sheet, framework)).toEqual([]);
  const appraised = sheet.replace('| 1              |', '| 0.75           |');
  expect(observed(scoreNotAllowed, appraised, framework).map(({ cell }) => cell)).toEqual(['D3']);
});
