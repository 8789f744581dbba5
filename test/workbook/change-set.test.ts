import { inverse, isEmpty } from '../../src/core/workbook/change-set';
import type { ChangeSet } from '../../src/core/workbook/change-set';

const SHEET = { id: 's1', name: 'Bảng điểm' };
const CELL = { sheet: SHEET, row: 1, column: 3, from: 9, to: '=SUM(D3:D4)' };
const MARK = { severity: 'error', areas: 'D3' } as const;
const MARKING = { sheet: SHEET, remove: [], add: [MARK] };

test('a set is empty only when nothing at all is written', () => {
  expect(isEmpty({ cells: [], marks: [] })).toBe(true);
  expect(isEmpty({ cells: [CELL], marks: [] })).toBe(false);
  expect(isEmpty({ cells: [], marks: [MARKING] })).toBe(false);
});

test('taking a set back puts each cell and each mark where it was', () => {
  const changes: ChangeSet = { cells: [CELL], marks: [MARKING] };
  expect(inverse(changes)).toMatchObject({
    cells: [{ ...CELL, from: '=SUM(D3:D4)', to: 9 }],
    marks: [{ sheet: SHEET, remove: [MARK], add: [] }],
  });
  expect(inverse(inverse(changes))).toMatchObject(changes);
});
