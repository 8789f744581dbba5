import { continuesGroup, headingPaths, readPath } from '../../src/core/table/heading-path';
import { drawSheet } from '../support/draw-workbook';
import { columnsRead } from '../support/drawn-table';

test.each([
  // The lowest heading counts, or what it makes together with those above it.
  [['Ghi chú'], 'notes', null],
  [['Phần của đơn vị', 'Ghi chú'], 'notes', null],
  [['Điểm', 'Tối đa'], 'maximum', null],
  [['Phần của đơn vị', 'Điểm', 'Tối đa'], 'maximum', null],
  [['Điểm', 'Tự đánh giá', 'của đơn vị'], 'self', null],
  [['Ghi chú', 'Phụ lục'], null, null],
  [[], null, null],
  // A column of a group means what the group means, in its round.
  [['Điểm thẩm định', 'Lần 1'], 'appraised-1', 1],
  [['Điểm thẩm định', 'Lần 2'], 'appraised-2', 2],
  [['Thẩm định lần 2', 'Điểm'], 'appraised-2', 2],
  [['Thẩm định lần 1', 'Số điểm'], 'appraised-1', 1],
  [['Thẩm định lần 2', 'Ý kiến'], 'opinion', 2],
  [['Lần 1', 'Thẩm định'], 'appraised-1', 1],
  [['Lần 1', 'Thẩm định lần 2'], 'appraised-2', 2],
  [['Thẩm định', 'Điểm'], 'appraised', null],
  [['Tự chấm', 'Điểm số'], 'self', null],
  // A group's words say who scores.
  [['Phần tự chấm của xã', 'Điểm'], 'self', null],
  [['Xã tự đánh giá', 'Điểm'], 'self', null],
  [['Phần của Hội đồng cấp tỉnh', 'Điểm'], 'appraised', null],
  [['Kết quả phúc tra của tỉnh', 'Điểm lần 1'], 'appraised-1', 1],
  [['Phần thẩm định của tỉnh', 'Lần 2'], 'appraised-2', 2],
  [['Phần tự chấm của xã', 'Tối đa'], null, null],
  [['Phần của Hội đồng cấp tỉnh', 'Chênh lệch'], null, null],
  [['Phần của Sở Nội vụ', 'Điểm'], null, null],
  // A way of scoring is no score.
  [['Hình thức đánh giá', 'Tự đánh giá'], null, null],
  [['Hình thức đánh giá', 'Đơn vị', 'Điểm tự chấm'], null, null],
])('the headings %p mean %p in the round %p', (texts, meaning, round) => {
  expect(readPath(texts)).toEqual({ meaning, round });
});

test.each([
  ['Điểm', true],
  ['Số điểm', true],
  ['Điểm số', true],
  ['Tối đa', true],
  ['Lần 1', true],
  ['Điểm lần 2', true],
  ['Vòng II', true],
  ['Đợt nhất', true],
  ['', false],
  ['Số', false],
  ['Điểm chuẩn', false],
  ['Lần cuối cùng', false],
  ['Tổng điểm', false],
])('%p means something only below a group: %p', (heading, continues) => {
  expect(continuesGroup(heading)).toBe(continues);
});

describe('a merged heading', () => {
  test('stands above the columns at its right that have headings of their own below, and above no others', () => {
    expect(pathsOf(`
      | STT | Điểm   |         |  | Thẩm định | Ghi chú |
      |     | Tối đa | Tự chấm |  |           |         |
    `, 2)).toEqual(['A1 STT', 'B2 Điểm > Tối đa', 'C2 Điểm > Tự chấm', 'E1 Thẩm định', 'F1 Ghi chú']);
  });

  test('reaches over a column that is empty throughout, and ends at one that is headed above alone', () => {
    expect(pathsOf(`
      | Điểm   |  |         | Ghi chú |         |
      | Tối đa |  | Tự chấm |         | Ý kiến  |
    `, 2)).toEqual(['A2 Điểm > Tối đa', 'C2 Điểm > Tự chấm', 'D1 Ghi chú', 'E2 Ý kiến']);
  });

  test('in each of several rows', () => {
    expect(pathsOf(`
      | Điểm   |           |       |
      | Tối đa | Thẩm định |       |
      |        | Lần 1     | Lần 2 |
    `, 3)).toEqual(['A2 Điểm > Tối đa', 'B3 Điểm > Thẩm định > Lần 1', 'C3 Điểm > Thẩm định > Lần 2']);
  });

  test('is no long text', () => {
    expect(pathsOf(`| ${'Điểm '.repeat(24)}| ${'Điểm'.repeat(30)} | ${'Điểm'.repeat(30)}x | 7 |`, 1).map((path) => path.slice(0, 7))).toEqual(['A1 Điểm', 'B1 Điểm']);
  });
});

describe('groups above the row of codes and names', () => {
  test('are headings where the columns mean more with them', () => {
    expect(columnsRead(`
      | Bảng chấm điểm của xã |  | Điểm |  |  |
      |     |          |         | Thẩm định |       |
      | STT | Nội dung | Tối đa  | Lần 1     | Lần 2 |
      | 1   | Chỉ đạo  | 3       | 3         | 3     |
    `)).toBe('A code, B name, C maximum, D appraised-1, E appraised-2');
  });

  test('are no headings further up, or where nothing is gained', () => {
    expect(columnsRead(`
      | Thẩm định |          |             |         |       |
      |           |          |             |         |       |
      |           |          |             |         |       |
      | STT       | Nội dung | Điểm tối đa | Tự chấm | Điểm  |
      | 1         | Chỉ đạo  | 3           | 3       | 3     |
    `)).toBe('A code, B name, C maximum, D self, E nothing');
  });
});

/** `B2 Điểm > Tối đa`: the lowest heading cell of each column, and all that stands above it. */
function pathsOf(table: string, rows: number): string[] {
  const paths = headingPaths(drawSheet('Bảng điểm', table), 0, rows - 1);
  return [...paths].map(([column, { texts, cell }]) => `${'ABCDEFG'.charAt(column)}${cell.row + 1} ${texts.join(' > ')}`);
}
