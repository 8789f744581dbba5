import type { Framework } from '../../src/core/framework/framework';
import { scoreTooFine } from '../../src/core/rules/score-too-fine';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const framework = ({ maximum = '2', line = '' } = {}) => drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa | Cách tính điểm                       |
  |-------|----------|-------------|--------------------------------------|
  | "1"   | Thủ tục  | 6           |                                      |
  | "1.1" | Công bố  | ${maximum}  |                                      |
  | "1.2" | Đúng hạn | 2           | tỷ lệ % × điểm tối đa                |
  | "1.3" | Đúng mức | 2           | Mỗi lần trừ 0,125 điểm               |
  |       | ${line}  |             |                                      |
`);

const sheet = (score: string): string => `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
  |-------|----------|-------------|------------------|----------------|
  | "1"   | Thủ tục  | 6           | 0                |                |
  | "1.1" | Công bố  | 2           | ${score}         |                |
  | "1.2" | Đúng hạn | 2           | 1.66667          | 1.66667        |
  | "1.3" | Đúng mức | 2           | 1.875            |                |
`;

test('more decimals than the framework uses are found: two usually, more where its own points or its rounding have more', () => {
  expect(observed(scoreTooFine, sheet('1.3333'), framework())).toEqual([{ cell: 'D3', item: '1.1', column: 'self', score: '1.3333', decimals: 3 }]);
  expect(observed(scoreTooFine, sheet('1.333'), framework())).toEqual([]);
  expect(observed(scoreTooFine, sheet('1.3333'), framework({ maximum: '2.0625' }))).toEqual([]);
  expect(observed(scoreTooFine, sheet('1.33333'), framework({ line: 'Làm tròn: 4 chữ số thập phân' }))).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', score: '1.33333', decimals: 4 },
  ]);
});

test.each(['1.5', '=2*2/3 → 1.33333333333333', 'KĐG', ''])('%p is fine, and so is whatever a ratio gives', (score) => {
  expect(observed(scoreTooFine, sheet(score), framework())).toEqual([]);
});

test('without a framework nobody knows how fine scores may be', () => {
  expect(observed(scoreTooFine, sheet('1.3333'))).toEqual([]);
});

test('the points of options and the steps of a scale are as fine as scores may be, and what a survey gives has the decimals it has', () => {
  const withRows = (scoring: string, options = '') => drawnFramework(`
    | STT   | Tiêu chí       | Điểm tối đa | Hình thức đánh giá  | Cách tính điểm |
    |-------|----------------|-------------|---------------------|----------------|
    | "1"   | Thủ tục        | 6           |                     |                |
    | "1.1" | Công bố        | 2           | Tự đánh giá         |                |
    | "1.2" | Đúng hạn       | 2           | Tự đánh giá         | ${scoring}     |
    ${options}
    | "1.3" | Hài lòng       | 2           | Điều tra xã hội học |                |
  `);
  const scored = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|----------|-------------|------------------|----------------|
    | "1"   | Thủ tục  | 6           |                  |                |
    | "1.1" | Công bố  | 2           | 1.3333           |                |
    | "1.2" | Đúng hạn | 2           | 2                |                |
    | "1.3" | Hài lòng | 2           |                  | 1.33333        |
  `;
  const cells = (framework: Framework) => observed(scoreTooFine, scored, framework).map(({ cell, decimals }) => `${String(cell)} ${String(decimals)}`);
  expect(cells(withRows(''))).toEqual(['D3 2']);
  expect(cells(withRows('Từ 0,5 đến 2 điểm, mỗi bước 0,125 điểm'))).toEqual(['D3 3']);
  expect(cells(withRows('Từ 0,5 đến 2 điểm, mỗi bước 0,0625 điểm'))).toEqual([]);
  expect(cells(withRows('', '|       | - Đúng: 2      |             |                     |                |\n    |       | - Gần đúng: 1,0625 |         |                     |                |'))).toEqual([]);
});
