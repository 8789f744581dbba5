import { RemoveRowMutation } from '@univerjs/sheets';
import { insertColumn, insertRow } from './insert';
import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';

let standIn: StandIn;
afterEach(() => standIn.close());

describe('what a range shows', () => {
  it('gives values, formulas and number formats, rows × columns', async () => {
    await open(`
      | Mục | Điểm         | Tỷ lệ           | Ngày               |
      | 1.1 | 2            | 86.74%          | 45292 {dd/mm/yyyy} |
      | 1.2 | =B2*2        |                 |                    |`);
    expect(await read('A1:D3')).toEqual({
      values: [
        ['Mục', 'Điểm', 'Tỷ lệ', 'Ngày'],
        [1.1, 2, 0.8674, 45292],
        [1.2, 4, '', ''],
      ],
      formulas: [
        ['Mục', 'Điểm', 'Tỷ lệ', 'Ngày'],
        [1.1, 2, 0.8674, 45292],
        [1.2, '=B2*2', '', ''],
      ],
      numberFormat: [
        ['General', 'General', 'General', 'General'],
        ['General', 'General', '0.00%', 'dd/mm/yyyy'],
        ['General', 'General', 'General', 'General'],
      ],
    });
  });

  it('leaves text out of a sum, but fails to calculate with it', async () => {
    await open('| 1 | "0,5" | 2 |\n| =SUM(A1:C1) | =A1+B1 | =COUNTBLANK(A1:D1) |');
    expect((await read('A2:C2')).values).toEqual([[3, '#VALUE!', 1]]);
  });

  it('carries an error on into every cell that depends upon it', async () => {
    await open('| =1/0 | =SUM(A1,1) | =IFERROR(A1,"không tính được") |');
    expect((await read('A1:C1')).values).toEqual([['#DIV/0!', '#DIV/0!', 'không tính được']]);
  });

  it('has nothing to show for whole rows and columns', async () => {
    await open('| 1 |');
    expect((await read('A:A')).values).toBeNull();
  });
});

describe('a grid that is written', () => {
  it('leaves untouched what it says null for: content and number format', async () => {
    await open('| 45292 {dd/mm/yyyy} | b | =LEN(B1) |');
    await write('A1:C1', [[null, 'mới', null]]);
    expect(await read('A1:C1')).toMatchObject({
      formulas: [[45292, 'mới', '=LEN(B1)']],
      numberFormat: [['dd/mm/yyyy', 'General', 'General']],
    });
  });

  it.each([
    ['too few rows', [[1, 2]]],
    ['too many columns', [[1, 2, 3], [4, 5, 6]]],
    ['ragged rows', [[1, 2], [3]]],
  ])('is refused, with nothing written, when it has %s', async (_, grid) => {
    await open('| a | b |\n| c | d |');
    await expect(write('A1:B2', grid)).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect((await read('A1:B2')).values).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it('reaches beyond the cells that the grid has so far', async () => {
    await open('| a |');
    await write('AZ500:AZ500', [['xa']]);
    expect((await read('AZ500')).values).toEqual([['xa']]);
  });

  it('takes back a formula completely when a value comes in its place', async () => {
    await open('| 2 | =A1*2 |');
    await write('B1', [[5]]);
    await write('A1', [[100]]);
    expect(await read('A1:B1')).toMatchObject({ values: [[100, 5]], formulas: [[100, 5]] });
  });
});

describe('the used range', () => {
  it('ends with the last value, when only values count', async () => {
    await open('|  |  |\n|  | a |\n|  | b |');
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Bảng điểm').getRange('F20').format.fill.color = '#FFFF00';
    });
    expect(await usedRange(true)).toBe("'Bảng điểm'!B2:B3");
    expect(await usedRange(false)).toBe("'Bảng điểm'!B2:F20");
  });

  it('is a null object on an empty sheet', async () => {
    await open('');
    expect(await usedRange(true)).toBeNull();
  });
});

