import { Workbook } from 'exceljs';
import { openStandIn } from '../open-stand-in';
import type { StandIn } from '../open-stand-in';
import type { SheetState } from '../workbook/cell-states';

let standIn: StandIn | null = null;
afterEach(() => {
  standIn?.close();
  standIn = null;
});

/** A file with one sheet, opened in the stand-in. */
async function opened(fill: (file: Workbook) => void): Promise<SheetState> {
  const file = new Workbook();
  fill(file);
  standIn = await openStandIn({ workbook: new Uint8Array(await file.xlsx.writeBuffer()) });
  const [sheet] = standIn.cellStates().sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet');
  return sheet;
}

describe('an .xlsx file in the stand-in', () => {
  it('keeps numbers, texts, dates, truth values and formulas apart', async () => {
    const { cells } = await opened((file) => {
      file.addWorksheet('Bảng điểm').addRow([0.5, '0,5', new Date(Date.UTC(2023, 0, 1)), true, { formula: 'A1*2', result: 1 }, '50%']);
    });

    expect(cells).toMatchObject({
      A1: { content: 0.5, value: 0.5 },
      B1: { content: '0,5', value: '0,5' },
      C1: { content: 44927 },
      D1: { content: true },
      E1: { content: '=A1*2', value: 1 },
      F1: { content: '50%', value: '50%' },
    });
  });

  it('reads rich text as its letters and a merged area as its first cell', async () => {
    const { cells, merges } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm');
      sheet.getCell('A1').value = { richText: [{ text: 'Điểm ' }, { text: 'tối đa', font: { bold: true } }] };
      sheet.mergeCells('A1:C1');
    });

    expect(merges).toEqual(['A1:C1']);
    expect(cells['A1']).toMatchObject({ content: 'Điểm tối đa' });
    expect(cells['B1']?.content ?? '').toBe('');
  });

  it('wears what the file says: colour, weight, wrapping, number format, widths, frozen panes', async () => {
    const { cells, columnWidths, frozen } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm', { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
      sheet.getColumn(1).width = 10;
      const cell = sheet.getCell('A1');
      cell.value = 1.5;
      cell.font = { name: 'Times New Roman', size: 13, bold: true };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFF5F7' } };
      cell.alignment = { wrapText: true };
      cell.numFmt = '0.00';
    });

    expect(cells['A1']?.style).toMatchObject({ ff: 'Times New Roman', fs: 13, bl: 1, bg: { rgb: '#EFF5F7' }, tb: 3, n: { pattern: '0.00' } });
    expect(columnWidths).toEqual({ A: 75 });
    expect(frozen).toEqual({ rows: 1, columns: 2 });
  });

  it('keeps what is hidden hidden, and what is protected protected but for unlocked cells', async () => {
    const { visibility, extras, cells } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm', { state: 'veryHidden' });
      file.addWorksheet('Khác');
      sheet.getCell('A1').value = 1;
      sheet.getCell('A2').value = 2;
      sheet.getCell('A2').protection = { locked: false };
      void sheet.protect('', {});
    });

    expect(visibility).toBe('VeryHidden');
    expect(extras.protected).toBe(true);
    expect([cells['A1']?.locked, cells['A2']?.locked]).toEqual([true, false]);
  });

  it('keeps hidden rows and columns, heights and widths', async () => {
    const { hiddenRows, hiddenColumns, rowHeights, columnWidths } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm');
      sheet.addRows([[1, 2], [3, 4], [5, 6]]);
      sheet.getRow(2).hidden = true;
      sheet.getRow(3).height = 30;
      sheet.getColumn(2).hidden = true;
      sheet.getColumn(1).width = 20;
    });

    expect({ hiddenRows, hiddenColumns }).toEqual({ hiddenRows: [2], hiddenColumns: ['B'] });
    expect(rowHeights).toEqual({ 3: 40 });
    expect(columnWidths['A']).toBe(145);
  });

  it('shows the saved result of a formula, and a new one as soon as what it depends on changes', async () => {
    const { cells } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm');
      sheet.addRow([2, { formula: 'A1*2', result: 5 }, { formula: '1/0', result: { error: '#DIV/0!' } }]);
      file.addWorksheet('Tổng hợp').addRow([{ formula: "'Bảng điểm'!B1+1", result: 6 }]);
    });
    expect([cells['B1']?.value, cells['C1']?.value]).toEqual([5, '#DIV/0!']);

    await standIn?.edit('Bảng điểm', 'A1', 10);
    const [scores, total] = standIn?.cellStates().sheets ?? [];
    expect([scores?.cells['B1']?.value, total?.cells['A1']?.value]).toEqual([20, 21]);
  });

  it('keeps one formula that fills many cells as a formula of each', async () => {
    const { cells } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm');
      sheet.addRows([[1], [2], [3]]);
      sheet.fillFormula('B1:B3', 'A1*10', [10, 20, 30]);
    });

    expect(['B1', 'B2', 'B3'].map((cell) => cells[cell]?.content)).toEqual(['=A1*10', '=A2*10', '=A3*10']);
  });

  it('keeps defined names, and formulas that speak of them', async () => {
    const { cells } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm');
      sheet.addRow([2, { formula: 'diem_toi_da*2', result: 4 }]);
      file.definedNames.add("'Bảng điểm'!$A$1", 'diem_toi_da');
    });
    expect(standIn?.cellStates().names).toEqual([{ name: 'diem_toi_da', formula: "='Bảng điểm'!$A$1", sheet: null, visible: true }]);
    expect(cells['B1']).toMatchObject({ content: '=diem_toi_da*2', value: 4 });

    await standIn?.edit('Bảng điểm', 'A1', 3);
    expect(standIn?.cellStates().sheets[0]?.cells['B1']?.value).toBe(6);
  });

  it('is read by the add-in like any workbook', async () => {
    await opened((file) => {
      const cell = file.addWorksheet('Bảng điểm').getCell('B2');
      cell.value = 0.8674;
      cell.numFmt = '0.00%';
    });
    const read = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange(true).load('address,values,numberFormat,text');
      await context.sync();
      return [used.address, used.values, used.numberFormat, used.text];
    });

    expect(read).toEqual(["'Bảng điểm'!B2", [[0.8674]], [['0.00%']], [['86.74%']]]);
  });

  it('keeps conditional formats by formula', async () => {
    const { conditionalFormats } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm');
      sheet.getCell('A1').value = 1;
      const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } } as const;
      sheet.addConditionalFormatting({ ref: 'A1:A9 C1', rules: [{ type: 'expression', priority: 1, formulae: ['A1>0'], style }] });
    });

    expect(conditionalFormats).toMatchObject([{ areas: 'A1:A9,C1', rule: { value: '=A1>0', style: { bg: { rgb: '#FF0000' } } } }]);
  });

  it('remembers what the grid has no place for: tables, what protection allows, other conditional formats', async () => {
    const { extras } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm');
      const columns = [{ name: 'Mục' }, { name: 'Điểm' }];
      sheet.addTable({ name: 'Diem', ref: 'B2', headerRow: true, columns, rows: [['1.1', 2], ['1.2', 4]] });
      sheet.addConditionalFormatting({
        ref: 'C3:C4',
        rules: [{ type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: [3], style: { font: { bold: true } } }],
      });
      void sheet.protect('', { sort: true });
    });

    expect(extras).toMatchObject({
      tables: [{ name: 'Diem', area: { row: 1, column: 1, rows: 3, columns: 2 }, showHeaders: true, showTotals: false, columns: ['Mục', 'Điểm'] }],
      protectionOptions: { allowSort: true },
      otherConditionalFormats: [{ ref: 'C3:C4', rule: { type: 'cellIs', formulae: ['3'] } }],
    });
    const table = await Excel.run(async (context) => {
      const tables = context.workbook.tables.load('items/name,items/showHeaders');
      await context.sync();
      return tables.items.map(({ name, showHeaders }) => [name, showHeaders]);
    });
    expect(table).toEqual([['Diem', true]]);
  });

  it('remembers what may be typed into cells, and how the sheet is printed', async () => {
    const { extras } = await opened((file) => {
      const sheet = file.addWorksheet('Bảng điểm', { pageSetup: { orientation: 'landscape', printTitlesRow: '1:2', printArea: 'A1:C9' } });
      sheet.getCell('B3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"0,0.5,1"'] };
      sheet.headerFooter.oddFooter = 'Trang &P';
    });

    expect(extras).toMatchObject({
      dataValidations: { B3: { type: 'list', formulae: ['"0,0.5,1"'] } },
      pageSetup: { orientation: 'landscape', printTitlesRow: '1:2', printArea: 'A1:C9' },
      headerFooter: { oddFooter: 'Trang &P' },
    });
  });

  it('indents and turns text as the file does', async () => {
    const { cells } = await opened((file) => {
      const cell = file.addWorksheet('Bảng điểm').getCell('A1');
      cell.value = '1.1';
      cell.alignment = { indent: 2, textRotation: 45 };
    });

    expect(cells['A1']?.style).toMatchObject({ pd: { l: 18 }, tr: { a: -45 } });
  });
});
