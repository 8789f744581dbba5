import { findTables } from '../../src/core/table/find-tables';
import { unitHeadingAt } from '../../src/core/table/heading-block';
import { columnsRead, fromC9, onlyTable } from '../support/drawn-table';
import { drawSheet } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';

describe('headings', () => {
  test.each([
    ['end where codes and names begin', 'rows 1–1', `
      | STT | Nội dung | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo  | 3           | 3       |`],
    ['go on where a row heads the columns beside merged codes and names', 'rows 1–2', `
      | STT | Nội dung | Điểm    |         |
      |     |          | Tối đa  | Tự chấm |
      | 1   | Chỉ đạo  | 3       | 3       |`],
    ['go on with the number of a round', 'rows 1–2', `
      | STT | Nội dung | Điểm tối đa | Điểm thẩm định |       |
      |     |          |             | Lần 1          | Lần 2 |
      | 1   | Chỉ đạo  | 3           | 3              | 3     |`],
    ['pass over a blank row between them', 'rows 1–3', `
      | STT | Nội dung | Điểm    |         |
      |     |          |         |         |
      |     |          | Tối đa  | Tự chấm |
      | 1   | Chỉ đạo  | 3       | 3       |`],
    ['take four rows at most', 'rows 1–4', `
      | STT | Nội dung | Điểm chấm | Điểm tối đa |
      |     |          | Ghi chú   |             |
      |     |          | Ghi chú   |             |
      |     |          | Ghi chú   |             |
      |     |          | Ghi chú   |             |
      | 1   | Chỉ đạo  | 3         | 3           |`],
    ['may be cut over two rows', 'rows 1–2', `
      | Số     | Nội       | Điểm   | Điểm tự  |
      | thứ tự | dung      | tối đa | đánh giá |
      | 1      | Chỉ đạo   | 3      | 3        |`],
    ['may be cut over three rows', 'rows 1–3', `
      | STT | Nội dung | Điểm | Điểm |
      |     |          | tối  | tự   |
      |     |          | đa   | chấm |
      | 1   | Chỉ đạo  | 3    | 3    |`],
    ['end above a text that continues no heading', 'rows 1–1', `
      | STT | Nội dung | Điểm tối đa | Tự chấm | Ghi chú           |
      |     |          |             |         | nộp trước ngày 15 |
      | 1   | Chỉ đạo  | 3           | 3       |                   |`],
    ['end above a blank row, be there a column without a heading', 'rows 1–1', `
      | STT | Nội dung | Điểm tối đa | Tự chấm |    |
      |     |          |             |         |    |
      | 1   | Chỉ đạo  | 3           | 3       | x  |`],
    ['may be cut below titles, names alone', 'rows 3–4', `
      | BẢNG ĐIỂM  |        |         |
      |            |        |         |
      | Nội        | Điểm   | Điểm    |
      | dung       | tối đa | tự chấm |
      | 1. Chỉ đạo | 3      | 3       |`],
    ['may have names cut over three rows', 'rows 1–3', `
      | Tên        | Điểm tối đa | Tự chấm |
      | tiêu       |             |         |
      | chí        |             |         |
      | 1. Chỉ đạo | 3           | 3       |`],
    ['may have names cut over four rows', 'rows 1–4', `
      | Nội        | Điểm tối đa | Tự chấm |
      | dung       |             |         |
      | tiêu       |             |         |
      | chí        |             |         |
      | 1. Chỉ đạo | 3           | 3       |`],
    ['leave out what is cut over more', 'rows 1–3', `
      | Nội        | Điểm tối đa | Tự chấm |
      | dung       |             |         |
      | tiêu chí   |             |         |
      | đánh       |             |         |
      | giá        |             |         |
      | 1. Chỉ đạo | 3           | 3       |`],
    ['end above a code that is no word of a heading', 'rows 1–1', `
      | STT | Nội dung | Điểm tối đa | Tự chấm | Thẩm định |
      | I   |          |             | Ghi chú |           |
      | 1   | Chỉ đạo  | 3           | 3       |           |`],
    ['end above a number in brackets below a heading', 'rows 1–1', `
      | STT | Nội dung | Điểm tối đa | Tự chấm | Thẩm định |
      | (1) | (2)      | Ghi chú     |         |           |
      | 1   | Chỉ đạo  | 3           | 3       |           |`],
  ])('%s', (_, expected, table) => {
    expect(headingOf(table)).toBe(expected);
  });

  test('a cut heading means what its parts mean together', () => {
    expect(columnsRead(`
      | Số     | Nội       | Điểm   | Điểm tự  | Minh chứng/ |
      | thứ tự | dung      | tối đa | đánh giá | Giải trình  |
      | 1      | Chỉ đạo   | 3      | 3        |             |
    `)).toBe('A code, B name, C maximum, D self, E evidence');
  });
});

