import { inverse, isEmpty, together } from '../../src/core/workbook/change-set';
import type { ChangeSet, OwnSheet } from '../../src/core/workbook/change-set';

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

const OWN: OwnSheet = { name: 'Cảnh báo đã chấp nhận', rows: [['Mã']], headingRow: 0, columnWidths: [7] };

test('a sheet of ours is something that is written, and is taken away again when the set is taken back', () => {
  const making: ChangeSet = { cells: [], marks: [], sheets: [{ kind: 'make', sheet: OWN }] };
  expect(isEmpty(making)).toBe(false);
  expect(inverse(making).sheets).toEqual([{ kind: 'remove', sheet: OWN }]);
  expect(inverse(inverse(making)).sheets).toEqual([{ kind: 'make', sheet: OWN }]);
});

test('two sets become one, each part behind the other', () => {
  const making: ChangeSet = { cells: [{ ...CELL, row: 2 }], marks: [], sheets: [{ kind: 'make', sheet: OWN }] };
  const marking: ChangeSet = { cells: [CELL], marks: [MARKING] };
  expect(together(marking, making)).toEqual({ cells: [CELL, { ...CELL, row: 2 }], marks: [MARKING], sheets: [{ kind: 'make', sheet: OWN }] });
  expect(together(making, making).sheets).toHaveLength(2);
  expect(together(marking, marking).sheets).toEqual([]);
});
