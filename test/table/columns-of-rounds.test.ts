import { columnLetters } from '../../src/core/workbook/cell-ref';
import type { DrawnTable } from '../support/draw-workbook';
import { columnsRead, onlyTable } from '../support/drawn-table';
import type { Said } from '../support/drawn-table';

const ROW = '| 1 | Kế hoạch | 1 | 1 | | 1 | | | |';

describe('scores', () => {
  test.each([
    ['| STT | Nội dung | Điểm tối đa | Thẩm định | Ý kiến | Hội đồng |', 'D appraised-1, E opinion, F appraised-2'],
    ['| STT | Nội dung | Điểm tối đa | Thẩm định | Ghi chú | Phúc tra |', 'D appraised-1, E notes, F appraised-2'],
    ['| STT | Nội dung | Điểm tối đa | Thẩm định lần 2 | Ghi chú | Thẩm định lần 1 |', 'D appraised-2, E notes, F appraised-1'],
    ['| STT | Nội dung | Điểm tối đa | Thẩm định lần 2 | Ghi chú | Thẩm định |', 'D appraised-2, E notes, F appraised-1'],
    // What belongs to the second round stands behind what was there from the first.
    ['| STT | Nội dung | Điểm tối đa | Tự chấm lần 2 | Ghi chú | Tự chấm |', 'D nothing, E notes, F self'],
    ['| STT | Nội dung | Điểm tối đa | Tự chấm lần 1 | Ghi chú | Tự chấm lần 2 |', 'D self, E notes, F nothing'],
    ['| STT | Nội dung | Điểm tối đa | Tự chấm lần 2 | Ghi chú | Thẩm định |', 'D self, E notes, F appraised-1'],
    // A sum is achieved, but only beside other scores, and not where that has a column of its own.
    ['| STT | Nội dung | Điểm tối đa | Tự chấm | Ghi chú | Tổng điểm |', 'D self, E notes, F achieved'],
    ['| STT | Nội dung | Điểm tối đa | Tổng điểm | Ghi chú | Tự chấm |', 'D achieved, E notes, F self'],
    ['| STT | Nội dung | Điểm tối đa | Tổng điểm | Ghi chú | Điểm đạt |', 'D nothing, E notes, F achieved'],
    ['| STT | Nội dung | Điểm tối đa | Tổng điểm | Ghi chú | Giải trình |', 'D nothing, E notes, F explanation'],
    ['| STT | Nội dung | Điểm tối đa | Sau khi trừ | Ghi chú | Tự chấm |', 'D achieved, E notes, F self'],
    ['| STT | Nội dung | Điểm tối đa | Sau khi trừ | Ghi chú | Điểm đạt |', 'D nothing, E notes, F achieved'],
  ])('%s: %s', (heading, columns) => {
    expect(columnsRead(`${heading}\n${ROW}`)).toBe(`A code, B name, C maximum, ${columns}`);
  });
});

describe('opinions', () => {
  test.each([
    ['| STT | Nội dung | Điểm tối đa | Thẩm định lần 1 | Ý kiến | Thẩm định lần 2 | Ý kiến |', 'first E, latest G'],
    ['| STT | Nội dung | Điểm tối đa | Thẩm định lần 1 | Ý kiến lần 2 | Thẩm định lần 2 | Ý kiến lần 1 |', 'first G, latest E'],
    ['| STT | Nội dung | Điểm tối đa | Thẩm định lần 1 | Ý kiến lần 1 | Thẩm định lần 2 | Ý kiến lần 2 |', 'first E, latest G'],
    ['| STT | Nội dung | Điểm tối đa | Thẩm định lần 1 | Ý kiến | Thẩm định lần 2 |  |', 'one E'],
    ['| STT | Nội dung | Điểm tối đa | Thẩm định | Ý kiến | Tự chấm | Ý kiến |', 'one E'],
    ['| STT | Ý kiến | Điểm tối đa | Thẩm định lần 1 | Ý kiến | Thẩm định lần 2 | Nội dung |', 'one B'],
    ['| STT | Nội dung | Điểm tối đa | Thẩm định lần 1 | Ghi chú | Thẩm định lần 2 |  |', 'none'],
  ])('%s: %s', (heading, expected) => {
    const { others, firstOpinion } = onlyTable(`${heading}\n| 1 | Kế hoạch | 1 | 1 | | 1 | Kế hoạch |`).columns;
    const latest = others.get('opinion');
    if (latest === undefined) expect(expected).toBe('none');
    else expect(firstOpinion === null ? `one ${columnLetters(latest)}` : `first ${columnLetters(firstOpinion)}, latest ${columnLetters(latest)}`).toBe(expected);
  });
});

