import { Workbook } from 'exceljs';
import type { CellValue as TypedValue, Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnNumber } from '../../src/core/workbook/cell-ref';
import { cellAt } from '../../src/core/workbook/snapshot';
import type { Cell, SheetSnapshot } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { hiddenRowsIn } from '../../src/xlsx/sheet-states';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';

async function fileOf(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What is read of one sheet that a person has filled in. */
async function readSheet(fill: (sheet: Worksheet) => void | Promise<void>): Promise<SheetSnapshot> {
  const workbook = new Workbook();
  await fill(workbook.addWorksheet('Bảng điểm'));
  const [sheet] = readXlsx(await fileOf(workbook), 'so.xlsx').sheets;
  if (sheet === undefined) throw new Error('no sheet was read');
  return sheet;
}

function at(sheet: SheetSnapshot, cell: string): Cell {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return cellAt(sheet, Number(row) - 1, columnNumber(letters));
}

/** What is read of a cell into which that was put. */
async function readCell(typed: TypedValue, numberFormat = 'General'): Promise<Cell> {
  const sheet = await readSheet((worksheet) => {
    worksheet.getCell('B2').value = typed;
    worksheet.getCell('B2').numFmt = numberFormat;
  });
  return at(sheet, 'B2');
}

describe('A constant is read as it was typed', () => {
  test('but a number that Excel itself would refuse is an error', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Bảng điểm').getCell('A1').value = 8.125;
    const parts = unzipSync(await fileOf(workbook));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace('8.125', '1E999');
    const [read] = readXlsx(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }), 'so.xlsx').sheets;
    expect(read?.values).toEqual([['#NUM!']]);
  });

  test.each<[string, TypedValue, Cell['value']]>([
    ['a number', 9.25, 9.25],
    ['zero', 0, 0],
    ['a number typed as text', '0,5', '0,5'],
    ['digits typed as text', '50', '50'],
    ['Vietnamese text', 'Kế hoạch cải cách hành chính', 'Kế hoạch cải cách hành chính'],
    ['text of several lines', 'Kế hoạch\nsố 144/KH-UBND', 'Kế hoạch\nsố 144/KH-UBND'],
    ['a truth value', true, true],
    ['an error', { error: '#REF!' }, '#REF!'],
    ['text of several fonts', { richText: [{ text: 'Kế ' }, { font: { bold: true }, text: 'hoạch' }] }, 'Kế hoạch'],
    ['a link', { text: 'Công báo', hyperlink: 'https://congbao.chinhphu.vn' }, 'Công báo'],
  ])('%s', async (_, typed, value) => {
    expect(await readCell(typed)).toEqual({ value, content: value, numberFormat: 'General' });
  });

  test('a day is a serial number with its number format', async () => {
    expect(await readCell(new Date(Date.UTC(2022, 10, 10)), 'dd/mm/yyyy')).toEqual({ value: 44875, content: 44875, numberFormat: 'dd/mm/yyyy' });
  });

  test('a percentage is a fraction with its number format', async () => {
    expect(await readCell(0.8674, '0.00%')).toEqual({ value: 0.8674, content: 0.8674, numberFormat: '0.00%' });
  });
});

describe('A formula is read with what it came to', () => {
  test.each<[string, TypedValue, Pick<Cell, 'value' | 'content'>]>([
    ['a sum', { formula: 'SUM(C1:C2)', result: 9.25 }, { content: '=SUM(C1:C2)', value: 9.25 }],
    ['a sum of zero', { formula: 'SUM(C1:C2)', result: 0 }, { content: '=SUM(C1:C2)', value: 0 }],
    ['a text', { formula: 'A1&"x"', result: 'x' }, { content: '=A1&"x"', value: 'x' }],
    ['an error', { formula: 'A1/0', result: { error: '#DIV/0!' } }, { content: '=A1/0', value: '#DIV/0!' }],
    ['a function newer than the format', { formula: '_xlfn.IFS(A1>0,1)', result: 1 }, { content: '=IFS(A1>0,1)', value: 1 }],
    ['another sheet', { formula: "'Bảng điểm'!C1", result: 1 }, { content: "='Bảng điểm'!C1", value: 1 }],
  ])('%s', async (_, typed, expected) => {
    expect(await readCell(typed)).toMatchObject(expected);
  });

  test('one that nobody has calculated has no value', async () => {
    expect(await readCell({ formula: 'SUM(C1:C2)' })).toMatchObject({ content: '=SUM(C1:C2)', value: null });
  });

  test('shared by several cells, each has its own', async () => {
    const sheet = await readSheet((worksheet) => {
      worksheet.fillFormula('B2:B3', 'SUM(C2:D2)', [1, 2]);
    });
    expect([at(sheet, 'B2').content, at(sheet, 'B3').content]).toEqual(['=SUM(C2:D2)', '=SUM(C3:D3)']);
  });

  test('over an array of cells, all have the same', async () => {
    const sheet = await readSheet((worksheet) => {
      const first = { formula: 'C2:C3*2', result: 2, shareType: 'array', ref: 'B2:B3' };
      worksheet.getCell('B2').value = first;
      worksheet.getCell('B3').value = 4;
    });
    expect(at(sheet, 'B3')).toMatchObject({ content: '=C2:C3*2', value: 4 });
    expect(sheet.spills).toEqual([{ row: 1, column: 1, rows: 2, columns: 1 }]);
  });
});

