import { toDecimal } from '../../src/core/indices/points';
import type { ScoreNode } from '../../src/core/scoresheet/score-tree';
import { checkedSheet } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa |
  |-------|----------|-------------|
  | "1"   | Chỉ đạo  | 9           |
  | "1.1" | Kế hoạch | 1           |
  | "1.2" | Kiểm tra | 2           |
`);

test('rows hang on the framework by their code; what is missing, double or unknown is set aside', () => {
  const { tree } = checkedSheet(
    `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 3           |                  |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.1" | Kế hoạch | 1           | 0                |
    | "1.3" | Khác     | 2           | 2                |
    `,
    FRAMEWORK,
  );
  expect(tree.areas.map(outline)).toEqual(['1 (3) row 2 [1.1 (1) row 3, 1.2 (2) no row]']);
  expect(tree.duplicates.map(({ entry, first }) => [entry.row + 1, first.row + 1])).toEqual([[4, 3]]);
  expect(tree.strays.map(({ code }) => code)).toEqual(['1.3']);
});

test('without a framework the rows form their own tree, also where a row between is missing', () => {
  const { tree } = checkedSheet(`
    | STT     | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |---------|----------|-------------|------------------|
    | "1"     | Chỉ đạo  | 3           |                  |
    | "1.1.1" | Kế hoạch | 1           | 1                |
    | "1.2"   | Kiểm tra | 2           | 1                |
    | "2.1"   | Thể chế  | 4           | 1                |
  `);
  expect(tree.areas.map(outline)).toEqual(['1 (3) row 2 [1.1.1 (1) row 3, 1.2 (2) row 4]', '2.1 (4) row 5']);
  expect(tree.strays).toEqual([]);
});

test('an item with survey points and no self-score is the survey’s, without anybody saying so', () => {
  const { tree } = checkedSheet(`
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm ĐTXHH |
    |-------|----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo  | 3           |                  |            |
    | "1.1" | Kế hoạch | 1           | 1                |            |
    | "1.2" | Tác động | 2           |                  | 1.5        |
  `);
  expect(tree.areas[0]?.children.map(({ code, terms }) => `${code} ${terms.scoredBy}`)).toEqual(['1.1 unit', '1.2 survey']);
});

/** `1 (3) row 2 [children]`: code, maximum, row as on the sheet. */
function outline({ code, maximum, entry, children }: ScoreNode): string {
  const below = children.length === 0 ? '' : ` [${children.map(outline).join(', ')}]`;
  return `${code} (${toDecimal(maximum)}) ${entry === null ? 'no row' : `row ${entry.row + 1}`}${below}`;
}
