import { readSummaries } from '../../src/core/summary/read-summaries';
import type { UnderstoodTable } from '../../src/core/understood-table';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { DrawnTable } from '../support/draw-workbook';
import { drawWorkbook } from '../support/draw-workbook';

describe('A summary is shown as it was understood', () => {
  const TOTAL_OF_PARTS = `
    | BẢNG TỔNG HỢP KẾT QUẢ |       |           |       |           |            |                    |            |         |
    | TT | Đơn vị           | Khối  | Tổng      |       |           |            | Chỉ đạo, điều hành |            | Ghi chú |
    |    |                  |       | Thẩm định | ĐTXHH | Tổng điểm | Chỉ số (%) | Điểm đạt được      | Chỉ số (%) |         |
    |    |                  |       | 68        | 32    | 100       |            | 9.5                |            |         |
    | 1  | Sở Nội vụ        | Sở    | 60        | 28    | 88        | 88         | 9                  | 94.74      |         |
    | 2  | Sở Y tế          | Sở    | 55.5      | 27    | 82.5      | 82.5       | 8                  | 84.21      |         |
    | 3  | Xã Mỹ Đức        | Xã    | 50        | 27    | 77        | 77         | 8                  | 84.21      |         |
    |    | Trung bình       |       |           |       | 82.5      | 82.5       |                    |            |         |
  `;

  test('each headed column with what it was taken for, from left to right', () => {
    expect(understood(TOTAL_OF_PARTS).columns.map(({ heading, text, meaning }) => `${toA1(heading)} ${text}: ${meaning}`)).toEqual([
      'A2 TT: code',
      'B2 Đơn vị: name',
      'C2 Khối: nothing',
      'D3 Tổng Thẩm định: appraised-1',
      'E3 Tổng ĐTXHH: survey',
      'F3 Tổng Tổng điểm: achieved',
      'G3 Tổng Chỉ số (%): index',
      'H3 Chỉ đạo, điều hành Điểm đạt được: achieved',
      'I3 Chỉ đạo, điều hành Chỉ số (%): index',
      'J2 Ghi chú: notes',
    ]);
  });

  test('from its headings to the last of its units', () => {
    expect(understood(TOTAL_OF_PARTS)).toMatchObject({
      ...{ kind: 'summary', headingTop: 1, headingBottom: 3, bottom: 7 },
      units: ['Sở Nội vụ', 'Sở Y tế', 'Xã Mỹ Đức'],
      rows: { coded: 3, unnumbered: 0, total: 0, bonus: 0, penalty: 0 },
      byWording: [],
    });
  });

  test.each([
    ['the points that count are told as such', '| TT | Đơn vị | Điểm tự chấm | Điểm thẩm định |', 'code name self achieved'],
    ['without a survey, the last appraisal is', '| TT | Đơn vị | Thẩm định lần 1 | Thẩm định lần 2 |', 'code name appraised-1 achieved'],
    ['with a survey, both are parts of them', '| TT | Đơn vị | Điểm tự chấm | Điểm ĐTXHH |', 'code name self survey'],
    ['what is left after deductions counts', '| TT | Đơn vị | Điểm thẩm định | Điểm sau khi trừ |', 'code name appraised-1 achieved'],
    ['a maximum on each row is one', '| TT | Đơn vị | Điểm tối đa | Tổng điểm |', 'code name maximum achieved'],
    ['one column for evidence and explanation is evidence', '| TT | Đơn vị | Tổng điểm | Tài liệu kiểm chứng, giải trình |', 'code name achieved evidence'],
    ['a second name is not told as one', '| TT | Đơn vị | Cơ quan | Tổng điểm |', 'code name nothing achieved'],
  ])('%s', (_, headings, meanings) => {
    const { columns } = understood(`${headings}\n| 1 | Sở Nội vụ | 88 | 90 |`);
    expect(columns.map(({ meaning }) => meaning).join(' ')).toBe(meanings);
  });
});

function understood(table: DrawnTable): UnderstoodTable {
  const [summary] = readSummaries(drawWorkbook({ 'Tổng hợp': table }));
  if (summary === undefined) throw new Error('no summary is drawn');
  return summary.table;
}
