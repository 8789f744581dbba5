import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';

/** What an add-in meets when it speaks to Excel by the genuine Office.js. */
describe('an add-in in the stand-in', () => {
  let standIn: StandIn;

  beforeAll(async () => {
    standIn = await openStandIn({
      workbook: {
        'Bảng điểm': `
          | Mục | Tối đa | Điểm          |
          | 1.1 | 2      | 1.5           |
          | 1.2 | 5      | =B2+B3        |`,
        Locked: '| k |',
      },
    });
    standIn.host.workbook.sheet('Locked').extras.protected = true;
  });
  afterAll(() => standIn.close());

  it('reads values, formulas and addresses in one request', async () => {
    const before = standIn.statistics.requests;
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Bảng điểm').getUsedRange();
      used.load('values,formulas,address,rowCount');
      const missing = context.workbook.names.getItemOrNullObject('X');
      const sheets = context.workbook.worksheets.load('items/name');
      used.untrack();
      await context.sync();

      expect(used.values).toEqual([['Mục', 'Tối đa', 'Điểm'], [1.1, 2, 1.5], [1.2, 5, 7]]);
      expect(used.formulas[2]).toEqual([1.2, 5, '=B2+B3']);
      expect(used.address).toBe("'Bảng điểm'!A1:C3");
      expect(used.rowCount).toBe(3);
      expect(missing.isNullObject).toBe(true);
      expect(sheets.items.map(({ name }) => name)).toEqual(['Bảng điểm', 'Locked']);
    });
    expect(standIn.statistics.requests - before).toBe(1);
  });

  it('fails to read what it has not loaded, or has loaded and not waited for', async () => {
    await expect(readWithoutLoading()).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    const forgotten = Excel.run(async (context) => firstCell(context).load('values').values);
    await expect(forgotten).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('holds on to ranges from one request to the next, until the run ends', async () => {
    const kept = await Excel.run(async (context) => {
      const range = firstCell(context);
      range.load('values');
      await context.sync();
      range.format.fill.color = '#FFEE00';
      range.format.fill.load('color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFEE00');
      return range;
    });
    expect(() => kept.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });

  it('names again by id what it has added', async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Tạm');
      added.load('name');
      await context.sync();
      added.name = 'Tạm 2';
      added.load('name,position');
      await context.sync();
      expect([added.name, added.position]).toEqual(['Tạm 2', 2]);
      added.delete();
      await context.sync();
    });
    expect(standIn.cellStates().sheets.map(({ name }) => name)).toEqual(['Bảng điểm', 'Locked']);
  });

  it('selects cells, and sees what is selected', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng điểm').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe("'Bảng điểm'!B2:C3");
    });
  });

  it('keeps settings in the workbook', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('language', { chosen: 'en' });
      const setting = context.workbook.settings.getItem('language').load('value');
      await context.sync();
      expect(setting.value).toEqual({ chosen: 'en' });
      setting.delete();
      const gone = context.workbook.settings.getItemOrNullObject('language');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('sends what is still to be sent when the run ends, and gives back its result', async () => {
    const result = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng điểm').getRange('H1').values = [['cuối']];
      return 7;
    });
    expect(result).toBe(7);
    expect(standIn.cellStates().sheets[0]?.cells['H1']?.content).toBe('cuối');
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ['a sheet that is not there', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('nope').load('name')],
    ['an address that is none', 'InvalidArgument', (context) => scores(context).getRange('!!').select()],
    ['a column beyond the last', 'InvalidArgument', (context) => scores(context).getRange('ZZZ1').select()],
    ['a grid of another shape', 'InvalidArgument', (context) => void (scores(context).getRange('G1:G2').values = [[1]])],
    ['half a formula', 'InvalidArgument', (context) => void (scores(context).getRange('G1').formulas = [['=SUM(']])],
    ['a locked cell', 'AccessDenied', ({ workbook }) => void (workbook.worksheets.getItem('Locked').getRange('A1').values = [[1]])],
  ])('is told by its code what is wrong with %s', async (_, code, act) => {
    const failing = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code });
    await expect(failing).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(failing).rejects.toBeInstanceOf(Error);
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['Worksheet.Shapes', (context) => void scores(context).shapes.load('items')],
    ['Range.RemoveDuplicates()', (context) => void scores(context).getRange('A1:A2').removeDuplicates([0], false)],
    ['Range.hyperlink', (context) => void firstCell(context).load('hyperlink')],
    ['setting Range.Style', (context) => void (firstCell(context).style = 'Good')],
  ])('hears loudly that the stand-in does not know %s', async (member, act) => {
    const failing = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining(member) });
  });
});

it('answers ApiNotFound for members that are younger than the requirement set', async () => {
  const standIn = await openStandIn({ workbook: { S1: '| 1 |' }, requirements: { ExcelApi: '1.9' } });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('S1').getRange().conditionalFormats.getItemOrNullObject('any').load('id');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ApiNotFound' });
  standIn.close();
});

it('takes the place of the stand-in that was open before', async () => {
  const first = await openStandIn({ workbook: { 'Một': '| 1 |' } });
  const second = await openStandIn({ workbook: { 'Hai': '| 2 |' } });
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Hai']);
  expect([first.statistics.requests, second.statistics.requests]).toEqual([0, 1]);
  first.close();
  second.close();
});

function scores({ workbook }: Excel.RequestContext): Excel.Worksheet {
  return workbook.worksheets.getItem('Bảng điểm');
}

function firstCell(context: Excel.RequestContext): Excel.Range {
  return scores(context).getRange('A1');
}

function readWithoutLoading(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = firstCell(context);
    range.load('values');
    await context.sync();
    return range.text;
  });
}