describe('names of columns below a merged heading', () => {
  test.each([
    ['belong to the headings', 'rows 1–2', `
      | STT | Nội dung | Điểm tối đa | Điểm các đơn vị |           |          |
      |     |          |             | Sở Nội vụ       | Sở Y tế   | Sở Tư pháp |
      | 1   | Chỉ đạo  | 3           | 3               | 2         | 1        |`],
    ['left of all others', 'rows 1–2', `
      | Điểm các đơn vị |         | STT | Nội dung | Điểm tối đa |
      | Sở Nội vụ       | Sở Y tế |     |          |             |
      | 3               | 2       | 1   | Chỉ đạo  | 3           |`],
    ['with an empty column between them', 'rows 1–2', `
      | STT | Nội dung | Điểm tối đa | Điểm các đơn vị |  |           |
      |     |          |             |                 |  | Sở Y tế   |
      | 1   | Chỉ đạo  | 3           | 3               |  | 1         |`],
    ['are none where the row has numbers', 'rows 1–1', `
      | STT | Nội dung | Điểm tối đa | Điểm các đơn vị |           |          |
      |     |          | 3           | Sở Nội vụ       | Sở Y tế   |          |
      | 1   | Chỉ đạo  | 3           | 3               | 2         | 1        |`],
    ['are none right of a heading of names, which is merged over codes and names', 'rows 1–1', `
      | Nội dung |                  | Điểm tối đa | Tự chấm |
      |          | CHỈ ĐẠO ĐIỀU HÀNH |             |         |
      | 1        | Kế hoạch         | 3           | 3       |`],
    ['are none left of all headings', 'rows 1–1', `
      |         | Nội dung | Điểm tối đa | Tự chấm |
      | Phần A  |          |             |         |
      | 1       | Kế hoạch | 3           | 3       |`],
  ])('%s', (_, expected, table) => {
    expect(headingOf(table)).toBe(expected);
  });
});

describe('a row that numbers the columns belongs to the headings', () => {
  const below = (row: DrawnTable): string => headingOf(`
    | STT | Nội dung | Điểm tối đa | Tự chấm |
    ${row}
    | 1   | Chỉ đạo  | 3           | 3       |
  `);
  test.each([
    ['| 1   | 2   | 3     | 4       |', 'rows 1–2'],
    ['| "1" | "2" | "3"   | "4"     |', 'rows 1–2'],
    ['| (1) | (2) | (3)   | (4)     |', 'rows 1–2'],
    ['| " 1 " | " 2" | "3 " | "4"   |', 'rows 1–2'],
    ['| [1] | [2] | [3]   | [4]     |', 'rows 1–2'],
    ['| A   | B   | 1     | 2       |', 'rows 1–2'],
    ['| A   | B   | (1)   | (2)=(1) |', 'rows 1–2'],
    ['| A   | B   | (1)   | (2) = (1) × 2 |', 'rows 1–2'],
    ['|     | 9   | 10    | 11      |', 'rows 1–2'],
    ['| 1   | 2   | 3     | Kết quả kiểm tra |', 'rows 1–2'],
    // Two numbers may be a row's code and its maximum, and what does not count on is no count.
    ['| 1   |     | 2     |         |', 'rows 1–1'],
    ['| 1   | 2   | Kết quả kiểm tra |  |', 'rows 1–1'],
    ['| 1   | 2   | 4     | 5       |', 'rows 1–1'],
    ['| 4   | 3   | 2     | 1       |', 'rows 1–1'],
    ['| A   | BC  | 1     | 2       |', 'rows 1–1'],
    ['| 99  | 100 | 101   | 102     |', 'rows 1–1'],
    ['| 1   | 2.  | 3     | 4       |', 'rows 1–1'],
    ['| x1  | 2   | 3     | 4       |', 'rows 1–1'],
  ])('%s: %s', (row, expected) => {
    expect(below(row)).toBe(expected);
  });

  test('behind blank rows, too', () => {
    expect(below(`
      |     |     |       |         |
      |     |     |       |         |
      | 1   | 2   | 3     | 4       |`)).toBe('rows 1–4');
  });

  test('blank rows alone do not', () => {
    expect(below(`
      |     |     |       |         |
      |     |     |       |         |`)).toBe('rows 1–1');
  });
});

