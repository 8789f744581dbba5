import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';

let standIn: StandIn;

beforeEach(async () => {
  standIn = await openStandIn({ workbook: { 'Bảng điểm': '| 1 | 2 |\n| 3 | 4 |' } });
});
afterEach(() => standIn.close());

it('lays a colour over several areas, in the model that the grid draws from', async () => {
  await addFormat('A1,B2:B5', '=LEN("error")>0');
  expect(standIn.cellStates().sheets[0]?.conditionalFormats).toEqual([
    {
      areas: 'A1,B2:B5',
      stopIfTrue: true,
      rule: {
        type: 'highlightCell',
        subType: 'formula',
        value: '=LEN("error")>0',
        style: { bg: { rgb: '#F8CBCB' }, cl: { rgb: '#112233' }, bl: 1 },
      },
    },
  ]);
});

it('takes the format away again without a trace', async () => {
  const untouched = standIn.cellStates();
  await addFormat('A1,B2:B5', '=LEN("error")>0');
  expect(standIn.cellStates()).not.toEqual(untouched);
  await Excel.run(async (context) => {
    const formats = everywhere(context).conditionalFormats.load('items/id');
    await context.sync();
    for (const { id } of formats.items) everywhere(context).conditionalFormats.getItem(id).delete();
  });
  expect(standIn.cellStates()).toEqual(untouched);
});

it('is found with its formula by the whole sheet and by every range it touches', async () => {
  await addFormat('A1,B2:B5', '=TRUE');
  await addFormat('C9', '=FALSE');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Bảng điểm');
    const ranges = [sheet.getRange(), sheet.getRange('B3'), sheet.getRange('A2')];
    const found = ranges.map((range) => range.conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula'));
    await context.sync();
    expect(found.map(({ items }) => items.map(({ customOrNullObject }) => customOrNullObject.rule.formula))).toEqual([
      ['=FALSE', '=TRUE'],
      ['=TRUE'],
      [],
    ]);
    expect(found[0]?.items.map(({ type }) => type)).toEqual(['Custom', 'Custom']);
  });
});

it('tells its place and its areas, the youngest first', async () => {
  await addFormat('A1,B2:B5', '=TRUE');
  await addFormat('C9', '=FALSE');
  await Excel.run(async (context) => {
    const formats = everywhere(context).conditionalFormats.load('items/priority');
    await context.sync();
    const areas = formats.items.map((format) => format.getRanges().load('address'));
    await context.sync();
    expect(areas.map(({ address }) => address)).toEqual(["'Bảng điểm'!C9", "'Bảng điểm'!A1,'Bảng điểm'!B2:B5"]);
    expect(formats.items.map(({ priority }) => priority)).toEqual([0, 1]);
  });
});

it('goes with all others that touch a range when they are cleared', async () => {
  await addFormat('A1', '=TRUE');
  await addFormat('C9', '=TRUE');
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Bảng điểm').getRange('A1:B9').conditionalFormats.clearAll();
  });
  expect(standIn.cellStates().sheets[0]?.conditionalFormats.map(({ areas }) => areas)).toEqual(['C9']);
});

it('cannot be deleted twice', async () => {
  await addFormat('A1', '=TRUE');
  const twice = Excel.run(async (context) => {
    const formats = everywhere(context).conditionalFormats.load('items/id');
    await context.sync();
    const id = formats.items[0]?.id ?? '';
    everywhere(context).conditionalFormats.getItem(id).delete();
    everywhere(context).conditionalFormats.getItem(id).delete();
    await context.sync();
  });
  await expect(twice).rejects.toMatchObject({ code: 'ItemNotFound' });
});

function everywhere({ workbook }: Excel.RequestContext): Excel.Range {
  return workbook.worksheets.getItem('Bảng điểm').getRange();
}

async function addFormat(areas: string, formula: string): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    const ranges = workbook.worksheets.getItem('Bảng điểm').getRanges(areas);
    const format = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = '#F8CBCB';
    format.custom.format.font.color = '#112233';
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
  });
}
