import { ownReportSheets } from '../../src/core/report/report-mark';
import type { WorkbookPlan } from '../../src/core/workbook/workbook-plan';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { AddedSheets } from '../../src/session/workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import { sheetsOn } from '../support/reported';

const SCORES = `
  | STT   | Tiêu chí  | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng | Cơ quan phụ trách |
  |-------|-----------|-------------|--------------|---------------------|-------------------|
  | 1     | Chỉ đạo   | 2           |              |                     | "=1+1"            |
  | 1.1   | Kế hoạch  | 2           |              |                     |                   |
  | 1.1.1 | Ban hành  | 1           | 1            |                     | Sở Nội vụ         |
  | 1.1.2 | Thực hiện | 1           | 1            | x                   |                   |`;

const OWN = ['Báo cáo phát hiện', 'Tổng hợp chỉ số', 'Phiếu yêu cầu – Sở Nội vụ', 'Phiếu yêu cầu – =1+1'];

let excel: StandIn;
const workbook = new ExcelWorkbook();

beforeEach(async () => {
  excel = await openStandIn({ workbook: { 'Bảng điểm': SCORES } });
});
afterEach(() => excel.close());

const namesNow = async (): Promise<readonly string[]> => (await workbook.read()).sheets.map(({ sheet }) => sheet.name);

async function added({ sheets }: WorkbookPlan): Promise<AddedSheets> {
  return {
    names: sheets.map(({ name }) => name),
    file: await writeWorkbook({ sheets }),
    withoutCharts: () => writeWorkbook({ sheets: sheets.map((sheet) => ({ ...sheet, chart: null })) }),
    charts: sheets.flatMap(({ name, chart = null }) => (chart === null ? [] : [{ sheet: name, chart }])),
  };
}

async function addReports(): Promise<void> {
  const read = await workbook.read();
  await workbook.exchangeSheets({ remove: [], add: await added(sheetsOn({ ...read, sheets: read.sheets.slice(0, 1) })) });
}

describe('Report sheets in Excel', () => {
  test('come behind the others, are known to be ours, and hold every text as a text', async () => {
    await addReports();

    const read = await workbook.read();
    expect(await namesNow()).toEqual(['Bảng điểm', ...OWN]);
    expect(ownReportSheets(read)).toMatchObject({ replaceable: OWN.map((name) => ({ sheet: { name } })), kept: [] });
    const own = read.sheets.slice(1);
    expect(own.flatMap(({ contents, values }) => contents.flat().filter((content, at) => content !== values.flat()[at]))).toEqual([]);
  });

  test('have their chart, which Excel on the web draws itself', async () => {
    await addReports();
    const [chart] = chartsOn('Tổng hợp chỉ số');
    expect(chart).toMatchObject({ title: expect.stringContaining('theo lĩnh vực'), reversed: true, series: [{ name: 'Tự chấm: điểm' }, { name: 'Tự chấm: điểm tối đa' }] });
    expect(chart?.series.map(({ categories, values }) => [categories, values])).toEqual([['B8', 'C8'], ['B8', 'D8']]);
  });

  test('are replaced by others of the same names', async () => {
    await addReports();
    const read = await workbook.read();
    const plan = sheetsOn({ ...read, sheets: read.sheets.slice(0, 1) });

    await workbook.exchangeSheets({ remove: ownReportSheets(read).replaceable, add: await added(plan) });

    expect(await namesNow()).toEqual(['Bảng điểm', ...OWN]);
    expect((await workbook.read()).sheets.slice(1).map(({ values }) => values)).toEqual(read.sheets.slice(1).map(({ values }) => values));
  });

  test('are left alone once somebody has typed into one of them after it was read', async () => {
    await addReports();
    const read = await workbook.read();
    await typeInto('Tổng hợp chỉ số', 'B40', 'của tôi');

    const exchange = workbook.exchangeSheets({ remove: ownReportSheets(read).replaceable, add: null });

    await expect(exchange).rejects.toMatchObject({ problem: { kind: 'changed-since-read', sheet: 'Tổng hợp chỉ số' } });
    expect(await namesNow()).toEqual(['Bảng điểm', ...OWN]);
  });

  test('keep their names and their places when the others cannot be put in', async () => {
    await addReports();
    const read = await workbook.read();
    const broken = async (): Promise<Uint8Array> => new Uint8Array([1, 2, 3]);

    const exchange = workbook.exchangeSheets({ remove: ownReportSheets(read).replaceable, add: { names: OWN, file: await broken(), withoutCharts: broken, charts: [] } });

    await expect(exchange).rejects.toMatchObject({ problem: { kind: expect.any(String) } });
    expect(await namesNow()).toEqual(['Bảng điểm', ...OWN]);
  });

  test('are refused in a workbook to which nobody may add sheets', async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(addReports()).rejects.toMatchObject({ problem: { kind: 'structure-protected' } });
  });
});

function chartsOn(name: string) {
  return excel.host.workbook.sheet(name).extras.charts ?? [];
}

function typeInto(name: string, cell: string, text: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange(cell).values = [[text]];
    await context.sync();
  });
}
