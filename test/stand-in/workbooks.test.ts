import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';

let standIn: StandIn;
afterEach(() => standIn.close());

async function fileOf(fill: (file: Workbook) => void): Promise<Uint8Array> {
  const file = new Workbook();
  fill(file);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

const inBase64 = (file: Uint8Array): string => Buffer.from(file).toString('base64');

/** A sheet of a maximum, and its double on the next sheet. */
function twoSheets(file: Workbook): readonly [Worksheet, Worksheet] {
  const framework = file.addWorksheet('Khung tiêu chí');
  framework.addRow(['1.1', 2]);
  const scores = file.addWorksheet('Bảng điểm');
  scores.addRow(['1.1', { formula: "'Khung tiêu chí'!B1*2" }]);
  return [framework, scores];
}

describe('a workbook that the add-in opens', () => {
  it('is at hand as the file that was given', async () => {
    standIn = await openStandIn({ workbook: { 'Bảng điểm': '| 1 |' } });
    const before = standIn.cellStates();
    const file = await fileOf(twoSheets);

    await Excel.createWorkbook(inBase64(file));

    expect(standIn.openedWorkbooks).toEqual([file]);
    expect(standIn.cellStates()).toEqual(before);
  });

  it('is refused where it is no .xlsx file', async () => {
    standIn = await openStandIn({ workbook: { 'Bảng điểm': '| 1 |' } });
    await expect(Excel.createWorkbook(btoa('thu'))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(Excel.createWorkbook('đây không phải base64')).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(standIn.openedWorkbooks).toEqual([]);
  });
});

describe('sheets that the add-in adds from a file', () => {
  const insert = async (file: Uint8Array): Promise<readonly string[]> =>
    Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(inBase64(file), { positionType: 'End' });
      await context.sync();
      return ids.value;
    });
  const sheetNames = (): readonly string[] => standIn.cellStates().sheets.map(({ name }) => name);
  const valueAt = (sheet: string, cell: string): unknown => standIn.cellStates().sheets.find(({ name }) => name === sheet)?.cells[cell]?.value;

  it('are there by the time that the page waits in vain for the reply to it', async () => {
    standIn = await openStandIn({ workbook: { 'Ghi chú': '| 1 |' } });
    standIn.faults.loseReply('never');
    void insert(await fileOf(twoSheets));
    do await new Promise((resolve) => setTimeout(resolve));
    while (!standIn.faults.isForsaken);
    expect(sheetNames()).toEqual(['Ghi chú', 'Khung tiêu chí', 'Bảng điểm']);
  });

  it('stand behind the others, looks and all, and calculate', async () => {
    const file = await fileOf((workbook) => {
      const [framework, scores] = twoSheets(workbook);
      framework.getCell('B1').numFmt = '0.00';
      framework.getColumn(1).width = 20;
      framework.mergeCells('A3:B3');
      scores.state = 'hidden';
      scores.getCell('C1').dataValidation = { type: 'list', allowBlank: true, formulae: ['"0,1,2"'] };
      const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } } as const;
      scores.addConditionalFormatting({ ref: 'A1', rules: [1, 2].map((priority) => ({ type: 'expression', priority, formulae: [`B1>${priority}`], style })) });
      void scores.protect('', {});
    });
    standIn = await openStandIn({ workbook: file });
    const expected = standIn.cellStates().sheets;
    standIn.close();
    standIn = await openStandIn({ workbook: { 'Ghi chú': '| x |' } });

    const ids = await insert(file);

    expect(standIn.cellStates().sheets.slice(1)).toEqual(expected);
    expect(valueAt('Bảng điểm', 'B1')).toBe(4);
    expect(ids).toEqual(standIn.host.workbook.sheets.slice(1).map(({ id }) => id));
    await standIn.edit('Khung tiêu chí', 'B1', 5);
    expect(valueAt('Bảng điểm', 'B1')).toBe(10);
  });

  it('get a number behind a name that is taken, and still speak to each other', async () => {
    standIn = await openStandIn({ workbook: { 'Khung tiêu chí': '| 1.1 | 100 |' } });
    const file = await fileOf((workbook) => {
      twoSheets(workbook);
      workbook.definedNames.add("'Khung tiêu chí'!$B$1", 'toi_da');
    });

    await insert(file);
    await insert(file);

    expect(sheetNames()).toEqual(['Khung tiêu chí', 'Khung tiêu chí (2)', 'Bảng điểm', 'Khung tiêu chí (3)', 'Bảng điểm (2)']);
    expect([valueAt('Bảng điểm', 'B1'), valueAt('Bảng điểm (2)', 'B1')]).toEqual([4, 4]);
    expect(standIn.cellStates().names).toEqual([{ name: 'toi_da', formula: "='Khung tiêu chí (2)'!$B$1", sheet: null, visible: true }]);
  });

  it('are refused by an Excel that is too old, and where there is no .xlsx file', async () => {
    standIn = await openStandIn({ workbook: { 'Ghi chú': '| x |' }, requirements: { ExcelApi: '1.12' } });
    await expect(insert(await fileOf(twoSheets))).rejects.toMatchObject({ code: 'ApiNotFound' });
    standIn.close();
    standIn = await openStandIn({ workbook: { 'Ghi chú': '| x |' } });
    await expect(insert(new TextEncoder().encode('thư'))).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(sheetNames()).toEqual(['Ghi chú']);
  });
});

