import { toDecimal, toShownDecimal } from '../../src/core/indices/points';
import { readSummaries } from '../../src/core/summary/read-summaries';
import type { SummaryPoints } from '../../src/core/summary/unit-summary';
import type { DrawnTable } from '../support/draw-workbook';
import { drawWorkbook } from '../support/draw-workbook';

test('units as rows and areas as groups of columns: totals, areas and ranks are read', () => {
  const units = unitsIn(`
    | BẢNG TỔNG HỢP KẾT QUẢ |          |           |       |           |            |                  |       |           |            |
    | TT | Đơn vị    | Tổng      |       |           |            | Chỉ đạo, điều hành |     |           |            |
    |    |           | Thẩm định | ĐTXHH | Tổng điểm | Chỉ số (%) | Thẩm định        | ĐTXHH | Tổng điểm | Chỉ số (%) |
    |    |           | 68        | 32    | 100       |            | 6                | 3.5   | 9.5       |            |
    | (1) | (2)      | (3)       | (4)   | (5)       | (6)        | (7)              | (8)   | (9)       | (10)       |
    | I  | Khối sở, ban, ngành | |      |           |            |                  |       |           |            |
    | 1  | Sở Nội vụ | 60        | 28    | 88        | 88         | 6                | 3     | 9         | 94.74      |
    | 2  | Sở Y tế   | 55.5      | 27    |           |            | 5                | 3     | 8         |            |
    | 3  | Sở Tư pháp | 60       | 28    | 88        | 88         | 6                | 3.5   | 9.5       | 100        |
    |    | Trung bình | 58.5     | 27.7  | 86.2      | 86.2       |                  |       |           |            |
    |    |           |           |       |           | TM. ỦY BAN NHÂN DÂN | |             |           |            |
  `);
  expect(units).toEqual([
    { name: 'Sở Nội vụ', total: '88/100 88.00%', areas: ['Chỉ đạo, điều hành 9/9.5 94.74%'], rank: 1 },
    { name: 'Sở Y tế', total: '82.5/100 82.50%', areas: ['Chỉ đạo, điều hành 8/9.5 84.21%'], rank: 3 },
    { name: 'Sở Tư pháp', total: '88/100 88.00%', areas: ['Chỉ đạo, điều hành 9.5/9.5 100.00%'], rank: 1 },
  ]);
});

test('a summary by unit ranks by points where there is no percentage', () => {
  const units = unitsIn(`
    | STT | Tên đơn vị    | Điểm chấm thực tế | Xếp loại |
    |-----|---------------|-------------------|----------|
    | 1   | Phường Long Xuyên | 90.5          | A        |
    | 2   | Xã Mỹ Đức     | "92,25"           | A        |
    | 3   | Xã An Phú     |                   |          |
  `);
  expect(units).toEqual([
    { name: 'Phường Long Xuyên', total: '90.5/– –', areas: [], rank: 2 },
    { name: 'Xã Mỹ Đức', total: '92.25/– –', areas: [], rank: 1 },
    { name: 'Xã An Phú', total: '–/– –', areas: [], rank: null },
  ]);
});

test('a maximum may stand on each row, and a percentage alone is enough to rank by', () => {
  const units = unitsIn(`
    | STT | Cơ quan, đơn vị | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |
    | 1   | Sở Nội vụ       | 80          | 80           | 72             |
    | 2   | Sở Y tế         | 100         | 90           | 88             |
  `);
  expect(units.map(({ total, rank }) => `${total} ${rank}`)).toEqual(['72/80 90.00% 1', '88/100 88.00% 2']);
  const percents = unitsIn(`
    | STT | Đơn vị    | Chỉ số CCHC (%) | Chỉ số (%) |
    | 1   | Sở Nội vụ |                 | 86.74%     |
    | 2   | Sở Y tế   |                 | "88,1 %"   |
  `);
  expect(percents.map(({ total, rank }) => `${total} ${rank}`)).toEqual(['–/– 86.74% 2', '–/– 88.10% 1']);
});

test.each([
  ['a scoresheet that names who is responsible', `
    | STT | Nội dung | Đơn vị    | Điểm tối đa | Tự chấm |
    | 1   | Kế hoạch | Sở Nội vụ | 1           | 1       |`],
  ['a list of units without points', `
    | STT | Đơn vị    | Người liên hệ | Điện thoại |
    | 1   | Sở Nội vụ | Nguyễn Văn A  | 0296       |`],
  ['an empty sheet', ''],
])('%s is no summary', (_, table) => {
  expect(unitsIn(table)).toEqual([]);
});

function unitsIn(table: DrawnTable) {
  return readSummaries(drawWorkbook({ 'Tổng hợp': table })).flatMap(({ units }) =>
    units.map(({ name, total, areas, rank }) => ({ name, total: shown(total), areas: areas.map((area) => `${area.name} ${shown(area)}`), rank })),
  );
}

function shown({ points, maximum, percent }: SummaryPoints): string {
  const [amount, most] = [points, maximum].map((each) => (each === null ? '–' : toDecimal(each)));
  return `${amount}/${most} ${percent === null ? '–' : `${toShownDecimal(percent)}%`}`;
}
