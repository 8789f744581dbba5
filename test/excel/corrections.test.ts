import { Workbook } from 'exceljs';
import type { CorrectedMeaning } from '../../src/core/workbook/column-correction';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';

const SCORES = `
  | STT | Tiêu chí | Điểm tối đa | Điểm |
  |-----|----------|-------------|------|
  | 1   | Chỉ đạo  | 2           | 1    |`;

let excel: StandIn;
const workbook = new ExcelWorkbook();

beforeEach(async () => {
  excel = await openStandIn({ workbook: { 'Bảng điểm': SCORES, "Sở 'A' và B": SCORES } });
});
afterEach(() => excel.close());

const HEADING = { row: 0, column: 3 };

async function correct(sheetName: string, meaning: CorrectedMeaning | null, heading = HEADING): Promise<void> {
  const { sheets } = await workbook.read();
  const sheet = sheets.find((candidate) => candidate.sheet.name === sheetName)?.sheet;
  if (sheet === undefined) throw new Error(`${sheetName} is not in the drawing`);
  await workbook.correct(sheet, heading, meaning);
}

function correctionsIn({ sheets }: WorkbookSnapshot): Record<string, readonly string[]> {
  return Object.fromEntries(
    sheets.map(({ sheet, corrections }) => [sheet.name, corrections.map(({ row, column, meaning }) => `${row},${column} ${meaning}`).sort()]),
  );
}

const namesInExcel = () => excel.cellStates().names;

test('a correction stays in the workbook as a name that nobody sees, and is read from there', async () => {
  await correct('Bảng điểm', 'appraised-1');
  await correct("Sở 'A' và B", 'self');

  expect(correctionsIn(await workbook.read())).toEqual({ 'Bảng điểm': ['0,3 appraised-1'], "Sở 'A' và B": ['0,3 self'] });
  expect(namesInExcel()).toEqual([
    { name: 'SoatDiemCCHC.appraised_1.1', formula: "='Bảng điểm'!$D$1", sheet: null, visible: false },
    { name: 'SoatDiemCCHC.self.1', formula: "='Sở ''A'' và B'!$D$1", sheet: null, visible: false },
  ]);
});

test('each takes the first free number, whatever else the workbook has names for', async () => {
  await Excel.run(async ({ workbook: { names } }) => {
    names.add('soatdiemcchc.SELF.1', "='Bảng điểm'!$A$1");
    names.add('toi_da', "='Bảng điểm'!$C$1");
  });
  await correct('Bảng điểm', 'self');
  await correct('Bảng điểm', 'self', { row: 0, column: 2 });

  expect(namesInExcel().map(({ name }) => name).sort()).toEqual(['SoatDiemCCHC.self.2', 'SoatDiemCCHC.self.3', 'soatdiemcchc.SELF.1', 'toi_da']);
  expect(correctionsIn(await workbook.read())['Bảng điểm']).toEqual(['0,2 self', '0,3 self']);
});

test('another correction of the same column takes the place of the first', async () => {
  await correct('Bảng điểm', 'self');
  await correct('Bảng điểm', 'nothing');
  expect(namesInExcel().map(({ name }) => name)).toEqual(['SoatDiemCCHC.nothing.1']);

  await correct('Bảng điểm', 'nothing');
  expect(namesInExcel().map(({ name }) => name)).toEqual(['SoatDiemCCHC.nothing.1']);
});

test('a correction that is taken back leaves no trace', async () => {
  const before = excel.cellStates();
  await correct('Bảng điểm', 'self');
  await correct('Bảng điểm', null);
  expect(excel.cellStates()).toEqual(before);
});

test('it follows its sheet under another name', async () => {
  await correct('Bảng điểm', 'self');
  const { sheets } = await workbook.read();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Bảng điểm').name = 'Chấm điểm';
  });

  expect(correctionsIn(await workbook.read())['Chấm điểm']).toEqual(['0,3 self']);
  const [asItWas] = sheets;
  if (asItWas === undefined) throw new Error('the workbook has sheets');
  await workbook.correct(asItWas.sheet, HEADING, 'survey');
  expect(correctionsIn(await workbook.read())['Chấm điểm']).toEqual(['0,3 survey']);
});

test('a sheet that is gone is named', async () => {
  const { sheets } = await workbook.read();
  await Excel.run(async (context) => context.workbook.worksheets.getItem('Bảng điểm').delete());
  const [gone] = sheets;
  if (gone === undefined) throw new Error('the workbook has sheets');
  await expect(workbook.correct(gone.sheet, HEADING, 'self')).rejects.toMatchObject({ problem: { kind: 'sheet-gone', sheet: 'Bảng điểm' } });
});

test('reading still takes two requests', async () => {
  await correct('Bảng điểm', 'self');
  excel.statistics.reset();
  await workbook.read();
  expect(excel.statistics.requests).toBe(2);
});

describe('Workbooks and sheets from a file', () => {
  const fileOf = async (): Promise<Uint8Array> => {
    const file = new Workbook();
    file.addWorksheet('Bảng điểm').addRow(['Điểm tối đa', 2, { formula: 'B1*2' }]);
    return new Uint8Array(await file.xlsx.writeBuffer());
  };

  test('a new workbook is opened with what the file holds, byte for byte, and this one stays as it is', async () => {
    const before = excel.cellStates();
    const file = await fileOf();
    await workbook.openNew(file);
    expect(excel.openedWorkbooks).toEqual([file]);
    expect(excel.cellStates()).toEqual(before);
  });

  test('added sheets stand behind the others, and calculate', async () => {
    await workbook.addSheets(await fileOf(), ['Bảng điểm']);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ sheet }) => sheet.name)).toEqual(['Bảng điểm', "Sở 'A' và B", 'Bảng điểm (2)']);
    expect(sheets[2]).toMatchObject({ values: [['Điểm tối đa', 2, 4]], contents: [['Điểm tối đa', 2, '=B1*2']] });
  });

  test('an Excel that cannot add sheets says so, and is asked for nothing', async () => {
    excel.close();
    excel = await openStandIn({ workbook: { 'Bảng điểm': SCORES }, requirements: { ExcelApi: '1.12' } });
    await expect(workbook.addSheets(await fileOf(), ['Bảng điểm'])).rejects.toMatchObject({ problem: { kind: 'not-supported' } });
    expect(excel.statistics.requests).toBe(0);
  });

  test('while a cell is edited neither happens', async () => {
    excel.faults.editCell();
    await expect(workbook.addSheets(await fileOf(), ['Bảng điểm'])).rejects.toMatchObject({ problem: { kind: 'cell-being-edited' } });
    await expect(workbook.openNew(await fileOf())).rejects.toMatchObject({ problem: { kind: 'cell-being-edited' } });
    expect(excel.openedWorkbooks).toEqual([]);
  });
});
