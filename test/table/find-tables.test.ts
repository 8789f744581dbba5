import { findTables } from '../../src/core/table/find-tables';
import { drawSheet } from '../support/draw-workbook';
import { fromC9 } from '../support/drawn-table';

const HEADING = '| STT | Nội dung | Điểm tối đa | Tự chấm |';

test('a heading typed again and again with nothing below is one empty table, and is not tried for each of its rows', () => {
  const tables = findTables(drawSheet('Bảng điểm', Array.from({ length: 300 }, () => HEADING).join('\n')));
  expect(tables.map(({ rows, bottom }) => [rows.length, bottom])).toEqual([[0, 300]]);
});

test('a blank column within a table cuts nothing, one between two tables does', () => {
  const columnsOf = (table: string) => findTables(drawSheet('Bảng điểm', table)).map(({ columns }) => [columns.name, columns.others.get('self')]);
  expect(columnsOf(`
    | STT | Nội dung |  | Điểm tối đa | Tự chấm |
    | 1   | Kế hoạch |  | 1           | 1       |
  `)).toEqual([[1, 4]]);
  expect(columnsOf(`
    | Nội dung    | Điểm tối đa | Tự chấm |  | Nội dung    | Điểm tối đa | Tự chấm |
    | 1. Kế hoạch | 1           | 1       |  | 1. Kế hoạch | 1           | 1       |
  `)).toEqual([[0, 2], [4, 6]]);
  // A second column of maxima beside the codes is no table: it has no names.
  expect(columnsOf(`
    | Nội dung | Tự chấm | Điểm tối đa |  | Điểm tối đa | STT   |
    | Chỉ đạo  | 2       | 2           |  | 2           | "1"   |
    | Kế hoạch | 2       | 2           |  | 2           | "1.1" |
  `)).toEqual([[0, 1]]);
});

test('both of two tables must have a maximum, or both must have codes', () => {
  const tables = findTables(drawSheet('Bảng điểm', `
    | Nội dung    | Điểm tối đa |  | Nội dung    | Tự chấm |
    | 1. Kế hoạch | 1           |  | 1. Kế hoạch | 1       |
  `));
  expect(tables.map(({ columns }) => [...columns.others])).toEqual([[['maximum', 1], ['self', 4]]]);
});

test('of tables side by side all share our column at the right edge', () => {
  const sheet = drawSheet('Bảng điểm', `
    | Nội dung    | Điểm tối đa | Tự chấm |  | Nội dung    | Điểm tối đa | Tự chấm |  | Nội dung    | Điểm tối đa | Tự chấm | Kết quả kiểm tra |
    | 1. Kế hoạch | 1           | 1       |  | 1. Kế hoạch | 1           | 1       |  | 1. Kế hoạch | 1           | 1       |                  |
    | 2. Rà soát  | 2           | 2       |  |             |             |         |  |             |             |         |                  |
  `);
  const read = (snapshot: typeof sheet) => findTables(snapshot).map(({ columns, rows, bottom }) => [
    ...[columns.name, columns.others.get('self'), columns.others.get('results')],
    ...[rows.length, bottom],
  ]);
  expect(read(sheet)).toEqual([[0, 2, 11, 2, 3], [4, 6, 11, 1, 2], [8, 10, 11, 1, 2]]);
  expect(read(fromC9(sheet))).toEqual([[2, 4, 13, 2, 11], [6, 8, 13, 1, 10], [10, 12, 13, 1, 10]]);
});

test('a table ends with its last row, and what stands between is the title of the next', () => {
  const sheet = drawSheet('Bảng điểm', `
    | SỞ NỘI VỤ |          |             |         |
    ${HEADING}
    | 1         | Kế hoạch | 1           | 1       |
    | 2         | Rà soát  | 1           | 1       |
    | 3         | Kiểm tra | 1           | 1       |
    |           |          |             |         |
    |           |          |             | KÝ TÊN  |
    | NGƯỜI LẬP |          |             |         |
    | SỞ Y TẾ   | năm 2023 |             |         |
    ${HEADING.replace('Tự chấm', 'Thẩm định')}
    ${HEADING.replace('Tự chấm', 'Thẩm định')}
    |           |          |             |         |
    ${HEADING}
    | 1         | Kế hoạch | 1           | 1       |
  `);
  const titles = findTables(sheet).map((table) => [table.titles, table.bottom]);
  expect(titles).toEqual([
    [['SỞ NỘI VỤ'], 5],
    [['KÝ TÊN', 'NGƯỜI LẬP', 'SỞ Y TẾ', 'năm 2023'], 11],
    [[], 14],
  ]);
  expect(findTables(fromC9(sheet)).map(({ bottom }) => bottom)).toEqual([13, 19, 22]);
});
