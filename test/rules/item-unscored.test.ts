import { itemUnscored } from '../../src/core/rules/item-unscored';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

test('a blank where the unit must score is found', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|----------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo  | 2.5         |                  |                |
    | "1.1" | Kế hoạch | 1           |                  |                |
    | "1.2" | Kiểm tra | 1.5         | -                | 1              |
  `;
  expect(observed(itemUnscored, sheet)).toEqual([
    { cell: 'D3', item: '1.1', maximum: '1' },
    { cell: 'D4', item: '1.2', maximum: '1.5' },
  ]);
});

test('zero, "not applicable" and what a survey scores are not blank', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá  |
    |-------|----------|-------------|---------------------|
    | "1"   | Chỉ đạo  | 4           |                     |
    | "1.1" | Kế hoạch | 1           | Tự đánh giá         |
    | "1.2" | Kiểm tra | 1           | Tự đánh giá         |
    | "1.3" | Tác động | 2           | Điều tra xã hội học |
  `);
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 4           |                  |
    | "1.1" | Kế hoạch | 1           | 0                |
    | "1.2" | Kiểm tra | 1           | Không đánh giá   |
    | "1.3" | Tác động | 2           |                  |
  `;
  expect(observed(itemUnscored, sheet, framework)).toEqual([]);
});

test('where units do not score themselves nothing is left unscored', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm thẩm định |
    |-------|----------|-------------|----------------|
    | "1"   | Chỉ đạo  | 1           |                |
    | "1.1" | Kế hoạch | 1           |                |
  `;
  expect(observed(itemUnscored, sheet)).toEqual([]);
});
