import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import { CellNames } from '../../src/core/waivers/cell-names';
import { drawWorkbook, placeOf } from '../support/draw-workbook';

const WORKBOOK = drawWorkbook({
  'Bảng điểm': `
    | STT   | Tiêu chí    | Điểm tối đa | Tự chấm | Điểm thẩm định | Điểm bị trừ | Điểm thẩm định sau khi trừ | Chỉ số (%) | Minh chứng | Ghi chú |
    |-------|-------------|-------------|---------|----------------|-------------|----------------------------|------------|------------|---------|
    | "1"   | Chỉ đạo     | 3           | 3       | 3              |             | 3                          | 100        |            |         |
    | "1.1" | Kế hoạch    | 1           | 1       | 1              |             | 1                          | 100        |            |         |
    | "1.2" | Kiểm tra    | 2           | 2       | 2              |             | 2                          | 100        |            |         |
    |       | Điểm thưởng | 1           |         |                |             |                            |            |            |         |
    |       | Điểm phạt   | 1           |         |                |             |                            |            |            |         |
    |       | Tổng cộng   | 3           | 3       | 3              |             | 3                          | 100        |            |         |
  `,
});
const [SCORESHEET] = readScoresheets(WORKBOOK).scoresheets;
const FROM = placeOf(WORKBOOK, 'D2');

test.each([
  ['=SUM(D3:D4)', '=SUM(<item 1.1 self>:<item 1.2 self>)'],
  ['=$D$3+D$4', '=<item 1.1 self>+<item 1.2 self>'],
  ['=A2&B2', '=<item 1 code>&<item 1 name>'],
  ['=C2-E3-F3-G4', '=<item 1 maximum>-<item 1.1 appraised-1>-<item 1.1 deducted>-<item 1.2 achieved>'],
  ['=H7+I3', '=<total index>+<item 1.1 evidence>'],
  ['=D5-D6', '=<bonus self>-<penalty self>'],
  // What belongs to nothing is told by its distance from D2
  ['=D9+D1', '=<7 self>+<-1 self>'],
  ['=L3+L9', '=<item 1.1 8>+<7 8>'],
  // What only looks like a cell, or is one of another sheet
  ["='Năm trước'!D3+LOG10(D3)", "='Năm trước'!D3+LOG10(<item 1.1 self>)"],
  ['=DiemD3+D3.x+D0', '=DiemD3+D3.x+D0'],
  // Facts that are no formulas
  ['D3', '<item 1.1 self>'],
  ['D3:D4', '<item 1.1 self>:<item 1.2 self>'],
  ['QĐ số D3', 'QĐ số D3'],
  ['D3=', 'D3='],
  ['1.1', '1.1'],
])('of %s the lasting name is %s', (fact, lasting) => {
  expect(new CellNames(SCORESHEET ?? null, FROM).inFact(fact)).toBe(lasting);
});

test('outside of every table all cells are told by their distance', () => {
  expect(new CellNames(null, FROM).inFact('=SUM(D3:E4)')).toBe('=SUM(<1 0>:<2 1>)');
});

test('a table without bonus, deduction or index has no names for them', () => {
  const workbook = drawWorkbook({
    'Bảng điểm': `
      | STT   | Tiêu chí | Điểm tối đa | Tự chấm |
      |-------|----------|-------------|---------|
      | "1"   | Chỉ đạo  | 1           | 1       |
      | "1.1" | Kế hoạch | 1           | 1       |
    `,
  });
  const [scoresheet] = readScoresheets(workbook).scoresheets;
  const names = new CellNames(scoresheet ?? null, placeOf(workbook, 'D2'));
  expect(names.inFact('=D3+E3+D4')).toBe('=<item 1.1 self>+<item 1.1 1>+<2 self>');
});
