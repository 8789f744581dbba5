import { changesSince } from '../../src/core/changes-since/changes-since';
import type { IndexChange } from '../../src/core/changes-since/changes-since';
import { roundShown } from '../../src/core/indices/points';
import type { Review } from '../../src/core/review-result';
import { drawWorkbook } from '../support/draw-workbook';
import { reviewed } from '../support/second-click';

const SCORES = `
  | STT   | Tiêu chí         | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
  |-------|------------------|-------------|------------------|----------------|
  | "1"   | Chỉ đạo          | 4           |                  |                |
  | "1.1" | Kế hoạch         | 1           | 1                | 1              |
  | "1.2" | Kiểm tra         | 3           | 2                | 1              |
  | "2"   | Thể chế          | 4           |                  |                |
  | "2.1" | Văn bản          | 4           | 4                | 4              |`;

const reviewOf = (scores: string, name = 'Bảng điểm'): Review => reviewed(drawWorkbook({ [name]: scores }));

/** `self: total +1 (+12.5); 1.2 +1 (+33.33)`. */
function told(before: Review | null, now: Review): readonly string[] | null {
  const [sheet] = now.sheets;
  const changes = sheet === undefined ? null : changesSince(before, now, sheet);
  const one = (name: string, { points, percent }: IndexChange) => `${name} ${points.toFixed()} (${percent === null ? '–' : roundShown(percent).toFixed()})`;
  return changes?.map(({ stage, total, nodes }) => [`${stage}:`, ...(total === null ? [] : [one('total', total)]), ...[...nodes].map(([code, change]) => one(code, change))].join(' ')) ?? null;
}

test('nothing has changed where nothing has', () => {
  expect(told(reviewOf(SCORES), reviewOf(SCORES))).toEqual(['self:', 'appraised-1:']);
});

test('what has changed is told by stage, for the total and for every area, criterion and item that it reaches', () => {
  expect(told(reviewOf(SCORES), reviewOf(SCORES.replace('| 2                | 1 ', '| 3                | 1 ')))).toEqual([
    'self: total 1 (12.5) 1 1 (25) 1.2 1 (33.33)',
    'appraised-1:',
  ]);
});

test('an item that is left out changes the maximum too', () => {
  expect(told(reviewOf(SCORES), reviewOf(SCORES.replace('| 2                | 1 ', '| KĐG              |   ')))?.[0]).toBe('self: total -2 (12.5) 1 -2 (25) 1.2 -2 (–)');
});

test('there is nothing to compare before the second check, in another unit, or against another framework', () => {
  expect(told(null, reviewOf(SCORES))).toBeNull();
  expect(told(reviewOf(SCORES, 'Sở khác'), reviewOf(SCORES))).toBeNull();
  const framework = '| Khung tiêu chí |  |  |\n| STT | Tiêu chí | Điểm tối đa |\n|---|---|---|\n| "1" | Chỉ đạo | 4 |';
  expect(told(reviewOf(SCORES), reviewed(drawWorkbook({ 'Khung tiêu chí': framework, 'Bảng điểm': SCORES })))).toBeNull();
});
