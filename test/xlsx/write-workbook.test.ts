import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import fc from 'fast-check';
import { fingerprintOf } from '../../src/core/framework/fingerprint';
import { planFrameworkSheet } from '../../src/core/new-workbook/plan-framework-sheet';
import type { PlannedCell, SheetPlan } from '../../src/core/workbook/workbook-plan';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { vi } from '../../src/messages/vi';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { ALL_RULES } from '../new-workbook/framework-of-all-rules';
import { illustrativeFramework } from '../samples/illustrative-framework';
import { generatedFramework } from '../support/generated-framework';
import { LAW_RUNS } from '../support/law-runs';
import { newWorkbookFor, snapshotOf } from '../support/planned-workbook';
import { reviewed } from '../support/second-click';

describe('a new workbook as a file', () => {
  it.each([
    ['the illustrative framework', illustrativeFramework()],
    ['a framework with every kind of rule', ALL_RULES],
  ])('of %s is read back with nothing to find but blank scores, and with the same fingerprint', async (_, framework) => {
    const review = reviewed(readXlsx(await writeWorkbook(newWorkbookFor(framework)), 'new.xlsx'));
    expect([...new Set(review.findings.map(({ code }) => code))]).toEqual(['SC05']);
    expect([review.formulas, review.notChecked]).toEqual([[], []]);
    expect(review.framework?.fingerprint).toBe(fingerprintOf(framework));
  });

  it('holds, whatever the framework, exactly the cells that were planned', async () => {
    await fc.assert(
      fc.asyncProperty(generatedFramework, async (framework) => {
        const plan = newWorkbookFor(framework);
        const read = readXlsx(await writeWorkbook(plan), 'new.xlsx');
        expect(read.sheets.map(filledCells)).toEqual(snapshotOf(plan).sheets.map(filledCells));
      }),
      // Packing and unpacking a file takes as long as five reviews.
      { numRuns: Math.ceil(LAW_RUNS / 5) },
    );
  });
});

describe('the file', () => {
  let sheets: Readonly<Record<'scoring' | 'evidence' | 'framework', Worksheet>>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeWorkbook(newWorkbookFor(ALL_RULES));
    const workbook = await opened(bytes);
    const named = (name: string): Worksheet => {
      const sheet = workbook.getWorksheet(name);
      if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
      return sheet;
    };
    sheets = { scoring: named('Bảng điểm'), evidence: named('Danh mục tài liệu kiểm chứng'), framework: named('Khung tiêu chí') };
  });

  const styleOf = (cell: string): string => JSON.stringify(sheets.scoring.getCell(cell).style);

  it('offers the points of an item’s options, which stand on the framework sheet, as a drop-down list', () => {
    expect(sheets.scoring.getCell('D10').dataValidation).toMatchObject({
      ...{ type: 'list', formulae: ["'Khung tiêu chí'!$C$8:$C$10"], allowBlank: true, errorStyle: 'warning' },
      // Excel's own way of writing a line break in an attribute.
      ...{ showInputMessage: true, prompt: '1: Đúng hạn_x000A_0,5: Chậm_x000A_0: Không ban hành' },
    });
  });

  it('takes scores from nothing to the maximum on their row', () => {
    const { type, prompt } = sheets.scoring.getCell('D11').dataValidation;
    expect([type, prompt?.split('_x000A_')[0]]).toEqual(['decimal', 'Từ 0 đến 1,5 điểm.']);
  });

  it('lets nobody type over a formula, and is not protected, so that a click can write', () => {
    expect(sheets.scoring.getCell('G9').dataValidation).toMatchObject({ type: 'custom', formulae: ['FALSE'], errorStyle: 'stop', showErrorMessage: true });
    expect(readXlsx(bytes, 'new.xlsx').sheets.map((sheet) => sheet.protected)).toEqual([false, false, false]);
  });

  it('locks everything but what is entered, for whoever protects the sheet later', () => {
    const isOpen = (cell: string): boolean => styleOf(cell).includes('"locked":false');
    expect(['D10', 'I10', 'F15', 'D9', 'G10', 'C10', 'D15'].map(isOpen)).toEqual([true, true, true, false, false, false, false]);
  });

  it('is printed on A4, as wide as a page, with its headings and page numbers on each', () => {
    for (const sheet of Object.values(sheets)) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(sheet.headerFooter.oddFooter).toMatch(/Trang &P\/&N$/);
    }
    expect(Object.values(sheets).map(({ pageSetup }) => pageSetup.printTitlesRow)).toEqual(['8:8', '4:4', '5:5']);
  });

  it('keeps headings, codes and names in view', () => {
    expect(sheets.scoring.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 8 });
  });

  it('looks quiet and official: Times New Roman, ruled, areas bold, what is closed shaded', () => {
    expect(sheets.scoring.getCell('B10').font).toMatchObject({ name: 'Times New Roman', size: 12 });
    expect(sheets.scoring.getCell('B9').font.bold).toBe(true);
    expect(sheets.scoring.getCell('J10').border).toMatchObject({ bottom: { style: 'thin' }, right: { style: 'thin' } });
    expect(['D15', 'D10'].map((cell) => styleOf(cell).includes('solid'))).toEqual([true, false]);
  });

  it('shows an index with two decimals, codes as text and dates as days', () => {
    expect([sheets.scoring.getCell('H9').numFmt, sheets.scoring.getCell('A10').numFmt, sheets.evidence.getCell('C5').numFmt]).toEqual([
      ...['0.00', '@', 'dd/mm/yyyy'],
    ]);
  });
});

it('makes a file of a framework sheet alone', async () => {
  const sheet = planFrameworkSheet(ALL_RULES, vi.newWorkbook);
  const review = reviewed(readXlsx(await writeWorkbook({ sheets: [sheet] }), 'framework.xlsx'));
  expect(review.framework?.fingerprint).toBe(fingerprintOf(ALL_RULES));
});

it('writes a text that begins like a formula as a text', async () => {
  const cell: PlannedCell = {
    ...{ row: 0, column: 0, content: { kind: 'text', text: '=1+1' }, numberFormat: '@', entered: false },
    role: { kind: 'table', row: 'item', numeric: false, closed: false },
  };
  const bytes = await writeWorkbook({ sheets: [sheetWith(cell)] });
  expect((await opened(bytes)).worksheets[0]?.getCell('A1')).toMatchObject({ value: '=1+1', numFmt: '@' });
});

function sheetWith(cell: PlannedCell): SheetPlan {
  return {
    ...{ name: 'S', columnWidths: [10], cells: [cell], merges: [], entryRules: [], frozen: { rows: 0, columns: 0 } },
    print: { orientation: 'portrait', repeatedRows: null, footer: 'A & B {page}/{pages}' },
  };
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  // A Buffer that is told apart from Node's own by its declaration only.
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** What stands in each cell that is not empty, with what it shows and how numbers look in it. */
function filledCells({ top, left, contents, values, numberFormats }: SheetSnapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  contents.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === '') return;
      cells[`${row + top}:${column + left}`] = [content, values[row]?.[column], numberFormats[row]?.[column]];
    }),
  );
  return cells;
}
