import { itemUnknown } from '../../src/core/rules/item-unknown';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT     | Tiêu chí                  | Điểm tối đa |
  |---------|---------------------------|-------------|
  | "1"     | Chỉ đạo điều hành         | 3           |
  | "1.1"   | Kế hoạch cải cách         | 1           |
  | "1.2"   | Kiểm tra, giám sát        | 2           |
  | "2"     | Thể chế                   | 2           |
  | "2.1"   | Rà soát văn bản           | 2           |
  | "2.1.1" | Ban hành kế hoạch rà soát | 1           |
  | "2.1.2" | Xử lý sau rà soát         | 1           |
`);

test('a code that the framework does not have is found, with the code of the same wording', () => {
  const sheet = `
    | STT     | Tiêu chí           | Điểm tối đa | Điểm tự đánh giá |
    |---------|--------------------|-------------|------------------|
    | "1"     | Chỉ đạo điều hành  | 3           |                  |
    | "1.1"   | Kế hoạch cải cách  | 1           | 1                |
    | "1.3"   | KIỂM TRA,  giám sát | 2          | 2                |
    | "2.1.7" | Kế hoạch cải cách  | 1           | 1                |
  `;
  expect(observed(itemUnknown, sheet, FRAMEWORK)).toEqual([
    { cell: 'A4', item: '1.3', code: '1.3', because: 'not-in-framework', suggestion: '1.2' },
    // 1.1 has the wording, but has its own row already: the nearest code without one is meant.
    { cell: 'A5', item: '2.1.7', code: '2.1.7', because: 'not-in-framework', suggestion: '2.1.1' },
  ]);
});

test('nothing is suggested where nothing is near', () => {
  const sheet = `
    | STT     | Tiêu chí         | Điểm tối đa | Điểm tự đánh giá |
    |---------|------------------|-------------|------------------|
    | "7"     | Tài chính công   | 3           | 3                |
    | "7.5.3" | Tự chủ tài chính | 1           | 1                |
  `;
  expect(observed(itemUnknown, sheet, FRAMEWORK)).toEqual([
    { cell: 'A2', item: '7', code: '7', because: 'not-in-framework', suggestion: null },
    { cell: 'A3', item: '7.5.3', code: '7.5.3', because: 'not-in-framework', suggestion: null },
  ]);
});

const KNOWN = `
  | STT   | Tiêu chí          | Điểm tối đa | Điểm tự đánh giá |
  |-------|-------------------|-------------|------------------|
  | "1"   | Chỉ đạo điều hành | 3           |                  |
  | "1.1" | Kế hoạch          | 1           | 1                |
  | "1.2" | Kiểm tra          | 2           | 2                |
`;

test('codes of the framework are known, however the rows are worded', () => {
  expect(observed(itemUnknown, KNOWN, FRAMEWORK)).toEqual([]);
});

test('without a framework no code is known or unknown, and the rule says that it did not look', () => {
  expect(observed(itemUnknown, KNOWN)).toEqual([{ because: 'no-framework' }]);
});

test('a row without any code whose wording nobody knows, and a code that Excel made unreadable, are told apart', () => {
  const withoutCodes = `
    | Tiêu chí                  | Điểm tối đa | Điểm tự đánh giá |
    |---------------------------|-------------|------------------|
    | Chỉ đạo điều hành         | 3           |                  |
    | Kế hoạch cải cách         | 1           | 1                |
    | Kiểm tra, giám sát        | 2           | 2                |
    | Đối ngoại và hợp tác      | 4           | 4                |
    | Thể chế                   | 2           |                  |
    | Rà soát văn bản           | 2           |                  |
    | Ban hành kế hoạch rà soát | 1           | 1                |
    | Xử lý sau rà soát         | 1           | 1                |
  `;
  expect(observed(itemUnknown, withoutCodes, FRAMEWORK)).toEqual([
    { cell: 'A5', item: null, code: '', because: 'no-code', suggestion: null },
  ]);
});
