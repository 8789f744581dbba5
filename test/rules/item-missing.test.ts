import { itemMissing } from '../../src/core/rules/item-missing';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT     | Tiêu chí          | Điểm tối đa |
  |---------|-------------------|-------------|
  | "1"     | Chỉ đạo           | 3           |
  | "1.1"   | Kế hoạch          | 1           |
  | "1.2"   | Kiểm tra          | 1           |
  | "1.3"   | Tuyên truyền      | 1           |
  | "2"     | Thể chế           | 2           |
  | "2.1"   | Rà soát           | 2           |
  | "2.1.1" | Kế hoạch rà soát  | 1           |
  | "2.1.2" | Xử lý sau rà soát | 1           |
`);

test('items without a row are found at the row above them, all at once', () => {
  const sheet = `
    | STT     | Tiêu chí          | Điểm tối đa | Điểm tự đánh giá |
    |---------|-------------------|-------------|------------------|
    | "1"     | Chỉ đạo           | 3           |                  |
    | "1.1"   | Kế hoạch          | 1           | 1                |
    | "2"     | Thể chế           | 2           |                  |
    | "2.1"   | Rà soát           | 2           |                  |
    | "2.1.1" | Kế hoạch rà soát  | 1           | 1                |
  `;
  expect(observed(itemMissing, sheet, FRAMEWORK)).toEqual([
    { cell: 'A2', item: '1.2', items: [{ code: '1.2', name: 'Kiểm tra' }, { code: '1.3', name: 'Tuyên truyền' }] },
    { cell: 'A5', item: '2.1.2', items: [{ code: '2.1.2', name: 'Xử lý sau rà soát' }] },
  ]);
});

test('a branch that is missing altogether is named once, at the heading where nothing stands above it', () => {
  const sheet = `
    | STT   | Tiêu chí     | Điểm tối đa | Điểm tự đánh giá |
    |-------|--------------|-------------|------------------|
    | "1"   | Chỉ đạo      | 3           |                  |
    | "1.1" | Kế hoạch     | 1           | 1                |
    | "1.2" | Kiểm tra     | 1           | 1                |
    | "1.3" | Tuyên truyền | 1           | 1                |
  `;
  expect(observed(itemMissing, sheet, FRAMEWORK)).toEqual([
    { cell: 'A1', item: '2', items: [{ code: '2', name: 'Thể chế' }] },
  ]);
});

const COMPLETE = `
  | STT     | Tiêu chí          | Điểm tối đa | Điểm tự đánh giá |
  |---------|-------------------|-------------|------------------|
  | "1"     | Chỉ đạo           | 3           |                  |
  | "1.1"   | Kế hoạch          | 1           | 1                |
  | "1.2"   | Kiểm tra          | 1           | 1                |
  | "1.3"   | Tuyên truyền      | 1           | 1                |
  | "2"     | Thể chế           | 2           |                  |
  | "2.1.1" | Kế hoạch rà soát  | 1           | 1                |
  | "2.1.2" | Xử lý sau rà soát | 1           |                  |
`;

test('where every item has a row nothing is missing, not even the criterion that has none', () => {
  expect(observed(itemMissing, COMPLETE, FRAMEWORK)).toEqual([]);
});

test('without a framework nothing can be missing, and the rule says that it did not look', () => {
  expect(observed(itemMissing, COMPLETE)).toEqual([{ because: 'no-framework' }]);
});
