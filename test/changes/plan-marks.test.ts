import { gravestOf, marksOver, planMarks } from '../../src/core/changes/plan-marks';
import type { MarkedCell } from '../../src/core/changes/plan-marks';
import { LONGEST_AREAS } from '../../src/core/workbook/mark';
import type { Mark } from '../../src/core/workbook/mark';
import { drawSheet, placeOf } from '../support/draw-workbook';

const FINDING = { code: 'SC05', rule: 'item-unscored', place: { sheet: { id: 's1', name: 'Bảng điểm' }, row: 1, column: 1 }, item: null, facts: { maximum: '2' } } as const;

const SHEET = drawSheet('Bảng điểm', '| a |');

test('cells are marked by severity, neighbours together, a cell once by the gravest', () => {
  const cells = [marked('E15', 'warning'), marked('E14', 'error'), marked('E14', 'info'), marked('E15', 'error'), marked('H20', 'warning')];
  expect(marksOver(cells)).toEqual([
    { severity: 'error', areas: 'E14:E15' },
    { severity: 'warning', areas: 'H20' },
  ]);
});

test('a list of cells longer than a mark can spell out becomes several marks', () => {
  const cells = Array.from({ length: 150 }, (_, at) => marked(`E${2 * at + 1}`, 'error'));
  const marks = marksOver(cells);
  expect(marks.length).toBeGreaterThan(1);
  expect(marks.every(({ areas }) => areas.length <= LONGEST_AREAS)).toBe(true);
  expect(marks.flatMap(({ areas }) => areas.split(','))).toEqual(cells.map(({ row }) => `E${row + 1}`));
});

test('a list may be exactly as long as a mark can spell out', () => {
  const cells = Array.from({ length: 150 }, (_, at) => marked(`E${2 * at + 1001}`, 'error'));
  const each = 'E1001'.length + 1;
  const fitting = Math.floor((LONGEST_AREAS + 1) / each);
  const [first] = marksOver(cells);
  expect(first?.areas.split(',')).toHaveLength(fitting);
});

test('what is added may be as much as what goes', () => {
  const change = planMarks({ ...SHEET, marks: [{ severity: 'error', areas: 'E14' }] }, [marked('E15', 'error')]);
  expect(change?.add).toHaveLength(1);
});

test('the gravest of many findings is told, whatever the others are', () => {
  const of = (...severities: MarkedCell['severity'][]) => gravestOf(severities.map((severity) => ({ ...FINDING, severity })));
  expect(of('info', 'error', 'warning')).toBe('error');
  expect(of('info', 'warning')).toBe('warning');
  expect(of('info')).toBe('info');
});

test('marks that stand already are left alone, others go', () => {
  const right: Mark = { severity: 'error', areas: 'E14' };
  const old: Mark = { severity: 'warning', areas: 'F2' };
  const change = planMarks({ ...SHEET, marks: [old, right, right] }, [marked('E14', 'error'), marked('G3', 'info')]);
  expect(change).toEqual({ sheet: SHEET.sheet, remove: [old, right], add: [{ severity: 'info', areas: 'G3' }] });
});

test('nothing changes where exactly the right marks stand', () => {
  expect(planMarks({ ...SHEET, marks: [{ severity: 'error', areas: 'E14' }] }, [marked('E14', 'error')])).toBeNull();
  expect(planMarks(SHEET, [])).toBeNull();
});

function marked(cell: string, severity: MarkedCell['severity']): MarkedCell {
  const { row, column } = placeOf({ name: '', definedNames: [], tables: [], sheets: [SHEET] }, cell);
  return { row, column, severity };
}
