import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';
import type { WorkbookState } from './workbook/cell-states';

let standIn: StandIn;
let before: WorkbookState;

beforeEach(async () => {
  standIn = await openStandIn({ workbook: { 'Bảng điểm': '| 1 | =A1*2 |' } });
  await onSheet((sheet) => sheet.protection.protect());
  before = standIn.cellStates();
});
afterEach(() => standIn.close());

it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['values', (sheet) => (sheet.getRange('A1').values = [[9]])],
  ['formulas', (sheet) => (sheet.getRange('C3').formulas = [['=A1']])],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0.00']])],
  ['a fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
])('a protected sheet refuses %s, and stays as it was', async (_, change) => {
  await expect(onSheet(change)).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(standIn.cellStates()).toEqual(before);
});

it('keeps what came before the refused write in the same request, and does nothing after it', async () => {
  const request = Excel.run(async (context) => {
    context.workbook.worksheets.add('Trước');
    context.workbook.worksheets.getItem('Bảng điểm').getRange('A1').values = [[9]];
    context.workbook.worksheets.add('Sau');
    await context.sync();
  });
  await expect(request).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(standIn.cellStates().sheets.map(({ name }) => name)).toEqual(['Bảng điểm', 'Trước']);
});

it('can be read as if it were not there, and says that it is', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Bảng điểm');
    const cell = sheet.getRange('B1').load('values');
    const { protection } = sheet;
    protection.load('protected');
    await context.sync();
    expect([cell.values, protection.protected]).toEqual([[[2]], true]);
  });
});

it('ends where it is taken away', async () => {
  await onSheet((sheet) => sheet.protection.unprotect());
  await onSheet((sheet) => (sheet.getRange('A1').values = [[9]]));
  expect(standIn.cellStates().sheets[0]?.cells['B1']?.value).toBe(18);
});

it('cannot be laid twice', async () => {
  await expect(onSheet((sheet) => sheet.protection.protect())).rejects.toMatchObject({ code: 'AccessDenied' });
});

async function onSheet(change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Bảng điểm'));
    await context.sync();
  });
}
