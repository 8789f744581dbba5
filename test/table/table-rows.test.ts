import { drawSheet } from '../support/draw-workbook';
import { fromC9, rowsOfTables, rowsRead } from '../support/drawn-table';

describe('code and name in one cell', () => {
  test('numbers are codes where the row below is numbered under them, and words of a name elsewhere', () => {
    expect(rowsRead(`
      | Nội dung                          | Điểm chuẩn | Tự chấm |
      |-----------------------------------|------------|---------|
      | 1 CHỈ ĐẠO ĐIỀU HÀNH               | 3          | 3       |
      | "     1.1 Kế hoạch CCHC"          | 3          | 3       |
      | "          1.1.1 Ban hành"        | 1          | 1       |
      | "          03 tháng một lần"      |            |         |
      | "          1.1.2 Hoàn thành"      | 2          | 2       |
      | "          100% cơ quan báo cáo"  | 2          |         |
      | "          1-2 văn bản chậm"      | 1          |         |
      | "          0,5 điểm nếu chậm"     | 0.5        |         |
      | 2 THỂ CHẾ                         | 1          | 1       |
      | "     2.1 Bộ phận một cửa"        | 1          | 1       |
      | "          1 Cửa liên thông"      |            |         |
    `)).toEqual([
      ...['1 CHỈ ĐẠO ĐIỀU HÀNH', '1.1 Kế hoạch CCHC', '1.1.1 Ban hành', '- 03 tháng một lần', '1.1.2 Hoàn thành'],
      ...['- 100% cơ quan báo cáo', '- 1-2 văn bản chậm', '- 0,5 điểm nếu chậm'],
      ...['2 THỂ CHẾ', '2.1 Bộ phận một cửa', '- 1 Cửa liên thông'],
    ]);
  });

  test('running numbers in a column of their own do not hide the codes before the names', () => {
    expect(rowsRead(`
      | STT | Tiêu chí                 | Điểm tối đa | Tự chấm |
      |-----|--------------------------|-------------|---------|
      | 1   | LV1. Chỉ đạo điều hành   | 2           | 2       |
      | 2   | TC1. Kế hoạch            | 2           | 2       |
      | 3   | TCTP1. Ban hành          | 1           | 1       |
      | 4   | TCTP2. Hoàn thành        | 1           | 1       |
    `)).toEqual(['1 Chỉ đạo điều hành', '1.1 Kế hoạch', '1.1.1 Ban hành', '1.1.2 Hoàn thành']);
  });
});

test('numbered notes below the total are no items, whatever their numbers', () => {
  expect(rowsRead(`
    | STT | Tiêu chí                       | Điểm tối đa | Tự chấm |
    |-----|--------------------------------|-------------|---------|
    | 1   | Chỉ đạo                        | 1           | 1       |
    |     | Tổng cộng                      | 1           | 1       |
    | 1   | Làm tròn đến hai chữ số        |             |         |
    | 2   | Số liệu tính đến hết ngày 31/12 |            |         |
  `)).toEqual(['1 Chỉ đạo', 'total']);
});

test('a table without codes keeps its rows, below the subtotals of its areas too', () => {
  expect(rowsRead(`
    | Nội dung     | Điểm chuẩn | Tự chấm |
    |--------------|------------|---------|
    | Kế hoạch     | 1          | 1       |
    |              |            |         |
    | Kiểm tra     | 2          | 2       |
    | Cộng         | 3          | 3       |
    | Thể chế      | 1          | 1       |
    | Tổng cộng    | 4          | 4       |
    | Số liệu năm 2023 |        |         |
  `)).toEqual(['- Kế hoạch', '- Kiểm tra', 'total', '- Thể chế', 'total']);
});

