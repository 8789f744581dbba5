import { ownReportSheets, withoutReportSheets } from '../../src/core/report/report-mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook } from '../support/draw-workbook';
import { withReports } from '../support/reported';

const SCORES = drawWorkbook({
  'Bảng điểm': `
    | STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
    |-----|----------|-------------|--------------|
    | "1" | Ban hành | 1           | 2            |`,
});
const WHOLE = withReports(SCORES);

const namesOf = (sheets: readonly SheetSnapshot[]): readonly string[] => sheets.map(({ sheet }) => sheet.name);

/** The workbook with the findings sheet changed. */
function changed(change: (sheet: SheetSnapshot) => Partial<SheetSnapshot>): WorkbookSnapshot {
  return { ...WHOLE, sheets: WHOLE.sheets.map((sheet) => (sheet.sheet.name === 'Báo cáo phát hiện' ? { ...sheet, ...change(sheet) } : sheet)) };
}

function withCell(sheet: SheetSnapshot, row: number, column: number, value: string | number, content = value): Partial<SheetSnapshot> {
  const put = <Each>(grid: readonly (readonly Each[])[], cell: Each) =>
    grid.map((cells, down) => (down === row ? cells.map((each, across) => (across === column ? cell : each)) : cells));
  return { values: put(sheet.values, value), contents: put(sheet.contents, content) };
}

test('our report sheets are known, and people’s sheets are not taken for ours', () => {
  expect(namesOf(ownReportSheets(WHOLE).replaceable)).toEqual(['Báo cáo phát hiện', 'Tổng hợp chỉ số']);
  expect(ownReportSheets(SCORES)).toEqual({ replaceable: [], kept: [] });
});

test('one that was renamed, moved or copied is still ours and no scoresheet', () => {
  const renamed = changed(() => ({ sheet: { id: 'x', name: 'Bản lưu' } }));
  expect(namesOf(ownReportSheets(renamed).replaceable)).toContain('Bản lưu');
  const moved = changed(() => ({ top: 3, left: 2 }));
  expect(namesOf(ownReportSheets(moved).kept)).toEqual(['Báo cáo phát hiện']);
  expect(namesOf(withoutReportSheets(moved).sheets)).toEqual(['Bảng điểm']);
});

test.each([
  ['a cell was changed', (sheet: SheetSnapshot) => withCell(sheet, 7, 8, 'đã sửa')],
  ['a cell was emptied', (sheet: SheetSnapshot) => withCell(sheet, 7, 8, '')],
  ['a number became a formula that comes to the same', (sheet: SheetSnapshot) => withCell(sheet, 7, 0, 1, '=2-1')],
])('one on which %s is somebody’s work and stays', (_, change) => {
  expect(namesOf(ownReportSheets(changed(change)).kept)).toEqual(['Báo cáo phát hiện']);
});

test('one that a name of the workbook speaks of stays, its own printed headings aside', () => {
  const named = (name: string, sheet: string | null): WorkbookSnapshot => ({ ...WHOLE, definedNames: [{ name, sheet, formula: "='Tổng hợp chỉ số'!$A$1" }] });
  expect(namesOf(ownReportSheets(named('Của_tôi', null)).kept)).toEqual(['Tổng hợp chỉ số']);
  expect(ownReportSheets(named('_xlnm.Print_Titles', 'Tổng hợp chỉ số')).kept).toEqual([]);
});
