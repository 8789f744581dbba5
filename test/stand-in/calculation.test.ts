import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';

let standIn: StandIn;
afterEach(() => standIn.close());

const SHEETS = {
  'Bảng điểm': `
    | Mục | Điểm                    |
    | 1.1 | 2                       |
    | 1.2 | 5                       |
    |     | =ROUND(SUM(B2:B3),2)    |
    |     | ='Tổng hợp'!A1/B4       |`,
  'Tổng hợp': "| ='Bảng điểm'!B4*10 |",
};

it('has calculated every formula when it opens', async () => {
  standIn = await openStandIn({ workbook: SHEETS });
  expect([valueAt(0, 'B4'), valueAt(0, 'B5'), valueAt(1, 'A1')]).toEqual([7, 10, 70]);
});

it('answers a request only when what hangs on it has been calculated', async () => {
  standIn = await openStandIn({ workbook: SHEETS });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Bảng điểm');
    sheet.getRange('B2').values = [[3]];
    await context.sync();
    const sum = sheet.getRange('B4').load('values');
    await context.sync();
    expect(sum.values).toEqual([[8]]);
  });
  expect(valueAt(1, 'A1')).toBe(80);
});

it('calculates after a person has typed, too', async () => {
  standIn = await openStandIn({ workbook: SHEETS });
  await standIn.edit('Bảng điểm', 'B3', 0.5);
  expect([valueAt(0, 'B4'), valueAt(1, 'A1')]).toEqual([2.5, 25]);
});

it('keeps the results that the file came with', async () => {
  standIn = await openStandIn({ workbook: { S1: '| 2 | =A1*2 → 5 |' } });
  expect(valueAt(0, 'B1')).toBe(5);
  await Excel.run(async ({ workbook }) => workbook.application.calculate(Excel.CalculationType.full));
  expect(valueAt(0, 'B1')).toBe(4);
});

it('shows errors as their text', async () => {
  standIn = await openStandIn({ workbook: { S1: '| =1/0 | =NOSUCH(1) | =VLOOKUP(9,A2:B3,2,FALSE) |' } });
  expect(['A1', 'B1', 'C1'].map((cell) => valueAt(0, cell))).toEqual(['#DIV/0!', '#NAME?', '#N/A']);
});

it('rounds as Excel does, half up in decimal', async () => {
  standIn = await openStandIn({ workbook: { S1: '| =ROUND(1.005,2) | =ROUND(2.675,2) | =ROUND(-1.005,2) |' } });
  expect(['A1', 'B1', 'C1'].map((cell) => valueAt(0, cell))).toEqual([1.01, 2.68, -1.01]);
});

it('does not make anybody wait where nothing can be calculated', async () => {
  standIn = await openStandIn({ workbook: { S1: '| 1 |' } });
  const edited = standIn.edit('S1', 'A1', 2).then(() => 'at once');
  const later = new Promise((resolve) => setImmediate(resolve, 'later'));
  expect(await Promise.race([edited, later])).toBe('at once');
});

function valueAt(sheet: number, cell: string): unknown {
  return standIn.cellStates().sheets[sheet]?.cells[cell]?.value;
}
