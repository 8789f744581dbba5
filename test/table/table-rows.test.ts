import { findTables } from '../../src/core/table/find-tables';
import { drawSheet } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';

describe('code and name in one cell', () => {
  test('numbers are codes where the row below is numbered under them, and words of a name elsewhere', () => {
    expect(rowsOf(`
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
    expect(rowsOf(`
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
  expect(rowsOf(`
    | STT | Tiêu chí                       | Điểm tối đa | Tự chấm |
    |-----|--------------------------------|-------------|---------|
    | 1   | Chỉ đạo                        | 1           | 1       |
    |     | Tổng cộng                      | 1           | 1       |
    | 1   | Làm tròn đến hai chữ số        |             |         |
    | 2   | Số liệu tính đến hết ngày 31/12 |            |         |
  `)).toEqual(['1 Chỉ đạo', 'total']);
});

test('a table without codes keeps its rows, below the subtotals of its areas too', () => {
  expect(rowsOf(`
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

/** `1.1 Kế hoạch`, `- an option`, `total`. */
function rowsOf(table: DrawnTable): string[] {
  const rows = findTables(drawSheet('Bảng điểm', table)).flatMap((found) => found.rows);
  return rows.map((row) => {
    if (row.kind === 'coded') return `${row.code.canonical} ${row.name}`;
    return row.kind === 'unnumbered' ? `- ${row.text}` : row.kind;
  });
}
