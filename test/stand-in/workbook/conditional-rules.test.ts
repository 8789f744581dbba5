import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { openStandIn } from '../open-stand-in';
import type { StandIn } from '../open-stand-in';

let standIn: StandIn;
afterEach(() => standIn.close());

it('colours the cells for which the formula holds, and leaves their own fill alone', async () => {
  standIn = await openStandIn({ workbook: { 'Bảng điểm': '| 1 | 5 |\n| 7 | 2 |' } });
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Bảng điểm');
    sheet.getRange('B1').format.fill.color = '#EEEEEE';
    const { custom } = sheet.getRange('A1:B2').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = '=A1>3';
    custom.format.fill.color = '#F8CBCB';
  });

  expect(await shownFills()).toEqual([
    [null, '#F8CBCB'],
    ['#F8CBCB', null],
  ]);
  expect(standIn.cellStates().sheets[0]?.cells['B1']?.style).toMatchObject({ bg: { rgb: '#EEEEEE' } });
});

/** The colours that conditional formats lay over A1:B2, when two cells have one: asking for them begins the calculation. */
async function shownFills(): Promise<readonly (readonly (string | null)[])[]> {
  const fills = (): (string | null)[][] => [0, 1].map((row) => [0, 1].map((column) => shownFill(row, column)));
  for (let attempts = 0; attempts < 100 && fills().flat().filter((fill) => fill !== null).length < 2; attempts++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return fills();
}

function shownFill(row: number, column: number): string | null {
  const { injector, unit, activeSheet } = standIn.host.workbook;
  const { style } = injector.get(ConditionalFormattingService).composeStyle(unit.getUnitId(), activeSheet.id, row, column) ?? {};
  return style?.bg?.rgb ?? null;
}