describe('the rows of a range', () => {
  it('say one by one whether they are hidden', async () => {
    await open('| a |\n|~ b |\n| c |');
    const hidden = await Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem('Bảng điểm').getRange('A1:B3').getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value;
    });
    expect(hidden).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
  });

  it.each([
    ['A1:B2', null],
    ['A2:B3', true],
    ['A1:B1', false],
  ])('%s: together they are all hidden, none of them, or neither', async (address, hidden) => {
    await open('| a |\n|~ b |\n|~ c |');
    const rowHidden = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bảng điểm').getRange(address).load('rowHidden');
      await context.sync();
      return range.rowHidden;
    });
    expect(rowHidden).toBe(hidden);
  });
});

describe('a range that is held from one request to the next', () => {
  const movedBy = async (meanwhile: () => Promise<void>): Promise<string> => {
    await open('| a |  |\n| b |  |\n| c |  |');
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bảng điểm').getRange('A2:B3').load('address');
      await context.sync();
      await meanwhile();
      range.load('address');
      await context.sync();
      return range.address;
    });
  };

  it.each<[string, () => Promise<void>, string]>([
    ['moves with its cells', () => insertRow(standIn, 'Bảng điểm', 0), 'A3:B4'],
    ['grows with what comes in between them', () => insertRow(standIn, 'Bảng điểm', 2), 'A2:B4'],
    ['stays where something comes in behind them', () => insertRow(standIn, 'Bảng điểm', 3), 'A2:B3'],
    ['moves with its columns', () => insertColumn(standIn, 'Bảng điểm', 0), 'B2:C3'],
  ])('%s', async (_, meanwhile, expected) => {
    expect(await movedBy(meanwhile)).toBe(`'Bảng điểm'!${expected}`);
  });

  it.each([
    ['moves up where rows above are deleted', 0, 'A1:B2'],
    ['shrinks where rows of its own are', 2, 'A2:B2'],
  ])('%s', async (_, row, expected) => {
    const deleteRow = async (): Promise<void> => {
      standIn.host.workbook.sheet('Bảng điểm').run(RemoveRowMutation.id, { range: { startRow: row, endRow: row, startColumn: 0, endColumn: 25 } });
    };
    expect(await movedBy(deleteRow)).toBe(`'Bảng điểm'!${expected}`);
  });

  it('is gone with its cells', async () => {
    const deleteRows = async (): Promise<void> => {
      standIn.host.workbook.sheet('Bảng điểm').run(RemoveRowMutation.id, { range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 25 } });
    };
    await expect(movedBy(deleteRows)).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('ranges made of other ranges', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['a cell of it', (range) => range.getCell(1, 1), 'C3'],
    ['a row of it', (range) => range.getRow(1), 'B3:D3'],
    ['a column of it', (range) => range.getColumn(2), 'D2:D4'],
    ['its last cell', (range) => range.getLastCell(), 'D4'],
    ['it moved', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
    ['it resized', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['its whole rows', (range) => range.getEntireRow(), '2:4'],
  ])('%s', async (_, derive, expected) => {
    await open('| a |');
    const address = await Excel.run(async (context) => {
      const derived = derive(context.workbook.worksheets.getItem('Bảng điểm').getRange('B2:D4')).load('address');
      await context.sync();
      return derived.address;
    });
    expect(address).toBe(`'Bảng điểm'!${expected}`);
  });

  it('do not leave the sheet', async () => {
    await open('| a |');
    const outside = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng điểm').getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    await expect(outside).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

async function open(table: string): Promise<void> {
  standIn = await openStandIn({ workbook: { 'Bảng điểm': table } });
}

function read(address: string): Promise<Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat'>> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Bảng điểm').getRange(address).load('values,formulas,numberFormat');
    await context.sync();
    const { values, formulas, numberFormat } = range;
    return { values, formulas, numberFormat };
  });
}

async function write(address: string, grid: readonly (readonly (string | number | null)[])[]): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Bảng điểm').getRange(address).values = grid.map((row) => [...row]);
  });
}

function usedRange(valuesOnly: boolean): Promise<string | null> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Bảng điểm').getUsedRangeOrNullObject(valuesOnly).load('address');
    await context.sync();
    return used.isNullObject ? null : used.address;
  });
}
