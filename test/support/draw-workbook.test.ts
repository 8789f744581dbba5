import { cellAt } from '../../src/core/workbook/snapshot';
import { drawSheet, drawWorkbook, placeOf } from './draw-workbook';

test('a drawn sheet holds what is drawn', () => {
  const sheet = drawSheet('Bảng điểm', `
    | STT | Tiêu chí   | Điểm  |                    |
    |-----|------------|-------|--------------------|
    | 1.5 | "  hai"    | "0,5" | =SUM(C3:C4) → 9.25 |
    | -   | một⏎hai    | 86.74% | =A1 |
    | 2   | 45292 {dd/mm/yyyy} | #REF! |
  `);

  expect(sheet.values).toEqual([
    ['STT', 'Tiêu chí', 'Điểm', ''],
    [1.5, '  hai', '0,5', 9.25],
    ['-', 'một\nhai', 0.8674, null],
    [2, 45292, '#REF!', ''],
  ]);
  expect(sheet.contents[1]).toEqual([1.5, '  hai', '0,5', '=SUM(C3:C4)']);
  expect(cellAt(sheet, 2, 2).numberFormat).toBe('0.00%');
  expect(cellAt(sheet, 3, 1).numberFormat).toBe('dd/mm/yyyy');
});

test('a line may be drawn as a hidden row', () => {
  const sheet = drawSheet('Bảng điểm', `
    | STT | Tiêu chí |
    |-----|----------|
    |~ 1  | Kế hoạch |
    | ~2  | Báo cáo  |
  `);

  expect(sheet.values.slice(1)).toEqual([[1, 'Kế hoạch'], ['~2', 'Báo cáo']]);
  expect(sheet.hiddenRows).toEqual(new Set([1]));
});

test('places are named as in Excel, by sheet where there are several', () => {
  const workbook = drawWorkbook({ Một: '| a |', Hai: '| b |' });
  expect(placeOf(workbook, 'H14')).toEqual({ sheet: { id: 's1', name: 'Một' }, row: 13, column: 7 });
  expect(placeOf(workbook, 'Hai!AA1')).toEqual({ sheet: { id: 's2', name: 'Hai' }, row: 0, column: 26 });
});