describe('a row of maxima below the headings of areas', () => {
  const below = (row: DrawnTable): string => headingOf(`
    | STT | Nội dung | Thẩm định | ĐTXHH | Tổng điểm |
    ${row}
    | 1   | Chỉ đạo  | 3         | 3     | 6         |
  `);
  test.each([
    ['|  |             | 68      | 32    | 100     |', 'rows 1–2, maxima in 2'],
    ['|  |             | 68      |       |         |', 'rows 1–2, maxima in 2'],
    ['|  | Điểm tối đa | 68      | 32    | 100     |', 'rows 1–2, maxima in 2'],
    ['|  |             | (68)    | (32)  | (100)   |', 'rows 1–2, maxima in 2'],
    ['|  |             | 68 điểm | 32đ   | 100 Đ   |', 'rows 1–2, maxima in 2'],
    ['|  |             | "68,25" | "32.5" | 100     |', 'rows 1–2, maxima in 2'],
    ['|  |             | " 68 "  | 32    | 100     |', 'rows 1–2, maxima in 2'],
    ['|  | Điểm tối đa | 68      | 32    | Kết quả kiểm tra |', 'rows 1–2, maxima in 2'],
    // A name or code makes it a row of the body; words are no maxima.
    ['|  | Chỉ đạo     | 68      | 32    | 100     |', 'rows 1–1'],
    ['| 1 |            | 68      | 32    | 100     |', 'rows 1–1'],
    ['|  | Điểm tối đa |         |       |         |', 'rows 1–1'],
    ['|  |             | 68      | x     | 100     |', 'rows 1–1'],
    ['|  |             | 68%     | 32 lần | 100    |', 'rows 1–1'],
    ['|  |             | 68      | v32   | 100     |', 'rows 1–1'],
  ])('%s: %s', (row, expected) => {
    expect(below(row)).toBe(expected);
  });

  test('stands there once, above or below the numbers of the columns', () => {
    expect(below(`
      |     |     | 68    | 32    | 100   |
      | (1) | (2) | (3)   | (4)   | (5)   |`)).toBe('rows 1–3, maxima in 2');
    expect(below(`
      | (1) | (2) | (3)   | (4)   | (5)   |
      |     |     | 68    | 32    | 100   |`)).toBe('rows 1–3, maxima in 3');
    expect(below(`
      |     |     | 68    | 32    | 100   |
      |     |     | 60    | 30    | 90    |`)).toBe('rows 1–2, maxima in 2');
  });
});

