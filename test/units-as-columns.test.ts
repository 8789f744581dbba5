import { toDecimal } from '../src/core/indices/points';
import { toA1 } from '../src/core/workbook/cell-ref';
import type { Review } from '../src/core/review-result';
import { drawWorkbook } from './support/draw-workbook';
import { reviewed, written } from './support/second-click';

const CLEAN = `
  | PHỤ LỤC: KẾT QUẢ THẨM ĐỊNH ĐIỂM CCHC NĂM 2023 | | |            |                  |                 |                 |
  | STT   | Nội dung  | Điểm tối đa | Điểm các đơn vị |                 |                 | Ghi chú |
  |       |           |             | Sở Nội vụ       | Sở Y tế         | UBND xã Mỹ Đức  |         |
  | "1"   | Chỉ đạo   | 3           | =SUM(D5:D6) → 2.5 | =SUM(E5:E6) → 3 | =SUM(F5:F6) → 1.5 |         |
  | "1.1" | Kế hoạch  | 1           | 1               | 1               | 0.5             |         |
  | "1.2" | Kiểm tra  | 2           | 1.5             | 2               | 1               | chậm    |
  |       | Tổng cộng | 3           | =SUM(D4) → 2.5  | =SUM(E4) → 3    | =SUM(F4) → 1.5  |         |
`;

test('every unit is a scoresheet of its own, at the stage that the title names', () => {
  const review = reviewed(drawWorkbook({ 'Phụ lục 2': CLEAN }));
  expect(totals(review)).toEqual(['Sở Nội vụ appraised-1 2.5/3', 'Sở Y tế appraised-1 3/3', 'UBND xã Mỹ Đức appraised-1 1.5/3']);
  expect(review.sheets.map(({ rank }) => rank)).toEqual([2, 1, 3]);
  expect(review.framework).toBeNull();
  expect(review.findings).toEqual([]);
  expect(review.verdict).toBe('ready');
});

test('what several units get wrong stands once in each row, and a second click writes nothing', async () => {
  const faulty = CLEAN.replace('| 1               | 1               | 0.5 ', '| 1.5             | 1               | 5   ').replace('=SUM(E5:E6) → 3 ', '7');
  const workbook = drawWorkbook({ 'Phụ lục 2': faulty });
  const { changes, findings } = reviewed(workbook);
  expect(findings.map(({ code, place }) => `${toA1(place)} ${code}`)).toEqual(['E4 IX01', 'E4 IX04', 'D5 SC02', 'F5 SC02']);
  expect(changes.cells.map((change) => `${toA1(change)}: ${change.to}`)).toEqual(['E4: =SUM(E5:E6)', 'H3: Kết quả kiểm tra', 'H5: SC02']);
  expect(reviewed(await written(workbook, changes)).changes).toEqual({ cells: [], marks: [] });
});

test('groups that are units have their stages below them', () => {
  const review = reviewed(drawWorkbook({
    'Tổng hợp': `
      | STT | Nội dung | Điểm tối đa | Sở Nội vụ |           | Sở Y tế |           |
      |     |          |             | Tự chấm   | Thẩm định | Tự chấm | Thẩm định |
      | 1   | Kế hoạch | 2           | 2         | 1.5       | 1       | 1         |
      | 2   | Kiểm tra | 1           | 1         | 1         | 1       | 0         |
    `,
  }));
  expect(totals(review)).toEqual([
    ...['Sở Nội vụ self 3/3', 'Sở Nội vụ appraised-1 2.5/3', 'Sở Y tế self 2/3', 'Sở Y tế appraised-1 1/3'],
  ]);
});

test.each([
  ['beside a score column of the table’s own', ['Bảng điểm'], `
    | STT | Nội dung | Điểm tối đa | Điểm tự chấm | Mức 1 | Hệ số A | Hệ số B |
    | 1   | Kế hoạch | 2           | 2            | 1     | 1       | 1       |`],
  ['where numbers are no scores', [], `
    | STT | Nội dung | Điểm tối đa | Số văn bản | Số cuộc họp |
    | 1   | Kế hoạch | 2           | 15         | 40          |`],
  ['where there is only one', [], `
    | STT | Nội dung | Điểm tối đa | Đợt khảo sát |
    | 1   | Kế hoạch | 2           | 1            |`],
  ['for averages, weights and years', [], `
    | STT | Nội dung | Điểm tối đa | Trung bình | Trọng số | Năm 2022 |
    | 1   | Kế hoạch | 2           | 1          | 1        | 1        |`],
])('columns of numbers are no units %s', (_, units, table) => {
  expect(reviewed(drawWorkbook({ 'Bảng điểm': table })).sheets.map(({ scoresheet }) => scoresheet.unit)).toEqual(units);
});

test('a framework with columns of numbers stays a framework', () => {
  const review = reviewed(drawWorkbook({
    'Khung tiêu chí': `
      | STT | Nội dung | Điểm tối đa | Cấp tỉnh | Cấp xã |
      | 1   | Kế hoạch | 2           | 1        | 1      |
      | 2   | Kiểm tra | 2           | 1        | 2      |
    `,
  }));
  expect(review.framework?.framework.areas.map(({ name }) => name)).toEqual(['Kế hoạch', 'Kiểm tra']);
  expect(review.sheets).toEqual([]);
});

function totals({ sheets }: Review): string[] {
  return sheets.flatMap(({ scoresheet, stages }) =>
    stages.map(({ stage, total }) => `${scoresheet.unit} ${stage} ${toDecimal(total.points)}/${toDecimal(total.maximum)}`),
  );
}
