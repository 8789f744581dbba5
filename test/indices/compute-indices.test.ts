import { computeIndices } from '../../src/core/indices/compute-indices';
import { toDecimal, toShownDecimal } from '../../src/core/indices/points';
import type { Index } from '../../src/core/indices/stage-indices';
import { USUAL_POLICY } from '../../src/core/framework/framework';
import type { Framework } from '../../src/core/framework/framework';
import { checkedSheet } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí    | Điểm tối đa | Hình thức đánh giá   |
  |-------|-------------|-------------|----------------------|
  | "1"   | Chỉ đạo     | 4           |                      |
  | "1.1" | Kế hoạch    | 1           | Tự đánh giá          |
  | "1.2" | Kiểm tra    | 1           | Tự đánh giá          |
  | "1.3" | Tác động    | 2           | Điều tra xã hội học  |
  | "2"   | Thể chế     | 3           |                      |
  | "2.1" | Rà soát     | 3           | Tự đánh giá          |
`);

test('each stage sums up its own column, with what the year brought before it', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Điểm ĐTXHH | Điểm đạt được |
    |-------|----------|-------------|------------------|----------------|------------|---------------|
    | "1"   | Chỉ đạo  | 4           |                  |                |            |               |
    | "1.1" | Kế hoạch | 1           | 1                | 0.5            |            |               |
    | "1.2" | Kiểm tra | 1           | 1                | 1              |            | 0.25          |
    | "1.3" | Tác động | 2           |                  |                | 1.62       |               |
    | "2"   | Thể chế  | 3           |                  |                |            |               |
    | "2.1" | Rà soát  | 3           | 2                |                |            |               |
  `;
  expect(shown(sheet)).toEqual({
    self: { total: '4/5 80.00', 1: '2/2 100.00', '1.1': '1/1 100.00', '1.2': '1/1 100.00', '1.3': '0/0', 2: '2/3 66.67', '2.1': '2/3 66.67' },
    'appraised-1': { total: '1.5/5 30.00 unscored', 1: '1.5/2 75.00', '1.1': '0.5/1 50.00', '1.2': '1/1 100.00', '1.3': '0/0', 2: '0/3 0.00 unscored', '2.1': '0/3 0.00 unscored' },
    achieved: { total: '4.37/7 62.43', 1: '2.37/4 59.25', '1.1': '0.5/1 50.00', '1.2': '0.25/1 25.00', '1.3': '1.62/2 81.00', 2: '2/3 66.67', '2.1': '2/3 66.67' },
  });
});

test('survey points make an achieved stage even without its column', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm ĐTXHH |
    |-------|----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo  | 4           |                  |            |
    | "1.1" | Kế hoạch | 1           | 1                |            |
    | "1.2" | Kiểm tra | 1           | 1                |            |
    | "1.3" | Tác động | 2           |                  | 1.5        |
    | "2"   | Thể chế  | 3           |                  |            |
    | "2.1" | Rà soát  | 3           | 3                |            |
  `;
  expect(totals(sheet)).toEqual({ self: '5/5 100.00', achieved: '6.5/7 92.86' });
});

const WITHOUT_SURVEY = `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm đạt được |
  |-------|----------|-------------|------------------|---------------|
  | "1"   | Chỉ đạo  | 4           |                  |               |
  | "1.1" | Kế hoạch | 1           | 1                |               |
  | "1.2" | Kiểm tra | 1           | 1                |               |
  | "1.3" | Tác động | 2           |                  |               |
  | "2"   | Thể chế  | 3           |                  |               |
  | "2.1" | Rà soát  | 3           | 2                |               |
`;

test('achieved points without the survey are provisional', () => {
  expect(totals(WITHOUT_SURVEY)).toEqual({ self: '4/5 80.00', achieved: '4/7 57.14 survey-absent' });
});

test('achieved points without the survey are rescaled where the framework says so', () => {
  const framework: Framework = { ...FRAMEWORK, policy: { ...USUAL_POLICY, withoutSurvey: 'rescale' } };
  expect(totals(WITHOUT_SURVEY, framework)).toEqual({ self: '4/5 80.00', achieved: '4/5 80.00' });
});

test.each(['Điểm ĐTXHH', 'Điểm thẩm định', 'Điểm thẩm định lần 2', 'Điểm đạt được'])('a survey score below %s is enough, and nothing is rescaled', (heading) => {
  const framework: Framework = { ...FRAMEWORK, policy: { ...USUAL_POLICY, withoutSurvey: 'rescale' } };
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | ${heading} | Kết quả |
    |-------|----------|-------------|------------------|------------|---------|
    | "1"   | Chỉ đạo  | 4           |                  |            |         |
    | "1.1" | Kế hoạch | 1           | 1                | 1          |         |
    | "1.2" | Kiểm tra | 1           | 1                | 1          |         |
    | "1.3" | Tác động | 2           |                  | 1.5        |         |
    | "2"   | Thể chế  | 3           |                  |            |         |
    | "2.1" | Rà soát  | 3           | 3                | 3          |         |
  `;
  expect(totals(sheet, framework)['achieved']).toBe('6.5/7 92.86');
});

