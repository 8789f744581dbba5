import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';
import { typedCell } from './workbook/typed-cell';

describe('what becomes of something typed', () => {
  it.each<[string | number | boolean, string | number | boolean, string]>([
    // typed       stands there  as
    ['', '', 'General'],
    [0.5, 0.5, 'General'],
    [true, true, 'General'],
    ['Kế hoạch', 'Kế hoạch', 'General'],
    ['0.5', 0.5, 'General'],
    [' 12 ', 12, 'General'],
    ['1,234', 1234, '#,##0'],
    ['-3', -3, 'General'],
    ['(3)', -3, 'General'],
    ['1e3', 1000, 'General'],
    ['50%', 0.5, '0%'],
    ['86.74%', 0.8674, '0.00%'],
    ['2022-11-10', 44875, 'yyyy-mm-dd'],
    ['11/10/2022', 44875, 'm/d/yyyy'],
    ['TRUE', true, 'General'],
    ['0,5', '0,5', 'General'],
    ['31,50', '31,50', 'General'],
    ['1.1.1', '1.1.1', 'General'],
    ['13/40/2022', '13/40/2022', 'General'],
    ["'0.5", '0.5', 'General'],
    ["'=A1", '=A1', 'General'],
    ['=', '=', 'General'],
    ['-', '-', 'General'],
  ])('%j stands as %j, shown as %s', async (typed, stands, format) => {
    await type(typed);
    expect(await shown()).toEqual({ value: stands, content: stands, format });
  });

  it('takes a leading plus, minus or at for a formula', () => {
    expect(typedCell('+A1', 'General')).toEqual({ kind: 'formula', formula: '=+A1' });
    expect(typedCell('-A1', 'General')).toEqual({ kind: 'formula', formula: '=-A1' });
    expect(typedCell('@SUM(A1)', 'General')).toEqual({ kind: 'formula', formula: '=SUM(A1)' });
  });

  it('is text, whatever it looks like, in a cell that is formatted as text', async () => {
    await Excel.run(async ({ workbook }) => {
      const cell = workbook.worksheets.getItem('S1').getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['1.10']];
    });
    expect(await shown()).toEqual({ value: '1.10', content: '1.10', format: '@' });
  });

  it('leaves a cell as it is where a grid says null', async () => {
    await type('còn đây');
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem('S1').getRange('A1:B1').formulas = [[null, '=1+1']];
    });
    const cells = standIn.cellStates().sheets[0]?.cells;
    expect([cells?.['A1']?.content, cells?.['B1']?.content, cells?.['B1']?.value]).toEqual(['còn đây', '=1+1', 2]);
  });

  it('says of each cell what kind of value it shows', async () => {
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem('S1').getRange('A1:F1');
      row.formulas = [['', 'chữ', 1, '=1/0', '=1>0', '=""']];
      await context.sync();
      row.load('valueTypes,values');
      await context.sync();
      expect(row.values).toEqual([['', 'chữ', 1, '#DIV/0!', true, '']]);
      expect(row.valueTypes).toEqual([['Empty', 'String', 'Double', 'Error', 'Boolean', 'String']]);
    });
  });

  it('arrives whole when it is so large that Office.js writes it in slices', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem('S1').getRange('A1:J400').values = rows;
    });
    const cells = standIn.cellStates().sheets[0]?.cells;
    expect([cells?.['A1']?.value, cells?.['J400']?.value, Object.keys(cells ?? {}).length]).toEqual([0, 3999, 4000]);
  });
});

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openStandIn({ workbook: { S1: '' } });
});
afterEach(() => standIn.close());

async function type(typed: string | number | boolean): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('S1').getRange('A1').values = [[typed]];
  });
}

function shown(): Promise<{ value: unknown; content: unknown; format: unknown }> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('S1').getRange('A1').load('values,formulas,numberFormat');
    await context.sync();
    return { value: cell.values[0]?.[0], content: cell.formulas[0]?.[0], format: cell.numberFormat[0]?.[0] };
  });
}
