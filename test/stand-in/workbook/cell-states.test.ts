import { openStandIn } from '../open-stand-in';
import type { StandIn } from '../open-stand-in';
import type { WorkbookState } from './cell-states';

let standIn: StandIn;
let before: WorkbookState;

beforeEach(async () => {
  standIn = await openStandIn({ workbook: { 'Bảng điểm': '| 1.1 | Kế hoạch | 2 | =C1*2 |', 'Tổng hợp': "| ='Bảng điểm'!D1 |" } });
  before = standIn.cellStates();
});
afterEach(() => standIn.close());

type Change = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

describe('the state of a workbook', () => {
  it('is the same as long as people only look', async () => {
    await change((sheet, workbook) => {
      workbook.application.calculate(Excel.CalculationType.full);
      sheet.getRange('A1:D1').load('values,formulas,numberFormat');
      sheet.getUsedRange().select();
    });
    expect(standIn.cellStates()).toEqual(before);
  });

  it.each<[string, Change, Change]>([
    ['a value', (sheet) => (sheet.getRange('C1').values = [[5]]), (sheet) => (sheet.getRange('C1').values = [[2]])],
    ['a formula', (sheet) => (sheet.getRange('D1').values = [[4]]), (sheet) => (sheet.getRange('D1').formulas = [['=C1*2']])],
    ['text in an empty cell', (sheet) => (sheet.getRange('H9').values = [['x']]), (sheet) => (sheet.getRange('H9').values = [['']])],
    ['a cell far off', (sheet) => (sheet.getRange('AZ500').values = [['x']]), (sheet) => sheet.getRange('AZ500').clear()],
    ['a fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'), (sheet) => sheet.getRange('A1').format.fill.clear()],
    ['a sheet', (_, { worksheets }) => worksheets.add('Mới'), (_, { worksheets }) => worksheets.getItem('Mới').delete()],
    ['a sheet’s name', (sheet) => (sheet.name = 'Khác'), (_, { worksheets }) => (worksheets.getItem('Khác').name = 'Bảng điểm')],
    ['a hidden row', (sheet) => (sheet.getRange('1:1').rowHidden = true), (sheet) => (sheet.getRange('1:1').rowHidden = false)],
    ['a hidden sheet', (_, book) => hide(book, 'Hidden'), (_, book) => hide(book, 'Visible')],
    ['a sheet nobody finds', (_, book) => hide(book, 'VeryHidden'), (_, book) => hide(book, 'Visible')],
    ['protection', (sheet) => sheet.protection.protect(), (sheet) => sheet.protection.unprotect()],
    ['a setting', (_, { settings }) => settings.add('k', 1), (_, { settings }) => settings.getItem('k').delete()],
    ['the order of the sheets', (sheet) => (sheet.position = 1), (sheet) => (sheet.position = 0)],
  ])('shows %s, and nothing once that is undone', async (_, act, undo) => {
    await change(act);
    expect(standIn.cellStates()).not.toEqual(before);
    await change(undo);
    expect(standIn.cellStates()).toEqual(before);
  });

  it.each<[string, Change]>([
    ['a number format', (sheet) => (sheet.getRange('C1').numberFormat = [['0.00']])],
    ['a colour of letters', (sheet) => (sheet.getRange('A1').format.font.color = '#FF0000')],
    ['a number that has become text', (sheet) => (sheet.getRange('C1').values = [["'2"]])],
    ['a column’s width', (sheet) => (sheet.getRange('A:A').format.columnWidth = 200)],
    ['a row’s height', (sheet) => (sheet.getRange('1:1').format.rowHeight = 60)],
  ])('shows %s', async (_, act) => {
    await change(act);
    expect(standIn.cellStates()).not.toEqual(before);
  });

  it('is a picture of its moment: later changes do not reach it', async () => {
    await standIn.edit('Bảng điểm', 'C1', 5);
    expect(before.sheets[0]?.cells['C1']?.value).toBe(2);
    expect(standIn.cellStates().sheets[1]?.cells['A1']?.value).toBe(10);
  });
});

function hide({ worksheets }: Excel.Workbook, visibility: 'Visible' | 'Hidden' | 'VeryHidden'): void {
  worksheets.getItem('Tổng hợp').visibility = visibility;
}

async function change(act: Change): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItemOrNullObject('Bảng điểm'), context.workbook);
    await context.sync();
  });
}
