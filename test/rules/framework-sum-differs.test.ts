import { frameworkSumDiffers } from '../../src/core/rules/framework-sum-differs';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

test('without a framework the printed maxima of the sheet must add up among themselves', () => {
  const sheet = `
    | STT     | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |---------|-----------|-------------|------------------|
    | "1"     | Chỉ đạo   | 5           |                  |
    | "1.1"   | Kế hoạch  | 3           |                  |
    | "1.1.1" | Ban hành  | 1           | 1                |
    | "1.1.2" | Kết quả   | 1           | 1                |
    | "1.2"   | Kiểm tra  | 2           | 2                |
    |         | Tổng cộng | 100         |                  |
  `;
  expect(observed(frameworkSumDiffers, sheet)).toEqual([
    { cell: 'C3', item: '1.1', printed: '3', sum: '2' },
    { cell: 'C7', item: null, printed: '100', sum: '5' },
  ]);
});

test('nothing is said where an item below prints no readable maximum', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 5           |                  |
    | "1.1" | Kế hoạch | 3           | 1                |
    | "1.2" | Kiểm tra |             | 1                |
  `;
  expect(observed(frameworkSumDiffers, sheet)).toEqual([]);
});

test('a framework that prints 100 over areas that add to 99.55 differs', () => {
  const framework = `
    | STT   | Tiêu chí  | Điểm tối đa |
    |-------|-----------|-------------|
    | "1"   | Chỉ đạo   | 50          |
    | "1.1" | Kế hoạch  | 50          |
    | "2"   | Thể chế   | 49.55       |
    | "2.1" | Rà soát   | 49.55       |
    |       | Tổng cộng | 100         |
  `;
  expect(seenInFramework(framework)).toEqual([{ cell: 'C6', item: null, printed: '100', sum: '99.55' }]);
});

test('a framework’s own branch differs in its own cell, and one that prints no maximum has nothing to differ', () => {
  const framework = (criterion: string) => `
    | STT     | Tiêu chí  | Điểm tối đa  |
    |---------|-----------|--------------|
    | "1"     | Chỉ đạo   | 5            |
    | "1.1"   | Kế hoạch  | ${criterion} |
    | "1.1.1" | Ban hành  | 1            |
    | "1.1.2" | Kết quả   | 1.5          |
    | "1.2"   | Kiểm tra  | 2.5          |
  `;
  expect(seenInFramework(framework('3'))).toEqual([
    { cell: 'C3', item: '1.1', printed: '3', sum: '2.5' },
  ]);
  expect(seenInFramework(framework(''))).toEqual([]);
});

test('a framework from elsewhere shows where the sheet’s rows are, with what it prints itself', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí  | Điểm tối đa |
    |-------|-----------|-------------|
    | "1"   | Chỉ đạo   | 4           |
    | "1.1" | Kế hoạch  | 1           |
    | "1.2" | Kiểm tra  | 2           |
    | "2"   | Thể chế   | 2           |
    | "2.1" | Rà soát   | 1           |
    |       | Tổng cộng | 9           |
  `);
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1"   | Chỉ đạo   | 3           |                  |
    | "1.1" | Kế hoạch  | 1           | 1                |
    | "1.2" | Kiểm tra  | 2           | 2                |
    |       | Tổng cộng | 3           |                  |
  `;
  expect(observed(frameworkSumDiffers, sheet, { ...framework, sheet: null })).toEqual([
    { cell: 'C2', item: '1', printed: '4', sum: '3' },
    { cell: 'C5', item: null, printed: '9', sum: '6' },
  ]);
  expect(observed(frameworkSumDiffers, sheet, { ...framework, sheet: null, printedTotal: null })).toHaveLength(1);
});

test('a framework whose branches add up is right', () => {
  const framework = `
    | STT   | Tiêu chí  | Điểm tối đa |
    |-------|-----------|-------------|
    | "1"   | Chỉ đạo   | 2.5         |
    | "1.1" | Kế hoạch  | 1           |
    | "1.2" | Kiểm tra  | 1.5         |
    |       | Tổng cộng | 2.5         |
  `;
  expect(seenInFramework(framework)).toEqual([]);
});

function seenInFramework(table: string): Record<string, unknown>[] {
  const seen = [...(frameworkSumDiffers.checkFramework?.(drawnFramework(table)) ?? [])];
  return seen.map(({ place, item, facts }) => ({ cell: toA1(place), item, ...facts }));
}