test('what a unit claims for itself never stands in for the survey, and no stage of its own counts it', () => {
  const sheet = WITHOUT_SURVEY.replace('| "1.3" | Tác động | 2           |                  |', '| "1.3" | Tác động | 2           | 2                |');
  expect(totals(sheet)).toEqual({ self: '4/5 80.00', achieved: '4/7 57.14 survey-absent' });
  const framework: Framework = { ...FRAMEWORK, policy: { ...USUAL_POLICY, withoutSurvey: 'rescale' } };
  expect(totals(sheet, framework)).toEqual({ self: '4/5 80.00', achieved: '4/5 80.00' });
});

test('a survey item without a row keeps its maximum among what is achieved, unless that is rescaled', () => {
  const sheet = WITHOUT_SURVEY.split('\n').filter((row) => !row.includes('Tác động')).join('\n');
  expect(totals(sheet)).toEqual({ self: '4/5 80.00', achieved: '4/7 57.14 item-missing' });
  const framework: Framework = { ...FRAMEWORK, policy: { ...USUAL_POLICY, withoutSurvey: 'rescale' } };
  expect(totals(sheet, framework)).toEqual({ self: '4/5 80.00', achieved: '4/5 80.00' });
});

test('what a council scores although the unit left it out counts', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|----------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo  | 3           |                  |                |
    | "1.1" | Kế hoạch | 1           | KĐG              | 0.5            |
    | "1.2" | Kiểm tra | 2           | 2                | 2              |
  `;
  expect(totals(sheet, null)).toEqual({ self: '2/2 100.00', 'appraised-1': '2.5/3 83.33' });
});

test.each([
  ['2', '6/5 120.00'],
  ['5', '7/5 140.00'],
  ['', '4/5 80.00'],
  ['KĐG', '4/5 80.00'],
  ['"0,5"', '4.5/5 90.00 score-as-text'],
  ['một', '4/5 80.00 unreadable'],
])('of a bonus %j below a cap of 3 a total is %s', (bonus, total) => {
  const sheet = `
    | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá |
    |-------|-------------|-------------|------------------|
    | "1"   | Chỉ đạo     | 5           |                  |
    | "1.1" | Kế hoạch    | 5           | 4                |
    |       | Điểm thưởng | 3           | ${bonus}         |
  `;
  expect(totals(sheet, null)).toEqual({ self: total });
});

test('a council that leaves blank what does not apply leaves it out', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|----------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo  | 4           |                  |                |
    | "1.1" | Kế hoạch | 1           | KĐG              |                |
    | "1.2" | Kiểm tra | 1           | 1                | 0.5            |
    | "1.3" | Tác động | 2           |                  | 1.5            |
    | "2"   | Thể chế  | 3           |                  |                |
    | "2.1" | Rà soát  | 3           | 2                | 2              |
  `;
  expect(totals(sheet)).toEqual({ self: '3/4 75.00', 'appraised-1': '4/6 66.67' });
});

test('doubtful cells make provisional what rests on them, and nothing else', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 4           |                  |
    | "1.1" | Kế hoạch | 1           | "0,5"            |
    | "1.2" | Kiểm tra | 1           | một              |
    | "1.3" | Tác động | 2           |                  |
    | "2"   | Thể chế  | 3           |                  |
    | "2.1" | Rà soát  | 3           | 2                |
    | "2.1" | Rà soát  | 3           | 2                |
    | "2.7" | Khác     | 3           | 2                |
    | "9.1" | Khác     | 3           | 2                |
  `;
  expect(shown(sheet)['self']).toEqual({
    total: '2.5/5 50.00 score-as-text unreadable item-duplicated item-unknown',
    1: '0.5/2 25.00 score-as-text unreadable',
    '1.1': '0.5/1 50.00 score-as-text',
    '1.2': '0/1 0.00 unreadable',
    '1.3': '0/0',
    2: '2/3 66.67 item-duplicated item-unknown',
    '2.1': '2/3 66.67 item-duplicated',
  });
});

test('an item without a row keeps its maximum in the denominator', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 4           |                  |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.3" | Tác động | 2           |                  |
    | "2"   | Thể chế  | 3           |                  |
    | "2.1" | Rà soát  | 3           | 2                |
  `;
  expect(totals(sheet)).toEqual({ self: '3/5 60.00 item-missing' });
});

test('an index is rounded half-up at the second decimal', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 200         |                  |
    | "1.1" | Kế hoạch | 200         | 2.01             |
  `;
  expect(totals(sheet, null)).toEqual({ self: '2.01/200 1.01' });
});

function shown(table: string, framework: Framework | null = FRAMEWORK): Record<string, Record<string, string>> {
  const stages = computeIndices(checkedSheet(table, framework));
  return Object.fromEntries(
    stages.map(({ stage, total, nodes }) => [
      stage,
      { total: shownIndex(total), ...Object.fromEntries(nodes.map((node) => [node.code, shownIndex(node)])) },
    ]),
  );
}

function totals(table: string, framework: Framework | null = FRAMEWORK): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(shown(table, framework)).map(([stage, indices]) => [stage, indices['total']]));
}

/** `4/5 80.00 unscored`: points/maximum, percent, doubts. */
function shownIndex({ points, maximum, percent, state }: Index): string {
  const doubts = state.kind === 'computed' ? [] : state.because;
  return [`${toDecimal(points)}/${toDecimal(maximum)}`, ...(percent === null ? [] : [toShownDecimal(percent)]), ...doubts].join(' ');
}
