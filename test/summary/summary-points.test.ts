import { drawWorkbook } from '../support/draw-workbook';
import { summaryUnits } from '../support/summary-units';

describe('The points of a unit', () => {
  test('are those of their own column, else its parts added up, and none where a part is missing', () => {
    expect(units(`
      | TT | Đơn vị     | Thẩm định | ĐTXHH | Tổng điểm |
      | 1  | Sở Nội vụ  | 60        | 27    | 88        |
      | 2  | Sở Y tế    | 55.5      | 27    |           |
      | 3  | Sở Tư pháp | 55.5      |       | chưa có   |
      | 4  | Sở Tài chính |         |       |           |
    `)).toEqual(['1. Sở Nội vụ 88/– –', '2. Sở Y tế 82.5/– –', '–. Sở Tư pháp –/– –', '–. Sở Tài chính –/– –']);
  });

  test.each([
    ['100', '90/100 90.00%'],
    ['(100)', '90/100 90.00%'],
    ['" (100) "', '90/100 90.00%'],
    ['100 điểm', '90/100 90.00%'],
  ])('are out of a maximum below the headings, be it typed as %s', (maximum, total) => {
    expect(units(`
      | TT | Đơn vị    | Tổng điểm  |
      |    |           | ${maximum} |
      | 1  | Sở Nội vụ | 90         |
    `)).toEqual([`1. Sở Nội vụ ${total}`]);
  });

  test.each([
    ['"(80)"', '72/80 90.00%'],
    ['"  (80)  "', '72/80 90.00%'],
    ['"( 80 )"', '72/80 90.00%'],
    ['"80 (40)"', '72/100 72.00%'],
    ['"(80) 40"', '72/100 72.00%'],
    ['tối đa', '72/100 72.00%'],
  ])('are out of the maximum on their own row, which %s is or is not', (maximum, total) => {
    expect(units(`
      | TT | Đơn vị    | Điểm tối đa | Tổng điểm |
      |    |           |             | 100       |
      | 1  | Sở Nội vụ | ${maximum}  | 72        |
    `)).toEqual([`1. Sở Nội vụ ${total}`]);
  });
});

test.each([
  ['88.1', '88.10%'],
  ['88.1%', '88.10%'],
  ['0.5', '0.50%'],
  ['0.881 {0.0%}', '88.10%'],
  ['"88,1"', '88.10%'],
  ['"88,1 %"', '88.10%'],
  ['TRUE', null],
  ['tốt', null],
])('an index of %s is %s', (index, percent) => {
  expect(units(`
    | TT | Đơn vị    | Chỉ số (%) |
    | 1  | Sở Nội vụ | ${index}   |
  `)).toEqual([percent === null ? '–. Sở Nội vụ –/– –' : `1. Sở Nội vụ –/– ${percent}`]);
});

test('an index that is printed gives way to points out of their maximum, and stands in where there are none', () => {
  expect(units(`
    | TT | Đơn vị     | Tổng điểm | Chỉ số (%) |
    |    |            | 80        |            |
    | 1  | Sở Nội vụ  | 72        | 91         |
    | 2  | Sở Y tế    |           | 85         |
  `)).toEqual(['1. Sở Nội vụ 72/80 90.00%', '2. Sở Y tế –/80 85.00%']);
});

function units(table: string): string[] {
  return summaryUnits(drawWorkbook({ 'Tổng hợp': table }));
}