test('our own heading stands in the lowest row of all, and nowhere else', () => {
  expect(columnsRead(`
    | BẢNG ĐIỂM | |           |         |                  |                  |
    | STT | Nội dung | Điểm tối đa | Tự chấm |              |                  |
    | (1) | (2)      | (3)     | (4)     | Kết quả kiểm tra |                  |
    | 1   | Chỉ đạo  | 3       | 3       |                  | Kết quả kiểm tra |
    | 2   | Thể chế  | 3       | 3       |                  | Kết quả kiểm tra |
  `)).toBe('A code, B name, C maximum, D self, E results');
  expect(columnsRead(`
    | STT | Nội dung    | Điểm tối đa | Tự chấm |                  |
    |     | Điểm tối đa | 100         | 100     |                  |
    | (1) | (2)         | (3)         | (4)     | Kết quả kiểm tra |
    | 1   | Chỉ đạo     | 3           | 3       |                  |
  `)).toBe('A code, B name, C maximum, D self, E results');
  expect(columnsRead(`
    | BẢNG ĐIỂM | |             |         |                  |
    | STT | Nội dung    | Điểm tối đa | Tự chấm |                  |
    | (1) | (2)         | (3)         | (4)     |                  |
    | 1   | Chỉ đạo     | 3           | 3       | Kết quả kiểm tra |
    | 2   | Thể chế     | 3           | 3       | Kết quả kiểm tra |
  `)).toBe('A code, B name, C maximum, D self');
});

describe('a table begins', () => {
  test('below as many as two hundred filled rows, blank ones apart', () => {
    const tablesBelow = (rows: number): number => findTables(drawSheet('Bảng điểm', `
      ${'| Văn bản số 1 |\n| |\n'.repeat(rows)}
      | STT | Nội dung | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo  | 3           | 3       |
    `)).length;
    expect([tablesBelow(199), tablesBelow(200)]).toEqual([1, 0]);
  });

  test.each([
    ['| STT | Nội dung    | Điểm tối đa | Tự chấm |', 1],
    ['| STT | Nội dung    | Tài liệu kiểm chứng | Ghi chú |', 0],
    ['| STT | Ghi chú     | Điểm tối đa | Tự chấm |', 1],
    ['| Ghi chú | Giải trình | Điểm tối đa | Tự chấm |', 0],
    // Rows that are named by units make a summary.
    ['| STT | Tên đơn vị  | Điểm tối đa | Tự chấm |', 0],
    ['| STT | Đơn vị      | Nội dung    | Tự chấm |', 1],
  ])('where codes or names and points are headed: %s', (heading, tables) => {
    expect(findTables(drawSheet('Bảng điểm', `${heading}\n| 1 | Chỉ đạo | 3 | 3 |`))).toHaveLength(tables);
  });

  test.each([
    ['| STT | Tên đơn vị  | Điểm tối đa | Tự chấm |', true],
    ['| STT | Đơn vị      | Nội dung    | Tự chấm |', false],
    ['| STT | Nội dung    | Điểm tối đa | Tự chấm |', false],
  ])('with units as rows where no names are headed: %s, %p', (heading, isSummary) => {
    expect(unitHeadingAt(drawSheet('Bảng điểm', `${heading}\n| 1 | Sở Y tế | 3 | 3 |`), 0) !== null).toBe(isSummary);
  });
});

test('headings are found wherever the used cells of the sheet begin', () => {
  const { heading } = onlyTable(fromC9(drawSheet('Bảng điểm', `
    | Số     | Nội      | Điểm các đơn vị |         |             |
    | thứ tự | dung     | Sở Nội vụ       | Sở Y tế | Điểm tối đa |
    | (1)    | (2)      | (3)             | (4)     | (5)         |
    |        |          | 68              | 32      | 100         |
    | 1      | Chỉ đạo  | 3               | 3       | 6           |
  `)));
  expect([heading.top, heading.bottom, heading.maxima]).toEqual([8, 11, 11]);
  expect([...heading.meanings]).toEqual([[2, 'code'], [3, 'name'], [6, 'maximum']]);
});

/** `rows 1–2, maxima in 2`, as Excel numbers rows. */
function headingOf(table: DrawnTable): string {
  const { top, bottom, maxima } = onlyTable(table).heading;
  return `rows ${top + 1}–${bottom + 1}${maxima === null ? '' : `, maxima in ${maxima + 1}`}`;
}
