import { headingMissing } from '../../src/core/rules/heading-missing';
import { runRules } from '../../src/core/rules/run-rules';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { drawWorkbook } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';

test('a table with scores but without maxima is found at its first heading', () => {
  const sheet = `
    | BẢNG TỰ CHẤM ĐIỂM |          |                  |
    | STT               | Tiêu chí | Điểm tự đánh giá |
    |-------------------|----------|------------------|
    | "1"               | Chỉ đạo  | 2                |
    | "1.1"             | Kế hoạch | 1                |
    | "1.2"             | Kiểm tra | 1                |
  `;
  expect(found(sheet)).toEqual([{ cell: 'A2', item: null, column: 'maximum' }]);
});

test('a table with both columns is left in peace', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 2           | 2                |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.2" | Kiểm tra | 1           | 1                |
  `;
  expect(found(sheet)).toEqual([]);
});

function found(table: DrawnTable) {
  const { unreadable } = readScoresheets(drawWorkbook({ 'Bảng điểm': table }));
  return runRules({ snapshots: [], framework: null, sheets: [], unreadable }, [headingMissing]).findings.map(({ place, item, facts }) => ({
    cell: toA1(place),
    item,
    ...facts,
  }));
}
