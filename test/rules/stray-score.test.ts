import { strayScore } from '../../src/core/rules/stray-score';
import { observed } from '../support/checked-sheet';

const sheet = (beside: string, { text = '- Ban hành chậm: 0,5', maximum = '' } = {}): string => `
  | STT   | Tiêu chí       | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
  |-------|----------------|-------------|------------------|----------------|
  | "1"   | Chỉ đạo        | 3           | 1.5              |                |
  | "1.1" | Ban hành       | 1           | 0                |                |
  |       | ${text}        | ${maximum}  | ${beside}        |                |
  | "1.2" | Thực hiện      | 2           | 1.5              |                |
  |       | Tổng cộng      | 3           | 1.5              |                |
`;

test('a score beside an option, a remark or no words at all is found, also where it was typed as text', () => {
  const found = { cell: 'D4', item: null, column: 'self', score: '0.5', above: '1.1' };
  expect(observed(strayScore, sheet('0.5'))).toEqual([found]);
  expect(observed(strayScore, sheet('"0,5"'))).toEqual([found]);
  expect(observed(strayScore, sheet('0.5', { text: 'Báo cáo gửi chậm' }))).toEqual([found]);
  expect(observed(strayScore, sheet('0.5', { text: '' }))).toEqual([found]);
  expect(observed(strayScore, sheet('0.5', { maximum: '1' }))).toEqual([found]);
});

test('it is told by the item right above it, not by the first ones', () => {
  const table = sheet('').replace('|       | Tổng cộng ', '|       | Chậm           |             | 0.25             |                |\n  |       | Tổng cộng ');
  expect(observed(strayScore, table)).toEqual([{ cell: 'D6', item: null, column: 'self', score: '0.25', above: '1.2' }]);
});

test('what has a maximum below an item that has none, or above all items, heads a section', () => {
  const table = `
    | STT   | Tiêu chí            | Điểm tối đa | Điểm tự đánh giá |
    |-------|---------------------|-------------|------------------|
    |       | Phần do đơn vị chấm | 3           | 2                |
    | "1"   | Chỉ đạo             |             |                  |
    |       | Phần bắt buộc       | 2           | 1                |
    | "1.1" | Kế hoạch            | 2           | 1                |
  `;
  expect(observed(strayScore, table)).toEqual([]);
});

test('above all items, nothing stands above it', () => {
  const table = `
    | STT   | Tiêu chí            | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|---------------------|-------------|------------------|----------------|
    |       | Phần do đơn vị chấm |             |                  | 2              |
    | "1"   | Chỉ đạo             | 3           | 1.5              |                |
  `;
  expect(observed(strayScore, table)).toEqual([{ cell: 'E2', item: null, column: 'appraised-1', score: '2', above: null }]);
});

test.each(['', 'x', 'KĐG', '=D3*1 → 0.5'])('%p beside an option is no stray score', (beside) => {
  expect(observed(strayScore, sheet(beside))).toEqual([]);
});

test('what sums up, what heads a section with points of its own, and what follows the total is left alone', () => {
  expect(observed(strayScore, sheet('1.5', { text: 'Cộng mục 1' }))).toEqual([]);
  expect(observed(strayScore, sheet('1.5', { text: 'PHẦN II', maximum: '2' }))).toEqual([]);
  const belowTotal = `
    | STT   | Tiêu chí       | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------------|-------------|------------------|
    | "1"   | Chỉ đạo        | 3           | 1.5              |
    |       | Tổng cộng      | 3           | 1.5              |
    |       | Đạt            |             | 50               |
  `;
  expect(observed(strayScore, belowTotal)).toEqual([]);
});