describe('names', () => {
  const REFERENCE = "='Bảng điểm'!$B$1";

  const namesOf = (): Promise<readonly (readonly [string, unknown, boolean])[]> =>
    Excel.run(async (context) => {
      const names = context.workbook.names.load('items/name,items/formula,items/visible');
      await context.sync();
      return names.items.map(({ name, formula, visible }) => [name, formula, visible]);
    });

  it('are added, hidden, and deleted again', async () => {
    standIn = await openStandIn({ workbook: { 'Bảng điểm': '| 1 | 2 |' } });
    const before = standIn.cellStates();
    await Excel.run(async ({ workbook }) => {
      workbook.names.add('SoatDiem.1', REFERENCE).visible = false;
      workbook.names.add('toi_da', REFERENCE);
    });
    expect(await namesOf()).toEqual([
      ['SoatDiem.1', REFERENCE, false],
      ['toi_da', REFERENCE, true],
    ]);
    expect(standIn.cellStates().names).toContainEqual({ name: 'SoatDiem.1', formula: REFERENCE, sheet: null, visible: false });

    await Excel.run(async ({ workbook }) => {
      workbook.names.getItem('SoatDiem.1').delete();
      workbook.names.getItem('toi_da').delete();
    });
    expect(standIn.cellStates()).toEqual(before);
  });

  it('are refused where they are taken, could be a cell, or stand for no formula', async () => {
    standIn = await openStandIn({ workbook: { 'Bảng điểm': '| 1 | 2 |' } });
    const add = (name: string, reference: string): Promise<unknown> => Excel.run(async ({ workbook }) => workbook.names.add(name, reference));
    await add('toi_da', REFERENCE);
    for (const [name, reference] of [['Toi_Da', REFERENCE], ['B12', REFERENCE], ['tối đa', REFERENCE], ['x.1', "'Bảng điểm'!$B$1"]] as const) {
      await expect(add(name, reference)).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
    expect(await namesOf()).toHaveLength(1);
  });

  it('are kept of a file, hidden ones as hidden', async () => {
    const file = await fileOf((workbook) => {
      twoSheets(workbook);
      workbook.definedNames.add("'Bảng điểm'!$B$1", 'an');
    });
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const parts = unzipSync(file);
    const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace('<definedName name="an"', '<definedName name="an" hidden="1"');
    standIn = await openStandIn({ workbook: zipSync({ ...parts, 'xl/workbook.xml': strToU8(xml) }) });
    expect(standIn.cellStates().names).toEqual([{ name: 'an', formula: REFERENCE, sheet: null, visible: false }]);
  });
});
