import { readSummaries } from '../../src/core/summary/read-summaries';
import type { DrawnTable } from '../support/draw-workbook';
import { drawWorkbook } from '../support/draw-workbook';
import { summaryUnits } from '../support/summary-units';

describe('The total of a summary', () => {
  test.each([
    ['may stand in columns under no group', `
      | TT | Đơn vị    | Chỉ đạo điều hành |            | Tổng điểm |
      |    |           | Điểm đạt được     | Chỉ số (%) |           |
      | 1  | Sở Nội vụ | 9                 | 94.5       | 88        |`,
      '1. Sở Nội vụ 88/– –, Chỉ đạo điều hành 9/– 94.50%'],
    ['may stand behind the areas, in a group that says so', `
      | TT | Đơn vị    | Chỉ đạo điều hành |            | Kết quả chung |            |
      |    |           | Điểm đạt được     | Chỉ số (%) | Điểm đạt được | Chỉ số (%) |
      | 1  | Sở Nội vụ | 9                 | 94.5       | 88            | 88.1       |`,
      '1. Sở Nội vụ 88/– 88.10%, Chỉ đạo điều hành 9/– 94.50%'],
    ['may be the only group, whatever its name', `
      | TT | Đơn vị    | Năm 2023      |            |
      |    |           | Điểm đạt được | Chỉ số (%) |
      | 1  | Sở Nội vụ | 88            | 88.1       |`,
      '1. Sở Nội vụ 88/– 88.10%'],
    ['stands in its group, and what else is under no group is no area', `
      | TT | Đơn vị    | Tổng          |            | Chỉ số (%) |
      |    |           | Điểm đạt được | Chỉ số (%) |            |
      | 1  | Sở Nội vụ | 88            | 88.1       | 70         |`,
      '1. Sở Nội vụ 88/– 88.10%'],
    ['is in the first of two columns that say the same', `
      | TT | Đơn vị    | Tổng điểm | Kết quả |
      | 1  | Sở Nội vụ | 88        | 90      |`,
      '1. Sở Nội vụ 88/– –'],
    ['is what is left after deductions, where nothing comes later', `
      | TT | Đơn vị    | Điểm thẩm định | Điểm sau khi trừ |
      | 1  | Sở Nội vụ | 88             | 86               |`,
      '1. Sở Nội vụ 86/– –'],
    ['is the last appraisal, where there is nothing else', `
      | TT | Đơn vị    | Tự chấm | Thẩm định lần 1 | Thẩm định lần 2 |
      | 1  | Sở Nội vụ | 90      | 88              | 86              |`,
      '1. Sở Nội vụ 86/– –'],
    ['is appraisal and survey together, where they are not added up', `
      | TT | Đơn vị    | Điểm tự chấm | Điểm thẩm định | Điểm ĐTXHH |
      | 1  | Sở Nội vụ | 65           | 60             | 28         |`,
      '1. Sở Nội vụ 88/– –'],
    ['is the survey alone, where nothing else is scored', `
      | TT | Đơn vị    | Điểm ĐTXHH |
      | 1  | Sở Nội vụ | 28         |`,
      '1. Sở Nội vụ 28/– –'],
  ])('%s', (_, table, unit) => {
    expect(summaryUnits(drawn(table))).toEqual([unit]);
  });

  test('is in the first column from the left, though a person has said what that one holds', () => {
    const workbook = drawn(`
      | TT | Đơn vị    | Mức | Điểm đạt được |
      | 1  | Sở Nội vụ | 88  | 90            |`);
    const corrected = { row: 0, column: 2, meaning: 'achieved' } as const;
    const corrections = (meaning: typeof corrected | null) => (meaning === null ? [] : [meaning]);
    const said = (meaning: typeof corrected | null) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, corrections: corrections(meaning) })),
    });
    expect(summaryUnits(said(null))).toEqual(['1. Sở Nội vụ 90/– –']);
    expect(summaryUnits(said(corrected))).toEqual(['1. Sở Nội vụ 88/– –']);
  });
});

test('an area is named by all the headings above its columns', () => {
  const table = `
    | TT | Đơn vị    | Tổng điểm | Lĩnh vực           |            |                |            |
    |    |           |           | Chỉ đạo điều hành  |            | Thể chế        |            |
    |    |           |           | Điểm đạt được      | Chỉ số (%) | Điểm đạt được  | Chỉ số (%) |
    | 1  | Sở Nội vụ | 88        | 9                  | 94.5       | 12             | 80         |`;
  expect(summaryUnits(drawn(table))).toEqual([
    '1. Sở Nội vụ 88/– –, Lĩnh vực Chỉ đạo điều hành 9/– 94.50%, Lĩnh vực Thể chế 12/– 80.00%',
  ]);
});

test.each([
  ['with areas and no total', `
    | TT | Đơn vị    | Chỉ đạo điều hành |            | Thể chế       |            |
    |    |           | Điểm đạt được     | Chỉ số (%) | Điểm đạt được | Chỉ số (%) |
    | 1  | Sở Nội vụ | 9                 | 94.5       | 12            | 80         |`],
  ['with maxima and no points', `
    | TT | Đơn vị    | Điểm tối đa |
    | 1  | Sở Nội vụ | 100         |`],
  ['that names none yet', '| TT | Đơn vị | Tổng điểm |'],
])('a table of units %s is no summary', (_, table) => {
  expect(readSummaries(drawn(table))).toEqual([]);
});

function drawn(table: DrawnTable) {
  return drawWorkbook({ 'Tổng hợp': table });
}