describe('A sheet', () => {
  test('is as large as the cells that hold something, wherever they stand', async () => {
    const sheet = await readSheet((worksheet) => {
      worksheet.getCell('C4').value = 'STT';
      worksheet.getCell('E6').value = 1;
      worksheet.getCell('Z90000').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
    });
    expect(sheet).toMatchObject({
      top: 3,
      left: 2,
      values: [
        ['STT', '', ''],
        ['', '', ''],
        ['', '', 1],
      ],
    });
    expect(sheet.contents).toEqual(sheet.values);
    expect(sheet.numberFormats.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  test('with a stray cell in Excel’s last row is read without holding a million rows', async () => {
    const sheet = await readSheet((worksheet) => {
      worksheet.getCell('A1').value = 'STT';
      worksheet.getCell('H1048576').value = 'x';
    });
    expect(at(sheet, 'H1048576').value).toBe('x');
    expect(new Set(sheet.values).size).toBe(3);
  });

  test('without any cell has no rows', async () => {
    expect(await readSheet(() => undefined)).toMatchObject({ top: 0, left: 0, values: [], contents: [], numberFormats: [], marks: [] });
  });

  test('tells whether it is hidden, and whether it is protected', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Bảng điểm');
    await workbook.addWorksheet('Khung tiêu chí', { state: 'hidden' }).protect('mật khẩu', {});
    workbook.addWorksheet('Tra cứu', { state: 'veryHidden' });

    const { sheets } = readXlsx(await fileOf(workbook), 'so.xlsx');

    expect(sheets.map(({ sheet, visibility, protected: isProtected }) => [sheet.name, visibility, isProtected])).toEqual([
      ['Bảng điểm', 'visible', false],
      ['Khung tiêu chí', 'hidden', true],
      ['Tra cứu', 'very-hidden', false],
    ]);
  });
});

describe('The port over a file', () => {
  test('reads', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Bảng điểm').getCell('A1').value = 'STT';
    const bytes = await fileOf(workbook);
    expect(await new XlsxWorkbook(bytes, 'so.xlsx').read()).toEqual(readXlsx(bytes, 'so.xlsx'));
  });

  test('never writes, and shows nothing', async () => {
    const workbook = new XlsxWorkbook(new Uint8Array(), 'so.xlsx');
    await expect(workbook.apply()).rejects.toMatchObject({ problem: { kind: 'read-only' } });
    await expect(workbook.reveal()).rejects.toMatchObject({ problem: { kind: 'read-only' } });
  });
});

describe('A column that was put right by hand', () => {
  /** What is read of a file in whose list of names that stands. */
  async function correctionsWith(definedNames: string): Promise<readonly unknown[]> {
    const workbook = new Workbook();
    for (const name of ['Bảng điểm', "Sở 'A' và B"]) workbook.addWorksheet(name).addRow(['STT', 'Điểm']);
    const parts = unzipSync(await fileOf(workbook));
    const list = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace('</sheets>', `</sheets><definedNames>${definedNames}</definedNames>`);
    const { sheets } = readXlsx(zipSync({ ...parts, 'xl/workbook.xml': strToU8(list) }), 'so.xlsx');
    return sheets.map(({ corrections }) => corrections);
  }

  test('is read from the hidden names of the file', async () => {
    expect(
      await correctionsWith(`
        <definedName name="SoatDiemCCHC.appraised_1.1" hidden="1">'Bảng điểm'!$B$1</definedName>
        <definedName name="SoatDiemCCHC.nothing.2" hidden="1">&apos;Sở &apos;&apos;A&apos;&apos; và B&apos;!$A$1</definedName>
        <definedName name="toi_da">'Bảng điểm'!$A$1</definedName>`),
    ).toEqual([[{ row: 0, column: 1, meaning: 'appraised-1' }], [{ row: 0, column: 0, meaning: 'nothing' }]]);
  });

  test('is forgotten where its cell is gone, or the name is one sheet’s alone', async () => {
    expect(
      await correctionsWith(`
        <definedName name="SoatDiemCCHC.self.1" hidden="1">#REF!</definedName>
        <definedName name="SoatDiemCCHC.self.2" hidden="1" localSheetId="0">'Bảng điểm'!$B$1</definedName>`),
    ).toEqual([[], []]);
  });
});

describe('Hidden rows are told', () => {
  test('those hidden by hand', async () => {
    const sheet = await readSheet((worksheet) => {
      worksheet.getCell('A3').value = 'Kế hoạch';
      worksheet.getCell('A5').value = 'Báo cáo';
      for (const row of [3, 5]) worksheet.getRow(row).hidden = true;
    });
    expect(sheet.hiddenRows).toEqual(new Set([2, 4]));
  });

  test('on a sheet whose XML gives its rows a prefix and no numbers', () => {
    const xml = '<x:sheetData><x:row hidden="true"><x:c/></x:row><x:row/><x:row r="7" hidden=\'1\'/><x:row hidden="1"/></x:sheetData><x:rowBreaks hidden="1"/>';
    expect(hiddenRowsIn(xml)).toEqual(new Set([0, 6, 7]));
  });

  test('of which a sheet in plain sight has none', async () => {
    const sheet = await readSheet((worksheet) => {
      worksheet.getCell('A3').value = 'Kế hoạch';
    });
    expect(sheet.hiddenRows).toEqual(new Set());
  });
});
