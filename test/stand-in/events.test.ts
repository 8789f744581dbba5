import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';

let standIn: StandIn;
let heard: string[];

beforeEach(async () => {
  heard = [];
  standIn = await openStandIn({ workbook: { 'Bảng điểm': '| 1 | =A1*2 |', 'Tổng hợp': '| x |' } });
});
afterEach(() => standIn.close());

it('tells of a cell that the add-in has written, and not of those that were calculated', async () => {
  await listen(({ worksheets }) => worksheets.getItem('Bảng điểm').onChanged.add(hear));
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Bảng điểm').getRange('A1').values = [[5]];
  });
  await passed();
  expect(heard).toEqual(['WorksheetChanged A1 RangeEdited ThisLocalAddin']);
});

it('tells of what a person types', async () => {
  await listen(({ worksheets }) => worksheets.onChanged.add(hear));
  await standIn.edit('Tổng hợp', 'C7', 1);
  await passed();
  expect(heard).toEqual(['WorksheetChanged C7 RangeEdited Unknown']);
});

it('is silent about other sheets, about looks, and after the handler was taken away', async () => {
  const handler = await listen(({ worksheets }) => worksheets.getItem('Bảng điểm').onChanged.add(hear));
  await standIn.edit('Tổng hợp', 'A1', 1);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Bảng điểm').getRange('A1').format.fill.color = '#FF0000';
  });
  await Excel.run(handler.context, async () => handler.remove());
  await standIn.edit('Bảng điểm', 'A1', 1);
  await passed();
  expect(heard).toEqual([]);
});

it('tells of the selection, of the workbook and of a sheet', async () => {
  await listen((workbook) => workbook.onSelectionChanged.add(async () => void heard.push('workbook')));
  await listen(({ worksheets }) => worksheets.getItem('Bảng điểm').onSelectionChanged.add(async ({ address }) => void heard.push(address)));
  await Excel.run(async ({ workbook }) => workbook.worksheets.getItem('Bảng điểm').getRange('B1:C2').select());
  await passed();
  expect(heard.sort()).toEqual(['B1:C2', 'workbook']);
});

it('tells of sheets that come and go', async () => {
  await listen(({ worksheets }) => worksheets.onAdded.add(async ({ type }) => void heard.push(type)));
  await listen(({ worksheets }) => worksheets.onDeleted.add(async ({ type }) => void heard.push(type)));
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.add('Mới').delete();
  });
  await passed();
  expect(heard).toEqual(['WorksheetAdded', 'WorksheetDeleted']);
});

async function hear({ type, address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> {
  heard.push(`${type} ${address} ${changeType} ${triggerSource}`);
}

function listen<Details>(
  add: (workbook: Excel.Workbook) => OfficeExtension.EventHandlerResult<Details>,
): Promise<OfficeExtension.EventHandlerResult<Details>> {
  return Excel.run(async (context) => {
    for (const sheet of ['Bảng điểm', 'Tổng hợp']) context.workbook.worksheets.getItem(sheet).load('id');
    await context.sync();
    const handler = add(context.workbook);
    await context.sync();
    return handler;
  });
}

/** Events travel after the reply to the request that caused them. */
function passed(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
