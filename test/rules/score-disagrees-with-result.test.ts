import { scoreDisagreesWithResult } from '../../src/core/rules/score-disagrees-with-result';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa | Cách tính điểm                                                                            | Hình thức đánh giá |
  |-------|----------|-------------|-------------------------------------------------------------------------------------------|--------------------|
  | "1"   | Thủ tục  | 10          |                                                                                           |                    |
  | "1.1" | Đúng hạn | 4           | Từ 80% đến dưới 100%: tỷ lệ % × điểm tối đa; đạt 100%: 4 điểm; dưới 80%: 0 điểm | Tự đánh giá        |
  | "1.2" | Đúng mức | 2           | Mỗi lần trừ 0,25 điểm                                                                     | Tự đánh giá        |
  | "1.3" | Tự do    | 2           |                                                                                           | Tự đánh giá        |
  | "1.4" | Hài lòng | 2           | tỷ lệ % × điểm tối đa                                                                     | Điều tra XHH       |
`);

const sheet = ({ ratio = ['', ''], deduction = ['', ''], survey = ['', ''], heading = 'Kết quả thực hiện' }): string => `
  | STT   | Tiêu chí | Điểm tối đa | ${heading}      | Điểm tự đánh giá | Điểm thẩm định | Điểm ĐTXHH     |
  |-------|----------|-------------|-----------------|------------------|----------------|----------------|
  | "1"   | Thủ tục  | 10          |                 | 0                |                |                |
  | "1.1" | Đúng hạn | 4           | ${ratio[0]}     | ${ratio[1]}      | 0.5            |                |
  | "1.2" | Đúng mức | 2           | ${deduction[0]} | ${deduction[1]}  |                |                |
  | "1.3" | Tự do    | 2           | 10%             | 2                |                |                |
  | "1.4" | Hài lòng | 2           | ${survey[0]}    | ${survey[1]}     |                | ${survey[1]}   |
`;

const ratio = (result: string, score: string, heading = 'Kết quả thực hiện') =>
  observed(scoreDisagreesWithResult, sheet({ ratio: [result, score], heading }), FRAMEWORK);
const deduction = (result: string, score: string) => observed(scoreDisagreesWithResult, sheet({ deduction: [result, score] }), FRAMEWORK);

test('a ratio gives another score: the finding shows the working', () => {
  expect(ratio('"55/60"', '4')).toEqual([
    { cell: 'E3', item: '1.1', column: 'self', score: '4', expected: '3.67', result: '55/60', maximum: '4', working: { kind: 'ratio', share: '91.67', from: '80', full: '100' } },
  ]);
});

test('a deduction gives another score: the finding shows the working', () => {
  expect(deduction('3 trường hợp', '1.5')).toEqual([
    { cell: 'E4', item: '1.2', column: 'self', score: '1.5', expected: '1.25', result: '3 trường hợp', maximum: '2', working: { kind: 'deduction', cases: '3', step: '0.25' } },
  ]);
});

test.each([
  ['"90%"', '3.6'],
  ['"79,9%"', '0'],
  ['"80%"', '3.2'],
  ['"100%"', '4'],
  ['"105%"', '4'],
  ['"54/60 hồ sơ"', '3.6'],
  ['"55/60"', '3.67'],
  ['"55/60"', '3.6667'],
  ['Đạt 54/60 nhiệm vụ (90%)', '3.6'],
  ['0.9', '3.6'],
])('by the ratio rule %p gives %p', (result, score) => {
  expect(ratio(result, score)).toEqual([]);
});

test.each([
  ['"90%"', '3.65', '3.60'],
  ['"79,9%"', '3.2', '0.00'],
  ['"80%"', '0', '3.20'],
  ['"100%"', '3.9', '4.00'],
  ['"54/60"', '3.61', '3.60'],
  ['0.9', '3.63', '3.60'],
])('by the ratio rule %p does not give %p but %p', (result, score, expected) => {
  expect(ratio(result, score)).toMatchObject([{ cell: 'E3', score, expected }]);
});

test('a percentage that is written rounded stands for all that round to it', () => {
  expect(ratio('"92%"', '3.67')).toEqual([]); // 91.67 % × 4
  expect(ratio('"92%"', '3.66')).toEqual([]);
  expect(ratio('"92%"', '3.65')).toHaveLength(1);
  expect(ratio('"91,7%"', '3.67')).toEqual([]);
  expect(ratio('"91,7%"', '3.66')).toHaveLength(1);
});

test('a bare number is a rate only below a heading that says so', () => {
  expect(ratio('90', '3', 'Tỷ lệ thực hiện')).toHaveLength(1);
  expect(ratio('90', '3.6', 'Tỷ lệ thực hiện')).toEqual([]);
  expect(ratio('0', '0', 'Tỷ lệ thực hiện')).toEqual([]);
  expect(ratio('90', '3')).toEqual([{ because: 'result-not-understood' }]);
  expect(ratio('1', '3', 'Tỷ lệ thực hiện')).toEqual([{ because: 'result-not-understood' }]);
});

test.each(['Trên 80%', 'Trễ hạn 5%', '55/68 và 60/68', '80% – 90%', 'Năm 2023 đạt 90%', '54/60 (95%)', 'Hoàn thành', '3/0', 'nhiều'])(
  'nobody can tell what ratio %p is, and that is counted',
  (result) => {
    expect(ratio(`"${result}"`, '3')).toEqual([{ because: 'result-not-understood' }]);
  },
);

test.each([
  ['0', '2'],
  ['Không có', '2'],
  ['Không phát sinh trường hợp nào', '2'],
  ['"02 lần chậm"', '1.5'],
  ['9', '0'],
])('by the deduction rule %p gives %p', (result, score) => {
  expect(deduction(result, score)).toEqual([]);
});

test.each(['"5%"', '"2/10"', '1.5', 'vài lần'])('nobody can tell how many cases %p is, and that is counted', (result) => {
  expect(deduction(result, '1')).toEqual([{ because: 'result-not-understood' }]);
});

test('what is blank, a survey’s or under no such rule is not compared', () => {
  expect(observed(scoreDisagreesWithResult, sheet({ ratio: ['"90%"', ''], deduction: ['', '1'], survey: ['"50%"', '2'] }), FRAMEWORK)).toEqual([]);
});

test('without a column of self-scores the given score is compared', () => {
  const given = `
    | STT   | Tiêu chí | Điểm tối đa | Số liệu | Điểm thẩm định |
    |-------|----------|-------------|---------|----------------|
    | "1"   | Thủ tục  | 4           |         |                |
    | "1.1" | Đúng hạn | 4           | "90%"   | 4              |
  `;
  expect(observed(scoreDisagreesWithResult, given, FRAMEWORK)).toMatchObject([{ cell: 'E3', column: 'appraised-1', expected: '3.60' }]);
});

test('where nobody scores himself, every round and what is achieved are held against the result', () => {
  const table = `
    | STT   | Tiêu chí | Điểm tối đa | Kết quả thực hiện | Điểm thẩm định lần 1 | Điểm thẩm định lần 2 | Điểm đạt được |
    |-------|----------|-------------|-------------------|----------------------|----------------------|---------------|
    | "1"   | Thủ tục  | 10          |                   |                      |                      |               |
    | "1.1" | Đúng hạn | 4           | "90%"             | 3.1                  | 3.2                  | 3.3           |
  `;
  expect(observed(scoreDisagreesWithResult, table, FRAMEWORK).map(({ column }) => column)).toEqual(['appraised-1', 'appraised-2', 'achieved']);
});
