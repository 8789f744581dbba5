import { toDecimal } from '../../src/core/indices/points';
import { pointsLost } from '../../src/core/standing/points-lost';
import type { Loss } from '../../src/core/standing/points-lost';
import type { Stage } from '../../src/core/scoresheet/scoresheet';
import type { Framework } from '../../src/core/framework/framework';
import { checkedSheet } from '../support/checked-sheet';
import type { DrawnTable } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT     | Tiêu chí       | Điểm tối đa | Hình thức đánh giá  | Cơ quan phụ trách |
  |---------|----------------|-------------|---------------------|-------------------|
  | "1"     | Chỉ đạo        | 6           |                     | Sở Nội vụ         |
  | "1.1"   | Kế hoạch       | 3           |                     |                   |
  | "1.1.1" | Ban hành       | 1           | Tự đánh giá         |                   |
  | "1.1.2" | Hoàn thành     | 2           | Tự đánh giá         | Văn phòng UBND    |
  | "1.2"   | Kiểm tra       | 3           | Tự đánh giá         |                   |
  | "2"     | Thể chế        | 6           |                     |                   |
  | "2.1"   | Rà soát        | 1           | Tự đánh giá         | SỞ  NỘI VỤ        |
  | "2.2"   | Tác động       | 3           | Điều tra xã hội học |                   |
  | "2.3"   | Công bố        | 2           | Tự đánh giá         |                   |
`);

const SHEET = `
  | STT     | Tiêu chí       | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Điểm ĐTXHH |
  |---------|----------------|-------------|------------------|----------------|------------|
  | "1"     | Chỉ đạo        | 6           |                  |                |            |
  | "1.1"   | Kế hoạch       | 3           |                  |                |            |
  | "1.1.1" | Ban hành       | 1           | 1                | 0.75           |            |
  | "1.1.2" | Hoàn thành     | 2           | 2                | 0.5            |            |
  | "1.2"   | Kiểm tra       | 3           | 3                |                |            |
  | "2"     | Thể chế        | 6           |                  |                |            |
  | "2.1"   | Rà soát        | 1           | một              | 0              |            |
  | "2.2"   | Tác động       | 3           |                  |                |            |
  | "2.3"   | Công bố        | 2           | KĐG              |                |            |
`;

test('what a stage loses is told by area, criterion, item and agency, the greatest loss first', () => {
  expect(lostAt('appraised-1')).toEqual({
    total: '2.75, 3 not known',
    areas: ['1 1.75, 3 not known', '2 1'],
    criteria: ['1.1 1.75', '2.1 1', '1.2 0, 3 not known', '2.2 0', '2.3 0'],
    items: ['1.1.2 1.5', '2.1 1', '1.1.1 0.25', '1.2 0, 3 not known', '2.2 0', '2.3 0'],
    agencies: ['Văn phòng UBND 1.5', 'Sở Nội vụ 1.25, 3 not known', 'nobody 0'],
  });
});

test('what nobody can score yet is not lost: a survey to come, a blank, a score that cannot be read, an item without a row', () => {
  const withoutRow = SHEET.replace(/\n.*Ban hành.*/, '');
  expect(lostAt('self').total).toBe('0, 1 not known');
  expect(lostAt('achieved').total).toBe('2.75, 3 not known');
  expect(lostAt('self', withoutRow).total).toBe('0, 2 not known');
});

test('what a survey takes away is lost once it is there', () => {
  const surveyed = SHEET.replace('| "2.2"   | Tác động       | 3           |                  |                |            |', '| "2.2" | Tác động | 3 | | | 1.2 |');
  expect(lostAt('achieved', surveyed).areas).toEqual(['2 2.8', '1 1.75']);
});

test('where the framework rescales, a survey that is absent is outside and nothing is open', () => {
  const rescaling: Framework = { ...FRAMEWORK, policy: { ...FRAMEWORK.policy, withoutSurvey: 'rescale' } };
  expect(lostAt('achieved', SHEET, rescaling).total).toBe('2.75');
});

test('points typed as text are known; more than the maximum is a loss below nothing; no maximum leaves nothing to lose', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Cơ quan phụ trách |
    |-------|----------|-------------|---------|-------------------|
    | "1"   | Chỉ đạo  |             |         | Sở Y tế           |
    | "1.1" | Kế hoạch | 1           | "0,25"  |                   |
    | "1.2" | Kiểm tra | 1           | 1.5     |                   |
    | "1.3" | Báo cáo  | chưa rõ     | 1       | Sở Nội vụ         |
  `;
  expect(lostAt('self', sheet, null)).toEqual({
    total: '0.25',
    areas: ['1 0.25'],
    criteria: ['1.1 0.75', '1.3 0', '1.2 -0.5'],
    items: ['1.1 0.75', '1.3 0', '1.2 -0.5'],
    agencies: ['Sở Y tế 0.25', 'Sở Nội vụ 0'],
  });
});

function lostAt(stage: Stage, table: DrawnTable = SHEET, framework: Framework | null = FRAMEWORK) {
  const { total, areas, criteria, items, agencies } = pointsLost(checkedSheet(table, framework), stage);
  const nodes = (losses: readonly (Loss & { readonly code: string })[]): string[] => losses.map((loss) => `${loss.code} ${told(loss)}`);
  return {
    total: told(total),
    areas: nodes(areas),
    criteria: nodes(criteria),
    items: nodes(items),
    agencies: agencies.map((loss) => `${loss.agency ?? 'nobody'} ${told(loss)}`),
  };
}

/** `1.5`, or `1.5, 3 not known`. */
function told({ lost, notYetKnown }: Loss): string {
  return notYetKnown.eq(0) ? toDecimal(lost) : `${toDecimal(lost)}, ${toDecimal(notYetKnown)} not known`;
}
