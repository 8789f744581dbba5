import { findTables } from '../../src/core/table/find-tables';
import { drawSheet } from '../support/draw-workbook';

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
