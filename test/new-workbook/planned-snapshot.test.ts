import { textOrBlank } from '../../src/core/new-workbook/planned-content';
import { plannedSnapshot } from '../../src/core/new-workbook/planned-snapshot';
import type { PlannedCell, PlannedContent } from '../../src/core/workbook/workbook-plan';

describe('A planned sheet as it will be read', () => {
  const cells = [
    planned(0, 0, { kind: 'text', text: 'Kế hoạch' }, '@'),
    planned(0, 2, { kind: 'number', number: '1.25' }),
    planned(2, 1, { kind: 'formula', formula: '=SUM(C1)', shows: '1.25' }, '0.00'),
    planned(2, 2, { kind: 'formula', formula: '=IF(C9<>"",C9,"")', shows: '' }),
    planned(3, 0, { kind: 'blank' }),
  ];
  const snapshot = plannedSnapshot({ name: 'Bảng điểm', cells });

  test('reaches as far as its cells, and is empty between them', () => {
    expect(snapshot.values).toEqual([
      ['Kế hoạch', '', 1.25],
      ['', '', ''],
      ['', 1.25, ''],
      ['', '', ''],
    ]);
  });

  test('holds formulas, and shows what they come to', () => {
    expect(snapshot.contents).toEqual([
      ['Kế hoạch', '', 1.25],
      ['', '', ''],
      ['', '=SUM(C1)', '=IF(C9<>"",C9,"")'],
      ['', '', ''],
    ]);
  });

  test('has the number formats that are planned, and Excel’s own elsewhere', () => {
    expect(snapshot.numberFormats).toEqual([
      ['@', 'General', 'General'],
      ['General', 'General', 'General'],
      ['General', '0.00', 'General'],
      ['General', 'General', 'General'],
    ]);
  });

  test('stands in view, from the first cell on, and nobody has protected it', () => {
    expect(snapshot).toMatchObject({ sheet: { name: 'Bảng điểm' }, visibility: 'visible', protected: false, top: 0, left: 0 });
  });

  test('without any cell is an empty one', () => {
    expect(plannedSnapshot({ name: 'Trống', cells: [] }).values).toEqual([]);
  });

  function planned(row: number, column: number, content: PlannedContent, numberFormat = 'General'): PlannedCell {
    return { row, column, content, role: { kind: 'note' }, numberFormat, entered: false };
  }
});

test.each([
  ['Dưới 80%\r\n0 điểm', { kind: 'text', text: 'Dưới 80%\n0 điểm' }],
  ['Dưới 80%\r0 điểm', { kind: 'text', text: 'Dưới 80%\n0 điểm' }],
  ['Dưới 80%\n0 điểm', { kind: 'text', text: 'Dưới 80%\n0 điểm' }],
  ['', { kind: 'blank' }],
  [null, { kind: 'blank' }],
])('%j breaks its lines as Excel does: %j', (text, content) => {
  expect(textOrBlank(text)).toEqual(content);
});