describe('evidence and explanation of the second round', () => {
  test.each([
    ['| STT | Nội dung | Điểm tối đa | Tự chấm | Minh chứng | Thẩm định | Minh chứng lần 2 |', ['evidence G']],
    ['| STT | Nội dung | Điểm tối đa | Tự chấm | Minh chứng lần 2 | Thẩm định | Minh chứng |', ['evidence E']],
    ['| STT | Nội dung | Điểm tối đa | Tự chấm | Minh chứng, giải trình | Thẩm định | Giải trình lần 2 |', ['explanation G']],
    ['| STT | Nội dung | Điểm tối đa | Tự chấm | Minh chứng, giải trình | Thẩm định | Minh chứng, giải trình |', []],
    ['| STT | Nội dung | Điểm tối đa | Tự chấm | Minh chứng lần 1 | Thẩm định | Giải trình |', []],
    // Without evidence of the first round, that of the second is the only one.
    ['| STT | Nội dung | Điểm tối đa | Tự chấm | Ghi chú | Thẩm định | Minh chứng lần 2 |', []],
    ['| STT | Nội dung | Điểm tối đa | Tự chấm | Ghi chú | Thẩm định | Ghi chú lần 2 |', []],
  ])('%s: %p', (heading, expected) => {
    expect(supplementsIn(`${heading}\n${ROW}`)).toEqual(expected);
  });

  test('stand below its group, both', () => {
    expect(supplementsIn(`
      | STT | Nội dung | Điểm tối đa | Tự chấm | Minh chứng | Giải trình | Thẩm định lần 2 |            |            |
      |     |          |             |         |            |            | Minh chứng      | Giải trình | Điểm       |
      | 1   | Kế hoạch | 1           | 1       |            |            |                 |            | 1          |
    `)).toEqual(['evidence G', 'explanation H']);
  });

  test('may be said by a person to be the first round\'s', () => {
    const heading = '| STT | Nội dung | Điểm tối đa | Tự chấm | Minh chứng | Thẩm định | Minh chứng lần 2 |';
    expect(supplementsIn(`${heading}\n${ROW}`, { G1: 'evidence' })).toEqual([]);
  });
});

describe('ways of scoring', () => {
  const waysIn = (table: DrawnTable): string[] => [...onlyTable(table).columns.scoredBy].map(([way, column]) => `${way} ${columnLetters(column)}`);
  test('are ticked in columns below their heading, the leftmost of each', () => {
    const table = `
      | STT | Nội dung | Điểm tối đa | Tự chấm | Hình thức đánh giá |       |          | Khảo sát |
      |     |          |             |         | Tự đánh giá        | ĐTXHH | Khảo sát | Số phiếu |
      | 1   | Kế hoạch | 1           | 1       | x                  |       |          |          |
    `;
    expect(waysIn(table)).toEqual(['unit E', 'survey F']);
    expect(columnsRead(table)).toBe('A code, B name, C maximum, D self, E scored-by, F scored-by, G nothing, H nothing');
  });

  test('are ticked in the lowest of their headings, whatever stands between and above', () => {
    expect(waysIn(`
      | STT | Nội dung | Điểm tối đa | Tự chấm | Thông tin chung    |       |
      |     |          |             |         | Hình thức đánh giá |       |
      |     |          |             |         | Theo quy định      |       |
      |     |          |             |         | Tự đánh giá        | ĐTXHH |
      | 1   | Kế hoạch | 1           | 1       | x                  |       |
    `)).toEqual(['unit E', 'survey F']);
  });

  test('are none elsewhere, nor is what names none', () => {
    expect(waysIn(`
      | STT | Nội dung | Điểm tối đa | Tự chấm | Hình thức đánh giá |         | Khảo sát |
      |     |          |             |         | Theo năm           | Ghi chú |          |
      | 1   | Kế hoạch | 1           | 1       | x                  |         |          |
    `)).toEqual([]);
  });
});

/** `evidence G`: what the second round has a column of its own for. */
function supplementsIn(table: DrawnTable, said: Said = {}): string[] {
  return [...onlyTable(table, said).columns.supplements].map(([proof, column]) => `${proof} ${columnLetters(column)}`);
}
