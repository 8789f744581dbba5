import { Workbook } from 'exceljs';
import { WorkbookError } from '../../src/session/workbook';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { partOf } from '../support/archive-of';
import { workbookWith } from '../support/no-workbooks';
import { processorTime } from '../support/processor-time';
import { reviewed } from '../support/second-click';

/**
 * Seconds of a processor for the reading and the review: alone three at most, but a process that has run a hundred tests before
 * takes several times as long to clear away. Whatever grows without measure would take hours.
 */
const LONGEST = 20;
/** Kilobytes that the process grows by. */
const MOST_ROOM = 700 * 1024;

const CELL = '<c><v>1</v></c>';
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const rows = (count: number, cells: (number: number) => string): string => Array.from({ length: count }, (_, at) => row(at + 1, cells(at + 1))).join('');

/** A workbook whose first sheet is this XML, which anybody may write with any editor. */
function sheetOf(cells: string, around: { readonly before?: string; readonly behind?: string } = {}): Promise<Uint8Array> {
  const { before = '', behind = '' } = around;
  const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return workbookWith(partOf('xl/worksheets/sheet1.xml', `<worksheet ${space}>${before}<sheetData>${cells}</sheetData>${behind}</worksheet>`));
}

/** What became of it: `read`, or why it was refused. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    reviewed(readXlsx(bytes, 'so.xlsx'));
    return 'read';
  } catch (thrown) {
    if (thrown instanceof WorkbookError) return thrown.problem.kind;
    throw thrown;
  }
}

describe('A few letters that mean more than a computer holds are refused, or mean nothing', () => {
  const cases: readonly (readonly [what: string, workbook: () => Promise<Uint8Array>, outcome: string])[] = [
    ['a sheet that says it has every cell there is', () => sheetOf(row(1, CELL), { before: '<dimension ref="A1:XFD1048576"/>' }), 'read'],
    ['a cell at the beginning and one at the end of a sheet', () => sheetOf(row(1, CELL) + row(1_048_576, '<c r="XFD1048576"><v>1</v></c>')), 'too-large'],
    ['many rows of one cell, and one cell far to the right', () => sheetOf(row(1, '<c r="XFD1"><v>1</v></c>') + rows(50_000, () => CELL).slice(row(1, CELL).length)), 'too-large'],
    ['a cell far beyond any sheet', () => sheetOf(row(99_999_999, '<c r="ZZZZZZ99999999"><v>1</v></c>')), 'damaged'],
    ['a link that lies over every cell', () => sheetOf(row(1, CELL), { behind: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>' }), 'read'],
    ['the same with a prefix', () => sheetOf(row(1, CELL), { behind: '<x:hyperlinks><x:hyperlink ref="A1:XFD1048576" location="A1"/></x:hyperlinks>' }), 'read'],
    ['formulas for ranges in every row', () => sheetOf(rows(30_000, (at) => `<c><f t="array" ref="A${at}:A${at + 1}">1</f><v>1</v></c>`)), 'too-large'],
    ['formulas shared by every cell', () => sheetOf(rows(20_000, (at) => `<c><f t="shared" si="${at}" ref="A1:XFD1048576">B1</f><v>1</v></c>`)), 'read'],
    ['merged areas that lie over each other', () => sheetOf(row(1, CELL), { behind: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>` }), 'read'],
    ['columns without end', () => sheetOf(row(1, CELL), { before: `<cols>${'<col min="1" max="4000000000" hidden="1"/>'.repeat(5000)}</cols>` }), 'read'],
    ['elements within elements', () => sheetOf(`${'<x>'.repeat(300_000)}${'</x>'.repeat(300_000)}`), 'read'],
    ['elements that never end', () => sheetOf('<row r="1"><c r="A1"><v>'.repeat(100_000)), 'read'],
    ['a formula of brackets', () => sheetOf(row(1, `<c><f>${'('.repeat(1_000_000)}</f><v>1</v></c>`)), 'read'],
    ['a text of ten million letters', () => sheetOf(row(1, `<c t="inlineStr"><is><t>${'Kế hoạch số 1/KH-UBND ngày '.repeat(400_000)}</t></is></c>`)), 'read'],
    ['a million shared strings', () => workbookWith(partOf('xl/sharedStrings.xml', `<sst uniqueCount="4000000000">${'<si><t>a</t></si>'.repeat(1_000_000)}</sst>`)), 'read'],
  ];

  test.each(cases)('%s', async (_, workbook, outcome) => {
    const bytes = await workbook();
    const [started, roomBefore] = [processorTime(), process.resourceUsage().maxRSS];

    expect(outcomeOf(bytes)).toBe(outcome);

    expect((processorTime() - started) / 1000).toBeLessThan(LONGEST);
    expect(process.resourceUsage().maxRSS - roomBefore).toBeLessThan(MOST_ROOM);
  });
});

test('of a text no more is read than Excel itself would read', async () => {
  const bytes = await sheetOf(row(1, `<c t="inlineStr"><is><t>${'1'.repeat(100_000)}</t></is></c>`));
  expect(readXlsx(bytes, 'so.xlsx').sheets[0]?.values).toEqual([['1'.repeat(32_767)]]);
});

test('a cell with a link is read like any other', async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('Bảng điểm').getCell('A1').value = { text: 'Kế hoạch', hyperlink: 'https://snv.example.vn/ke-hoach' };

  const [sheet] = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), 'so.xlsx').sheets;

  expect(sheet?.values).toEqual([['Kế hoạch']]);
});
