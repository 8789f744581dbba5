import { itemDuplicated } from '../../src/core/rules/item-duplicated';
import { observed } from '../support/checked-sheet';

test('an item that stands twice is found where it stands again', () => {
  const sheet = `
    | STT   | Tiêu chí           | Điểm tối đa | Điểm tự đánh giá |
    |-------|--------------------|-------------|------------------|
    | "1"   | Chỉ đạo điều hành  | 3           | =SUM(D3:D5) → 3  |
    | "1.1" | Kế hoạch           | 1           | 1                |
    | "1.2" | Kiểm tra           | 1           | 1                |
    | "1.1" | Kế hoạch           | 1           | 1                |
  `;
  expect(observed(itemDuplicated, sheet)).toEqual([{ cell: 'A5', item: '1.1', firstCell: 'A3' }]);
});

test('an item that stands three times is found twice', () => {
  const sheet = `
    | Tiêu chí      | Điểm tối đa | Điểm tự đánh giá |
    |---------------|-------------|------------------|
    | 1. Chỉ đạo    | 2           |                  |
    | 1.1. Kế hoạch | 1           | 1                |
    | 1.1. Kế hoạch | 1           | 1                |
    | 1.1. Kế hoạch | 1           | 1                |
  `;
  expect(observed(itemDuplicated, sheet)).toEqual([
    { cell: 'A4', item: '1.1', firstCell: 'A3' },
    { cell: 'A5', item: '1.1', firstCell: 'A3' },
  ]);
});

test('items that stand once are left in peace, whatever their names', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 2           | 2                |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.2" | Kế hoạch | 1           | 1                |
  `;
  expect(observed(itemDuplicated, sheet)).toEqual([]);
});
