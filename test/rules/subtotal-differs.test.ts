import { subtotalDiffers } from '../../src/core/rules/subtotal-differs';
import { observed } from '../support/checked-sheet';

test('a typed subtotal that is not the sum of its items differs', () => {
  const sheet = `
    | STT     | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |---------|----------|-------------|------------------|
    | "1"     | Chỉ đạo  | 5           | 3                |
    | "1.1"   | Kế hoạch | 3           | 2.5              |
    | "1.1.1" | Ban hành | 1           | 1                |
    | "1.1.2" | Kết quả  | 2           | 1.5              |
    | "1.2"   | Kiểm tra | 2           | 1.5              |
  `;
  expect(observed(subtotalDiffers, sheet)).toEqual([{ cell: 'D2', item: '1', stage: 'self', found: '3', expected: '4' }]);
});

test('a formula over the wrong cells differs where its value does', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá   |
    |-------|----------|-------------|--------------------|
    | "1"   | Chỉ đạo  | 3           | =SUM(D3:D3) → 1    |
    | "1.1" | Kế hoạch | 1           | 1                  |
    | "1.2" | Kiểm tra | 2           | 1.5                |
  `;
  expect(observed(subtotalDiffers, sheet)).toEqual([{ cell: 'D2', item: '1', stage: 'self', found: '1', expected: '2.5' }]);
});

test('a formula over exactly its parts is not blamed for what is wrong below it', () => {
  const sheet = `
    | STT     | Tiêu chí | Điểm tối đa | Điểm tự đánh giá   |
    |---------|----------|-------------|--------------------|
    | "1"     | Chỉ đạo  | 5           | =SUM(D3,D6) → 4.5  |
    | "1.1"   | Kế hoạch | 3           | 3                  |
    | "1.1.1" | Ban hành | 1           | 1                  |
    | "1.1.2" | Kết quả  | 2           | 1.5                |
    | "1.2"   | Kiểm tra | 2           | 1.5                |
  `;
  expect(observed(subtotalDiffers, sheet)).toEqual([
    { cell: 'D3', item: '1.1', stage: 'self', found: '3', expected: '2.5' },
  ]);
});

test('words and errors in place of a subtotal are no sum that differs', () => {
  const sheet = (subtotal: string) => `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 3           | ${subtotal}      |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.2" | Kiểm tra | 2           | 1.5              |
  `;
  expect(observed(subtotalDiffers, sheet('chưa cộng'))).toEqual([]);
  expect(observed(subtotalDiffers, sheet('=SUM(D3) → #REF!'))).toEqual([]);
});

test('blank items count as nothing, as in the sheet itself', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 3           | 1                |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.2" | Kiểm tra | 2           |                  |
  `;
  expect(observed(subtotalDiffers, sheet)).toEqual([]);
});

test('nothing is said about a typed subtotal over a score that cannot be read', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 3           | 3                |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.2" | Kiểm tra | 2           | hai điểm         |
  `;
  expect(observed(subtotalDiffers, sheet)).toEqual([{ because: 'provisional' }]);
});

test('a subtotal that nobody has calculated yet cannot be compared', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 3           | =D3*2            |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.2" | Kiểm tra | 2           | 1                |
  `;
  expect(observed(subtotalDiffers, sheet)).toEqual([{ because: 'not-calculated' }]);
});

test('hundredths are compared, not the noise of binary fractions', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá    |
    |-------|----------|-------------|---------------------|
    | "1"   | Chỉ đạo  | 3           | 0.30000000000000004 |
    | "1.1" | Kế hoạch | 1           | 0.1                 |
    | "1.2" | Kiểm tra | 2           | 0.2                 |
  `;
  expect(observed(subtotalDiffers, sheet)).toEqual([]);
});
