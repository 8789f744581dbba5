import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';

let standIn: StandIn;
afterEach(() => standIn.close());

describe('the stand-in Excel', () => {
  it('reads, writes and calculates', async () => {
    standIn = await openStandIn({ workbook: { 'Bảng điểm': '| A | 1 |\n| B | =B1*2 |' } });
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng điểm');
      const range = sheet.getRange('A1:B2');
      range.load('values,formulas,address');
      await context.sync();
      sheet.getRange('B1').values = [[21]];
      const after = sheet.getRange('B2').load('values');
      await context.sync();
      after.load('values');
      await context.sync();
      return { values: range.values, formulas: range.formulas, address: range.address, after: after.values };
    });
    expect(read).toEqual({
      values: [['A', 1], ['B', 2]],
      formulas: [['A', 1], ['B', '=B1*2']],
      address: "'Bảng điểm'!A1:B2",
      after: [[42]],
    });
  });
});
