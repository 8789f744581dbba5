import type { ChangeSet, OwnSheet } from '../../src/core/workbook/change-set';
import { inverse } from '../../src/core/workbook/change-set';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { REFUSAL } from '../stand-in/faults';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';

const SHEET: OwnSheet = {
  name: 'Cảnh báo đã chấp nhận',
  rows: [
    ['CẢNH BÁO ĐÃ CHẤP NHẬN'],
    ['Mỗi dòng là một cảnh báo.'],
    ['Mã', 'Mục', 'Lý do', 'Thời điểm'],
    ['EV01', '1.1.2', "'=HYPERLINK(\"x\")", '24/02/2024 08:30'],
    ['EV02', '1/2', 'TRUE', ''],
  ],
  headingRow: 2,
  columnWidths: [7, 9, 40, 16],
};

const MAKE: ChangeSet = { cells: [], marks: [], sheets: [{ kind: 'make', sheet: SHEET }] };

let excel: StandIn;
const workbook = new ExcelWorkbook();

beforeEach(async () => {
  excel = await openStandIn({ workbook: { 'Bảng điểm': '| STT | Điểm |', 'Ghi chú': '| để sau |' } });
});
afterEach(() => excel.close());

function lockStructure(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
}

function rowsOn({ sheets }: WorkbookSnapshot, name: string): readonly (readonly unknown[])[] {
  return sheets.find(({ sheet }) => sheet.name === name)?.contents ?? [];
}

describe('A sheet of our own', () => {
  test('stands behind all others and holds every text as a text', async () => {
    await workbook.apply(MAKE);

    const read = await workbook.read();
    expect(read.sheets.map(({ sheet }) => sheet.name)).toEqual(['Bảng điểm', 'Ghi chú', SHEET.name]);
    expect(rowsOn(read, SHEET.name)).toEqual([
      ['CẢNH BÁO ĐÃ CHẤP NHẬN', '', '', ''],
      ['Mỗi dòng là một cảnh báo.', '', '', ''],
      ['Mã', 'Mục', 'Lý do', 'Thời điểm'],
      ['EV01', '1.1.2', '=HYPERLINK("x")', '24/02/2024 08:30'],
      ['EV02', '1/2', 'TRUE', ''],
    ]);
    const texts = read.sheets[2]?.values.flat().every((value) => typeof value === 'string');
    expect(texts).toBe(true);
    expect(excel.cellStates().sheets[2]?.cells['C4']?.value).toBe('=HYPERLINK("x")');
  });

  test('is laid out to be read: as wide as was asked for, long texts wrapped below the headings and not above', async () => {
    await workbook.apply(MAKE);

    const looks = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET.name);
      const [title, heading, reason, later] = ['A1', 'C3', 'C4', 'C9'].map((cell) => sheet.getRange(cell).load('format/wrapText,format/columnWidth,format/font/bold'));
      await context.sync();
      return [title, heading, reason, later].map((cell) => [cell?.format.wrapText, cell?.format.font.bold, cell?.format.columnWidth]);
    });
    expect(looks).toEqual([
      [false, true, 40.5],
      [true, true, 213.75],
      [true, false, 213.75],
      [true, false, 213.75],
    ]);
  });

  test('takes two requests, and leaves every other sheet as it was', async () => {
    const before = excel.cellStates().sheets;
    excel.statistics.reset();
    await workbook.apply(MAKE);
    expect(excel.statistics.requests).toBe(2);
    expect(excel.cellStates().sheets.slice(0, 2)).toEqual(before);
  });

  test('is taken away without a trace by the inverse', async () => {
    const before = excel.cellStates();
    await workbook.apply(MAKE);
    await workbook.apply(inverse(MAKE));
    expect(excel.cellStates()).toEqual(before);
  });
});

