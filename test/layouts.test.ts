import type { Review } from '../src/core/review-result';
import { toDecimal } from '../src/core/indices/points';
import { toA1 } from '../src/core/workbook/cell-ref';
import type { DrawnTable } from './support/draw-workbook';
import { drawWorkbook } from './support/draw-workbook';
import { reviewed, written } from './support/second-click';

/** Scoring tables as people really lay them out, each clean: it reads completely, and nothing is found or written. */
const LAYOUTS: Readonly<Record<string, readonly [totals: readonly string[], table: DrawnTable]>> = {
  'headings cut over two rows of cells': [['self 3/3', 'appraised-1 2/3'], `
    | Số thứ | Nội      | Điểm   | Điểm tự  | Điểm      | Ghi |
    | tự     | dung     | tối đa | đánh giá | thẩm định | chú |
    | 1      | Kế hoạch | 2      | 2        | 1         |     |
    | 2      | Kiểm tra | 1      | 1        | 1         |     |`],
  'groups above code and name, which are headed at the bottom only': [['self 3/3', 'appraised-1 3/3'], `
    | BẢNG CHẤM ĐIỂM |      |        |         |           |
    |     |          | Điểm   |         |           |
    | STT | Nội dung | Tối đa | Tự chấm | Thẩm định |
    | 1   | Kế hoạch | 2      | 2       | 2         |
    | 2   | Kiểm tra | 1      | 1       | 1         |`],
  'a row of maxima and a row of numbers below the headings': [['self 3/3'], `
    | STT | Nội dung | Điểm tối đa | Điểm tự chấm | Ghi chú |
    |     |          | 3           | 3            |         |
    | (1) | (2)      | (3)         | (4)          | (5)     |
    | 1   | Kế hoạch | 2           | 2            |         |
    | 2   | Kiểm tra | 1           | 1            |         |`],
  'evidence, points and opinion repeated for the second round': [['appraised-1 2/3', 'appraised-2 3/3'], `
    | STT | Nội dung | Điểm tối đa | Thẩm định lần 1     |      |        | Thẩm định lần 2     |      |          |
    |     |          |             | Tài liệu kiểm chứng | Điểm | Ý kiến | Tài liệu kiểm chứng | Điểm | Ý kiến   |
    | 1   | Kế hoạch | 2           | Kế hoạch số 1/KH-UBND ngày 05/01/2023 | 1 | thiếu | Báo cáo số 9/BC-SNV ngày 06/12/2023 | 2 | đã bổ sung |
    | 2   | Kiểm tra | 1           | Báo cáo số 2/BC-SNV ngày 06/12/2023   | 1 |       |                     | 1    |          |`],
  'a deduction column, its total merged over two columns': [['self 4/4', 'appraised-1 4/4', 'achieved 3.5/4'], `
    | Tiêu chí  | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Điểm bị trừ | Điểm thẩm định sau khi trừ |
    | "1"       | Chỉ đạo  | 4           | =SUM(D3:D4) → 4 | =SUM(E3:E4) → 4 | =SUM(F3:F4) → 0.5 | =E2-F2 → 3.5 |
    | "1.1"     | Kế hoạch | 2           | 2            | 2              | 0.5         | =E3-F3 → 1.5               |
    | "1.2"     | Kiểm tra | 2           | 2            | 2              |             | =E4-F4 → 2                 |
    | Tổng cộng |          | 4           | =SUM(D2) → 4 | =SUM(E2) → 4   | =SUM(F2) → 0.5 | =SUM(G2) → 3.5          |`],
  'two tables side by side': [['self 2/2', 'self 1/1'], `
    | Đơn vị: Sở Nội vụ | |         |         |  | Đơn vị: Sở Y tế | |         |         |
    | STT | Nội dung | Điểm tối đa | Tự chấm |  | STT | Nội dung | Điểm tối đa | Tự chấm |
    | 1   | Kế hoạch | 1           | 1       |  | 1   | Kế hoạch | 1           | 1       |
    | 2   | Kiểm tra | 1           | 1       |  |     |          |             |         |`],
  'two tables one below the other, with signatures between them': [['self 1/1', 'appraised-1 2/2'], `
    | Đơn vị: Sở Nội vụ |          |             |         |
    | STT               | Nội dung | Điểm tối đa | Tự chấm |
    | 1                 | Kế hoạch | 1           | 1       |
    |                   | NGƯỜI LẬP |            | LÃNH ĐẠO ĐƠN VỊ |
    |                   | (Ký và ghi rõ họ tên) | |        |
    | Đơn vị: Sở Y tế   |          |             |         |
    | Nội dung          | Điểm chuẩn | Điểm chấm thực tế | Ý kiến |
    | 1. Kế hoạch       | 2        | 2           |         |
    | Ghi chú: số liệu đến cuối năm | |          |         |`],
  'notes and footnotes below the table': [['self 1/1'], `
    | STT       | Nội dung | Điểm tối đa | Tự chấm |
    | 1         | Kế hoạch | 1           | 1       |
    | Tổng cộng |          | 1           | =SUM(D2) → 1 |
    | Ghi chú:  |          |             |         |
    | 1         | Số liệu tính đến 31/12 |  |     |
    | (*)       | Không tính điểm khảo sát | |    |
    | An Giang, ngày 15 tháng 01 năm 2024 | |  |     |`],
  '`TC` and `TĐ`, once tiêu chí and once tự chấm': [['self 1/2', 'appraised-1 2/2'], `
    | TT | TC       | Điểm chuẩn | TC | TĐ | Ý kiến |
    | 1  | Kế hoạch | 2          | 1  | 2  | đạt    |`],
  'an index right of each stage': [['self 2/2', 'appraised-1 1/2'], `
    | STT | Nội dung | Điểm tối đa | Tự chấm | Chỉ số (%) | Thẩm định | Chỉ số (%) | Ý kiến |
    | 1   | Kế hoạch | 2           | 2       | 100        | 1         | 50         | thiếu  |`],
};

test.each(Object.entries(LAYOUTS))('%s', (_, [totals, table]) => {
  const review = reviewed(drawWorkbook({ 'Bảng điểm': table }));
  expect(totalsOf(review)).toEqual(totals);
  expect(review.findings.map(({ code, place }) => `${code} ${place.row}:${place.column}`)).toEqual([]);
  expect(review.changes).toEqual({ cells: [], marks: [] });
});

test('tables side by side share one column of results, and a second click writes nothing', async () => {
  const workbook = drawWorkbook({
    'Bảng điểm': `
      |     |          |             |         |  |     |          |             |         |
      | STT | Nội dung | Điểm tối đa | Tự chấm |  |     |          |             |         |
      | 1   | Kế hoạch | 1           | 2       |  | STT | Nội dung | Điểm tối đa | Tự chấm |
      | 2   | Kiểm tra | 1           | 3       |  | 1   | Kế hoạch | 1           | 5       |
      |     |          |             |         |  | 2   | Kiểm tra | 1           | 6       |
    `,
  });
  const { changes } = reviewed(workbook);
  expect(changes.cells.map((change) => `${toA1(change)}: ${change.to}`)).toEqual([
    ...['J3: Kết quả kiểm tra', 'J4: SC02', 'J5: SC02'],
  ]);
  expect(reviewed(await written(workbook, changes)).changes).toEqual({ cells: [], marks: [] });
});

function totalsOf({ sheets }: Review): string[] {
  return sheets.flatMap(({ stages }) =>
    stages.map(({ stage, total: { points, maximum } }) => `${stage} ${toDecimal(points)}/${toDecimal(maximum)}`),
  );
}
