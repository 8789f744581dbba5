import { listHeadingAt } from '../../../src/core/evidence/list/list-headings';
import { columnLetters } from '../../../src/core/workbook/cell-ref';
import { drawSheet } from '../../support/draw-workbook';
import type { DrawnTable } from '../../support/draw-workbook';
import { moved } from '../../support/moved-sheet';

describe('The headings of an evidence list', () => {
  test.each([
    ['are numbered', '| STT | Trích yếu |', 'B name'],
    ['are numbered', '| TT | Số, ký hiệu |', 'B reference'],
    ['or tell two things of a document', '| Số, ký hiệu | Ngày ban hành |', 'A reference, B date'],
    ['or tell two things of a document', '| Tên tài liệu | Cơ quan ban hành |', 'A name, B issuer'],
    ['and the first column of each meaning is its', '| STT | Tên văn bản | Nội dung | Ghi chú |', 'B name'],
    ['of whatever length a heading has', `| STT | Tên tài liệu${' a'.repeat(24)} | Số |`, 'B name, C reference'],
    ['and what is too long is no heading', `| STT | Tên tài liệu${' a'.repeat(24)}b | Số |`, 'C reference'],
    ['one column alone is none', '| Trích yếu | Ghi chú |', null],
    ['without number or name, a document is not told', '| STT | Ngày ban hành | Cơ quan ban hành |', null],
    ['of other things there are none', '| STT | Họ và tên | Chức vụ |', null],
    ['below a column that is numbered, words are wanted', '| STT | 5 | 7 |', null],
  ])('%s: %s', (_, row, columns) => {
    expect(headingOf(row)).toBe(columns === null ? null : `${columns} to row 1`);
  });

  test.each([
    ['go on below, where a group is told apart', `
      | STT | Tên tài liệu | Số, ký hiệu văn bản |         | Ghi chú |
      |     |              | Số                  | Ký hiệu |         |`,
      'B name, C reference, D symbol to row 2'],
    ['in as many as three rows', `
      | STT | Tên tài liệu | Văn bản |         |
      |     |              | Số      | Khác    |
      |     |              |         | Ký hiệu |
      |     |              |         | Ngày    |`,
      'B name, C reference, D symbol to row 3'],
    ['but not where a row has numbers: it is a document', `
      | STT | Số, ký hiệu | Tên tài liệu |
      | 1   | Số          | Văn bản      |`,
      'B reference, C name to row 1'],
    ['nor where a row says more than headings do', `
      | STT | Số, ký hiệu | Tên tài liệu | Nội dung |
      |     |             | Văn bản      | ${'a'.repeat(61)} |`,
      'B reference, C name to row 1'],
    ['though it may say as much', `
      | STT | Số, ký hiệu | Tên tài liệu | Nội dung |
      |     |             | Văn bản      | ${'a'.repeat(60)} |`,
      'B reference, C name to row 2'],
    ['nor where no word of a row is a heading', `
      | STT | Số, ký hiệu | Tên tài liệu |
      | I   | Sở Nội vụ   |              |`,
      'B reference, C name to row 1'],
  ])('%s', (_, rows, heading) => {
    expect(headingOf(rows)).toBe(heading);
  });

  test('are found wherever the sheet begins, and past a cell that Excel has not told', () => {
    const table = '| =A9 | STT | Trích yếu | Số |';
    expect(headingIn(moved(drawSheet('Danh mục', table), { down: 3, right: 2 }), 3)).toBe('E name, F reference to row 4');
  });
});

function headingOf(table: DrawnTable): string | null {
  return headingIn(drawSheet('Danh mục', table), 0);
}

function headingIn(snapshot: Parameters<typeof listHeadingAt>[0], row: number): string | null {
  const heading = listHeadingAt(snapshot, row);
  if (heading === null) return null;
  const columns = [...heading.columns].sort(([, one], [, other]) => one - other);
  return `${columns.map(([meaning, column]) => `${columnLetters(column)} ${meaning}`).join(', ')} to row ${heading.bottom + 1}`;
}