describe('a number before a name, in one cell with it', () => {
  const rowsBelow = (...names: readonly string[]): string[] => rowsRead(`
    | Nội dung | Điểm chuẩn | Tự chấm |
    ${names.map((name) => `| "${name}" | 3 | 3 |`).join('\n')}
  `);
  test.each([
    [['1 Chỉ đạo', '1.1 Kế hoạch'], ['1 Chỉ đạo', '1.1 Kế hoạch']],
    [['12 Chỉ đạo', '12-1 Kế hoạch'], ['12 Chỉ đạo', '12.1 Kế hoạch']],
    // No code: another number below, none, or the name goes on in small letters.
    [['1 Chỉ đạo', '1.2 Kế hoạch'], ['- 1 Chỉ đạo', '1.2 Kế hoạch']],
    [['1 Chỉ đạo', '1.11 Kế hoạch'], ['- 1 Chỉ đạo', '1.11 Kế hoạch']],
    [['1 Chỉ đạo', '1.1.1 Kế hoạch'], ['- 1 Chỉ đạo', '1.1.1 Kế hoạch']],
    [['1. 2 Thể chế', '2.1 Kế hoạch'], ['1 2 Thể chế', '2.1 Kế hoạch']],
    [['1 Chỉ đạo', '2.1 Kế hoạch'], ['- 1 Chỉ đạo', '2.1 Kế hoạch']],
    [['1 Chỉ đạo', 'Kế hoạch'], ['- 1 Chỉ đạo', '- Kế hoạch']],
    [['1 Chỉ đạo'], ['- 1 Chỉ đạo']],
    [['1 cửa liên thông', '1.1 Kế hoạch'], ['- 1 cửa liên thông', '1.1 Kế hoạch']],
    [['Có 1 Chỉ đạo', '1.1 Kế hoạch'], ['- Có 1 Chỉ đạo', '1.1 Kế hoạch']],
  ])('%p: %p', (names, rows) => {
    expect(rowsBelow(...names)).toEqual(rows);
  });

  test('is a part of the name where codes have a column of their own', () => {
    expect(rowsRead(`
      | STT | Nội dung       | Điểm tối đa | Tự chấm |
      | I   | Thể chế        | 3           | 3       |
      |     | 1 Chỉ đạo      | 3           |         |
      | 1.1 | Kế hoạch       | 3           | 3       |
    `)).toEqual(['1 Thể chế', '- 1 Chỉ đạo', '1.1 Kế hoạch']);
  });
});

describe('a row', () => {
  const rowsWith = (row: string): string[] => rowsRead(`
    | STT | Nội dung | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú |
    | 1   | Chỉ đạo  | 2           | 2       |           |         |
    ${row}
    | 2   | Thể chế  | 1           | 1       |           |         |
  `).slice(1, -1);
  test.each([
    ['| 1.1 | Kế hoạch |   |   |   |   |', ['1.1 Kế hoạch']],
    ['| 1.1 |          | 1 |   |   |   |', ['1.1 ']],
    ['| 1.1 |          |   |   | 1 |   |', ['1.1 ']],
    // A code without name and points says nothing, nor does a number among the notes.
    ['| 1.1 |          |   |   |   |   |', []],
    ['| 1.1 |          |   |   |   | 1 |', []],
    ['|     | Kịp thời |   |   |   |   |', ['- Kịp thời']],
    ['|     | "  Kịp   thời " |   |   |   |   |', ['- Kịp thời']],
    ['| - Không báo cáo đầy đủ | |   |   |   |   |', ['- - Không báo cáo đầy đủ']],
    ['|     |          |   |   |   |   |', []],
    ['|     | Tổng cộng | 1 | 1 |   |   |', ['total']],
    ['| Tổng cộng |     | 1 | 1 |   |   |', ['total']],
    ['| Tổng cộng | Lĩnh vực | 1 | 1 |   |   |', ['total']],
    ['| IX  | Tổng cộng | 1 | 1 |   |   |', ['total']],
    ['| 1.1 | Tổng cộng | 1 | 1 |   |   |', ['1.1 Tổng cộng']],
    ['|     | Điểm thưởng | 1 | 1 | |   |', ['bonus']],
    ['|     | Điểm phạt | 1 | 1 |   |   |', ['penalty']],
    // A signature has no points.
    ['|     | Lãnh đạo đơn vị | 1 | 1 | |  |', ['- Lãnh đạo đơn vị']],
    ['|     | =A1 | 1 | 1 | |  |', ['- ']],
  ])('%s: %p', (row, rows) => {
    expect(rowsWith(row)).toEqual(rows);
  });

  test.each(['|     | NGƯỜI LẬP |   |   |   |   |', '|     |     |   |   | Ký tên, đóng dấu |   |', '|   |    |    |    |    | "  KT. CHỦ TỊCH " |'])(
    '%s: the table ends above the signatures',
    (row) => {
      expect(rowsRead(`
        | STT | Nội dung | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú |
        | 1   | Chỉ đạo  | 2           | 2       |           |         |
        ${row}
        | 2   | Thể chế  | 1           | 1       |           |         |
      `)).toEqual(['1 Chỉ đạo']);
    },
  );
});