describe('What people have done in the meantime is kept:', () => {
  test('a name that somebody has taken', async () => {
    await Excel.run(async (context) => void context.workbook.worksheets.add(SHEET.name.toUpperCase()));
    const before = excel.cellStates();
    await expect(workbook.apply(MAKE)).rejects.toMatchObject({ problem: { kind: 'changed-since-read', sheet: SHEET.name, cell: 'A1' } });
    expect(excel.cellStates()).toEqual(before);
  });

  test.each([
    ['changed a text', 'C4', 'Lý do khác'],
    ['added a row', 'B7', 'thêm'],
    ['added a column', 'F3', 'thêm'],
    ['emptied a cell', 'A4', ''],
  ])('our sheet, once somebody has %s in it', async (_, cell, typed) => {
    await workbook.apply(MAKE);
    await excel.edit(SHEET.name, cell, typed);
    const before = excel.cellStates();
    await expect(workbook.apply(inverse(MAKE))).rejects.toMatchObject({ problem: { kind: 'changed-since-read', sheet: SHEET.name, cell } });
    expect(excel.cellStates()).toEqual(before);
  });

  test('a workbook without our sheet, which somebody has deleted', async () => {
    await workbook.apply(MAKE);
    await Excel.run(async (context) => context.workbook.worksheets.getItem(SHEET.name).delete());
    await expect(workbook.apply(inverse(MAKE))).rejects.toMatchObject({ problem: { kind: 'sheet-gone', sheet: SHEET.name } });
  });
});

describe('A protected structure', () => {
  test.each([
    ['a new sheet', MAKE],
    ['taking a sheet away', inverse(MAKE)],
  ])('refuses %s, and nothing at all is written', async (_, changes) => {
    if (changes !== MAKE) await workbook.apply(MAKE);
    await lockStructure();
    const before = excel.cellStates();
    const { sheets } = await workbook.read();
    const [first] = sheets;
    if (first === undefined) throw new Error('the workbook has sheets');
    const cells = [{ sheet: first.sheet, row: 0, column: 5, from: '', to: 'x' }];

    await expect(workbook.apply({ ...changes, cells })).rejects.toMatchObject({ problem: { kind: 'structure-protected' } });
    expect(excel.cellStates()).toEqual(before);
  });

  test('does not stand in the way of writing cells', async () => {
    await lockStructure();
    const { sheets } = await workbook.read();
    const cells = sheets.slice(0, 1).map(({ sheet }) => ({ sheet, row: 0, column: 5, from: '', to: 'x' }));
    await workbook.apply({ cells, marks: [] });
    expect(rowsOn(await workbook.read(), 'Bảng điểm')[0]?.at(-1)).toBe('x');
  });

  test('refuses sheets from a file too, in words that are true', async () => {
    await lockStructure();
    await expect(workbook.addSheets(new Uint8Array([1]), ['Khung tiêu chí'])).rejects.toMatchObject({ problem: { kind: 'structure-protected' } });
  });
});

describe('A request that fails half-way', () => {
  test('takes the sheet away again that it has made', async () => {
    const before = excel.cellStates();
    await expect(workbook.apply({ ...MAKE, sheets: [...(MAKE.sheets ?? []), { kind: 'make', sheet: { ...SHEET, name: 'không / được' } }] })).rejects.toMatchObject({
      problem: { kind: 'refused' },
    });
    expect(excel.cellStates()).toEqual(before);
  });

  test('puts back the cells that it has written beside the sheet', async () => {
    const { sheets } = await workbook.read();
    const before = excel.cellStates();
    const cells = sheets.slice(0, 1).map(({ sheet }) => ({ sheet, row: 1, column: 1, from: '', to: '0.5' }));
    expect(cells.map(toA1)).toEqual(['B2']);
    await expect(workbook.apply({ ...MAKE, cells, sheets: [{ kind: 'make', sheet: { ...SHEET, name: 'a'.repeat(32) } }] })).rejects.toMatchObject({
      problem: { kind: 'refused' },
    });
    expect(excel.cellStates()).toEqual(before);
  });

  test('leaves nothing where Excel refuses it as a whole', async () => {
    const before = excel.cellStates();
    for (const request of [1, 2]) {
      excel.faults.refuse(REFUSAL.cellEditMode, request);
      await expect(workbook.apply(MAKE)).rejects.toMatchObject({ problem: { kind: 'cell-being-edited' } });
      expect(excel.cellStates()).toEqual(before);
    }
  });
});
