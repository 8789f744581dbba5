import { columnLetters } from '../../src/core/workbook/cell-ref';
import { onlyTable } from '../support/drawn-table';
import type { Said } from '../support/drawn-table';
import type { DrawnTable } from '../support/draw-workbook';

const ROW = '| 1 | Kế hoạch | 1 | 1 | 1 | 1 | 1 |';

test.each([
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Thẩm định |               |          |', []],
  ['| STT | Nội dung | Điểm tối đa | Điểm chuẩn | Tự chấm | Thang điểm  |          |', ['maximum: C, D, F']],
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Tự đánh giá |             |          |', ['self: D, E']],
  ['| STT | Nội dung | Điểm tối đa | Điểm XHH | Điểm khảo sát |          |          |', ['survey: D, E']],
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Điểm trừ | Bị trừ        |          |', ['deducted: E, F']],
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Điểm đạt | Điểm đạt được |          |', ['achieved: E, F']],
  // Words may stand in several columns.
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Ghi chú | Ghi chú của đơn vị |    |', []],
  // Two appraised scores are two rounds, a third is one too many.
  ['| STT | Nội dung | Điểm tối đa | Thẩm định | Hội đồng | Tự chấm       |          |', []],
  ['| STT | Nội dung | Điểm tối đa | Thẩm định | Hội đồng | Tổ thẩm định  |          |', ['appraised-2: E, F']],
  ['| STT | Nội dung | Điểm tối đa | Thẩm định lần 1 | Hội đồng lần 1 |   |          |', ['appraised-1: D, E']],
  ['| STT | Nội dung | Điểm tối đa | Thẩm định lần 1 | Thẩm định lần 2 | Phúc tra |  |', ['appraised-2: F, E']],
  // What is left after a deduction is achieved, but not twice.
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Điểm đạt | Sau khi trừ   |          |', []],
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Sau khi trừ | Điểm còn lại |        |', ['achieved: E, F']],
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Tổng điểm | Kết quả      |          |', []],
  // A column that is repeated for the second round is that round's.
  ['| STT | Nội dung | Điểm tối đa | Tự chấm lần 1 | Tự chấm lần 2 |    |          |', []],
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Tự chấm lần 2 |          |          |', []],
  ['| STT | Nội dung | Điểm tối đa | Tự chấm lần 2 | Tự đánh giá lần 2 | |         |', ['self: D, E']],
  ['| STT | Nội dung | Điểm tối đa | Tự chấm | Tự chấm lần 1 |          |          |', ['self: D, E']],
  // The second round's stands behind the first's, wherever it stands.
  ['| STT | Nội dung | Điểm tối đa | Tự chấm lần 2 | Tự chấm | Tự đánh giá |       |', ['self: E, F']],
  ['| STT | Nội dung | Điểm tối đa | Điểm chuẩn | Tự chấm | Tự đánh giá |        |', ['maximum: C, D', 'self: E, F']],
])('%s: %p', (heading, doubts) => {
  expect(doubtsIn(`${heading}\n${ROW}`)).toEqual(doubts);
});

test('two units of one table each have their scores', () => {
  expect(doubtsIn(`
    | STT | Nội dung | Điểm tối đa | Sở Nội vụ |           | Sở Y tế |           |
    |     |          |             | Tự chấm   | Thẩm định | Tự chấm | Thẩm định |
    ${ROW}
  `)).toEqual([]);
});

test('a person who says which column is meant ends the doubt', () => {
  const table = `
    | STT | Nội dung | Điểm tối đa | Điểm chuẩn | Tự chấm | Tự đánh giá |   |
    ${ROW}
  `;
  expect(doubtsIn(table, { F1: 'self' })).toEqual(['maximum: C, D']);
  expect(doubtsIn(table, { D1: 'nothing' })).toEqual(['self: E, F']);
});

/** `self: D, E`: the meaning, the column that is used and the others. */
function doubtsIn(table: DrawnTable, said: Said = {}): string[] {
  const { ambiguous } = onlyTable(table, said).columns;
  return ambiguous.map(({ meanings, columns }) => `${meanings.join(' or ')}: ${columns.map(columnLetters).join(', ')}`);
}