describe('a heading that is typed again', () => {
  test('goes on with the table, begins it anew where the codes do', () => {
    const TABLE = `
      | STT | Nội dung | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo  | 2           | 2       |
      | STT | Nội dung | Điểm tối đa | Tự chấm |
    `;
    expect(rowsRead(`${TABLE}
      | 2   | Thể chế  | 1           | 1       |
      | 2   | Lặp lại  | 1           | 1       |
    `)).toEqual(['1 Chỉ đạo', '2 Thể chế', '2 Lặp lại']);
    expect(rowsOfTables(`${TABLE}
      | 1   | Kiểm tra | 2           | 2       |
      | 2   | Thể chế  | 1           | 1       |
    `)).toEqual([['1 Chỉ đạo'], ['1 Kiểm tra', '2 Thể chế']]);
    expect(rowsRead(`${TABLE}
      | STT | Tiêu chí | Điểm chuẩn  | Tự đánh giá |
      | 2   | Thể chế  | 1           | 1       |
    `)).toEqual(['1 Chỉ đạo', '2 Thể chế']);
  });

  test('with other columns begins another table', () => {
    const rows = rowsOfTables(`
      | STT | Nội dung | Điểm tối đa | Tự chấm   |
      | 1   | Chỉ đạo  | 2           | 2         |
      | STT | Nội dung | Điểm tối đa | Thẩm định |
      | 2   | Thể chế  | 1           | 1         |
      | 2.1 | Văn bản  | 1           | 1         |
      |     | Nội dung |             |           |
      |     | STT      |             |           |
    `);
    expect(rows).toEqual([['1 Chỉ đạo'], ['2 Thể chế', '2.1 Văn bản', '- Nội dung', '- STT']]);
  });
});

test.each([
  ['|     | Nội dung | Điểm tối đa | Tự chấm |'],
  ['| STT |          | Điểm tối đa | Tự chấm |'],
])('a heading of codes or names alone is known again: %s', (heading) => {
  expect(rowsRead(`
    ${heading}
    | 1   | Chỉ đạo  | 2           | 2       |
    | 1.1 | Kế hoạch | 2           | 2       |
    ${heading}
    | 2   | Thể chế  | 2           | 2       |
  `)).toEqual(['1 Chỉ đạo', '1.1 Kế hoạch', '2 Thể chế']);
  expect(rowsOfTables(`
    ${heading}
    | 1   | Chỉ đạo  | 2           | 2       |
    | 1.1 | Kế hoạch | 2           | 2       |
    ${heading.replace('Tự chấm', 'Thẩm định')}
    | 2   | Thể chế  | 2           | 2       |
    | 2.1 | Văn bản  | 2           | 2       |
  `)).toEqual([['1 Chỉ đạo', '1.1 Kế hoạch'], ['2 Thể chế', '2.1 Văn bản']]);
});

describe('a row without a code, in a table with codes', () => {
  const rowsBelowGap = (row: string): string[] => rowsRead(`
    | STT | Nội dung | Điểm tối đa | Tự chấm |
    | 1   | Chỉ đạo  | 2           | 2       |
    |     | Kịp thời |             |         |
    |     | Đầy đủ   |             |         |
    |     |          |             |         |
    ${row}
  `).slice(1);
  test.each([
    ['|     | Số liệu năm 2023    |   |   |', ['- Kịp thời', '- Đầy đủ']],
    ['|     | Số liệu năm 2023    | 1 |   |', ['- Kịp thời', '- Đầy đủ', '- Số liệu năm 2023']],
    ['|     | - Hoàn thành 70%: 1 |   |   |', ['- Kịp thời', '- Đầy đủ', '- - Hoàn thành 70%: 1']],
  ])('belongs to the row above it; behind a blank row only with points: %s', (row, rows) => {
    expect(rowsBelowGap(row)).toEqual(rows);
  });

  test('belongs to it above all others', () => {
    expect(rowsRead(`
      | STT | Nội dung | Điểm tối đa | Tự chấm |
      |     |          |             |         |
      |     | Phần A   |             |         |
      | 1   | Chỉ đạo  | 2           | 2       |
    `)).toEqual(['- Phần A', '1 Chỉ đạo']);
  });
});

