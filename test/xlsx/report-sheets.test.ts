import { strFromU8, unzipSync } from 'fflate';
import { Workbook } from 'exceljs';
import { ownReportSheets } from '../../src/core/report/report-mark';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { drawWorkbook } from '../support/draw-workbook';
import { reportOn, sheetsOn } from '../support/reported';
import { workbookOfManyFindings } from '../report/workbook-of-many-findings';

const WORKBOOK = drawWorkbook({
  "Bảng 'điểm' & số": `
    | STT   | Tiêu chí              | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng | Cơ quan phụ trách |
    |-------|-----------------------|-------------|--------------|---------------------|-------------------|
    | 1     | =HYPERLINK("http://") | 2           |              |                     | "@Sở"             |
    | 1.1   | "+84 <b>&"            | 2           |              |                     | "-1"              |
    | 1.1.1 | "=1+1"                | 1           | 1            |                     |                   |
    | 1.1.2 | Thực hiện             | 1           | 1            | x                   |                   |`,
});

function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('The file of report sheets', () => {
  let parts: Readonly<Record<string, string>>;
  let longParts: Readonly<Record<string, string>>;
  let file: Uint8Array;
  beforeAll(async () => {
    file = await writeWorkbook(sheetsOn(WORKBOOK));
    parts = partsOf(file);
    longParts = partsOf(await writeWorkbook(sheetsOn(workbookOfManyFindings(2))));
  });

  test('is read by others, holds no formula, and each of its sheets is known to be ours and untouched', async () => {
    const read = readXlsx(file, 'report.xlsx');
    expect(read.sheets.map(({ sheet }) => sheet.name)).toEqual(sheetsOn(WORKBOOK).sheets.map(({ name }) => name));
    expect(ownReportSheets(read).kept).toEqual([]);
    expect(ownReportSheets(read).replaceable).toHaveLength(read.sheets.length);
    expect(Object.entries(parts).filter(([path, xml]) => path.startsWith('xl/worksheets/') && xml.includes('<f>'))).toEqual([]);
    await expect(new Workbook().xlsx.load(new Uint8Array(file).buffer)).resolves.toBeDefined();
  });

  test('leads from every finding to its cell, on whatever sheet', () => {
    const { findings } = reportOn(WORKBOOK);
    const links = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"\/>/g)];
    expect(links).toHaveLength(findings.length);
    expect(links.map(([, , location]) => location)).toContain("'Bảng ''điểm'' &amp; số'!E4");
  });

  test('prints on A4 laid across, as wide as a page, headings on every page, with page numbers and what was checked when', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(sheet).toMatch(/<pageSetup[^>]*fitToWidth="1" fitToHeight="0"/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<oddHeader>[^<]*Kiểm tra lúc 24\/02\/2024 08:30[^<]*<\/oddHeader>/);
    expect(sheet).toMatch(/<oddFooter>[^<]*Trang &amp;P\/&amp;N<\/oddFooter>/);
    expect(parts['xl/workbook.xml']).toMatch(/name="_xlnm.Print_Titles"[^>]*>&apos;Báo cáo phát hiện&apos;!\$7:\$7</);
  });

  test('draws a chart over the cells of its own sheet', () => {
    expect(parts['[Content_Types].xml']).toContain('<Override PartName="/xl/charts/chart2.xml"');
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<drawing r:id="rId1"\/><\/worksheet>$/);
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../drawings/drawing2.xml"');
    expect(parts['xl/drawings/_rels/drawing2.xml.rels']).toContain('Target="../charts/chart2.xml"');
    const references = [...(parts['xl/charts/chart2.xml'] ?? '').matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, reference]) => reference);
    expect(references).toEqual([
      "'Tổng hợp chỉ số'!$B$8:$B$8",
      "'Tổng hợp chỉ số'!$C$8:$C$8",
      "'Tổng hợp chỉ số'!$B$8:$B$8",
      "'Tổng hợp chỉ số'!$D$8:$D$8",
    ]);
  });

  test('begins a new page of the summary for what the page before cannot hold whole', () => {
    const breaks = [...(longParts['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<brk id="(\d+)"/g)].map(([, above]) => Number(above));
    const headings = sheetsOn(workbookOfManyFindings(2)).sheets[1]?.cells.filter(({ role }) => role.kind === 'section').map(({ row }) => row);
    expect(breaks.length).toBeGreaterThan(1);
    // Each begins with the gap above a heading.
    expect(headings).toEqual(expect.arrayContaining(breaks.map((above) => above + 1)));
  });

  test('keeps no row’s height once its text grows', () => {
    expect(Object.values(parts).filter((xml) => xml.includes('customHeight'))).toEqual([]);
  });
});

test('more than a hundred findings are as many rows, and every request stands on a sheet', async () => {
  const workbook = workbookOfManyFindings(2);
  const { findings, requests } = reportOn(workbook);
  const read = readXlsx(await writeWorkbook(sheetsOn(workbook)), 'report.xlsx');

  expect(numbersOf(read.sheets[0]?.values)).toHaveLength(findings.length);
  expect(findings.length).toBeGreaterThan(100);
  const asked = read.sheets.slice(2).map(({ values }) => numbersOf(values).length);
  expect(asked).toEqual(requests.map((each) => each.requests.length));
  expect(read.sheets.map(({ sheet }) => sheet.name).filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
});

/** The numbers in the first column. */
function numbersOf(values: readonly (readonly unknown[])[] = []): readonly unknown[] {
  return values.map(([first]) => first).filter((first) => typeof first === 'number');
}