describe('below a bonus or penalty row', () => {
  test('numbered rows with points are what it is made of', () => {
    expect(rowsRead(`
      | STT | Nội dung      | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo       | 2           | 2       |
      |     | Điểm thưởng   | 3           | 3       |
      | 1   | Sáng kiến     | 1           | 1       |
      |     | Giải thưởng   | 1           | 1       |
      |     | theo quyết định |           |         |
      | 2   | Mô hình       |             |         |
      |     | Điểm phạt     | 1           | 1       |
      | 1   | Báo cáo chậm  | 1           | 1       |
      |     | Tổng cộng     | 4           | 4       |
      | 1   | Ghi chú       | 1           | 1       |
    `)).toEqual(['1 Chỉ đạo', 'bonus of Sáng kiến of Giải thưởng', 'penalty of Báo cáo chậm', 'total']);
  });

  test('with a code of its own, what is numbered under it is no item', () => {
    expect(rowsRead(`
      | STT | Nội dung      | Điểm tối đa | Tự chấm |
      | I   | Chỉ đạo       | 2           | 2       |
      | II  | Điểm thưởng   | 1           | 1       |
      | III | Thể chế       | 2           | 2       |
      | 2.1 | Sáng kiến     | 1           | 1       |
      | 2.2 | Mô hình       |             |         |
      | 3.1 | Văn bản       | 2           | 2       |
    `)).toEqual(['1 Chỉ đạo', 'bonus of Sáng kiến', '3 Thể chế', '3.1 Văn bản']);
  });

  test('another area may follow', () => {
    expect(rowsRead(`
      | STT | Nội dung      | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo       | 2           | 2       |
      |     | Điểm thưởng   | 1           | 1       |
      | 2   | Thể chế       | 2           | 2       |
      |     | Kịp thời      |             |         |
    `)).toEqual(['1 Chỉ đạo', 'bonus', '2 Thể chế', '- Kịp thời']);
  });

  test('above all items, a sum is one of what follows', () => {
    expect(rowsRead(`
      | STT | Nội dung      | Điểm tối đa | Tự chấm |
      |     | Tổng cộng     | 4           | 4       |
      |     | Trong đó      |             |         |
      | 1   | Chỉ đạo       | 2           | 2       |
      | 2   | Thể chế       | 2           | 2       |
    `)).toEqual(['total', '- Trong đó', '1 Chỉ đạo', '2 Thể chế']);
  });
});

test('below a total only an item that is not there yet, above the last with points, is one', () => {
  expect(rowsRead(`
    | STT | Nội dung   | Điểm tối đa | Tự chấm |
    | 1   | Chỉ đạo    | 2           | 2       |
    |     | Cộng       | 2           | 2       |
    | 2   | Thể chế    | 2           | 2       |
    |     | Cộng       | 2           | 2       |
    | 3   | Tổ chức    | 2           | 2       |
    |     | Cộng       | 2           | 2       |
    |     | Kịp thời   |             |         |
    | 1   | Ghi chú    |             |         |
    | 4   | Nguồn số liệu |          |         |
  `)).toEqual(['1 Chỉ đạo', 'total', '2 Thể chế', 'total', '3 Tổ chức', 'total']);
});

test('a total has no parts, and in a table without codes a bonus keeps its own', () => {
  expect(rowsRead(`
    | STT | Nội dung    | Điểm tối đa | Tự chấm |
    | 1   | Chỉ đạo     | 2           | 2       |
    |     | Tổng cộng   | 2           | 2       |
    |     | Trong đó    | 1           | 1       |
  `)).toEqual(['1 Chỉ đạo', 'total']);
  expect(rowsRead(`
    | Nội dung    | Điểm chuẩn | Tự chấm |
    | Kế hoạch    | 2          | 2       |
    | Điểm thưởng | 1          | 1       |
    | Sáng kiến   | 1          | 1       |
  `)).toEqual(['- Kế hoạch', 'bonus of Sáng kiến']);
});

test('rows are read wherever the used cells of the sheet begin', () => {
  expect(rowsRead(fromC9(drawSheet('Bảng điểm', `
    | STT | Nội dung    | Điểm tối đa | Tự chấm |
    | 1   | Chỉ đạo     | 2           | 2       |
    | STT | Nội dung    | Điểm tối đa | Tự chấm |
    | 2   | Thể chế     | 2           | 2       |
    |     |             |             |         |
    |     | Ghi chú     |             |         |
    |     | Điểm thưởng | 1           | 1       |
    |     | NGƯỜI LẬP   |             |         |
    | 3   | Khác        | 1           | 1       |
  `)))).toEqual(['1 Chỉ đạo', '2 Thể chế', 'bonus']);
});

test('tables are told apart wherever the used cells of the sheet begin', () => {
  expect(rowsOfTables(fromC9(drawSheet('Bảng điểm', `
    | STT | Nội dung    | Điểm tối đa | Tự chấm   |
    | 1   | Chỉ đạo     | 2           | 2         |
    | STT | Nội dung    | Điểm tối đa | Thẩm định |
    | 2   | Thể chế     | 2           | 2         |
  `)))).toEqual([['1 Chỉ đạo'], ['2 Thể chế']]);
});
