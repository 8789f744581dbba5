import type { WorkbookState } from '../stand-in/workbook/cell-states';
import { barriersIn } from './support/barriers';
import { previewTests } from './support/preview-tests';
import type { Preview } from './support/preview';

const { open } = previewTests();

const REVIEW = 'Kiểm tra và tính lại';

async function openFindings({ pane }: Preview): Promise<void> {
  await pane.frame.getByRole('tab', { name: /^(Phát hiện|Findings)/ }).click();
  await pane.frame.getByRole('article').first().waitFor();
}

function finding({ pane }: Preview, place: string) {
  return pane.frame.getByRole('article', { name: place });
}

describe('the list of findings', () => {
  it('jumps to a cell of a hidden sheet, which comes into sight', async () => {
    const preview = await open({ sample: 'tinh-co-loi' });
    await preview.pane.press(REVIEW);
    await openFindings(preview);
    await preview.pane.inPage(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Bảng điểm').activate();
        context.workbook.worksheets.getItem('Khung tiêu chí').visibility = 'Hidden';
        await context.sync();
      }),
    );
    expect((await preview.grid.sheet('Khung tiêu chí')).visibility).toBe('Hidden');

    await preview.pane.pressFinding('Khung tiêu chí', 'C168');

    await preview.grid.selects('Khung tiêu chí!C168');
    expect((await preview.grid.sheet('Khung tiêu chí')).visibility).toBe('Visible');
  });

  it.each([
    ['vi', REVIEW, 'Bảng điểm, ô C46', 'Lấy theo khung', 'Đã sửa', 'Hoàn tác'],
    ['en', 'Check and recalculate', 'Bảng điểm, cell C46', 'Take the framework’s', 'Fixed', 'Undo'],
  ] as const)('writes the one right answer by one press, ticks it off, and undoing puts back what was there: %s', async (language, review, place, act, done, undo) => {
    const preview = await open({ sample: 'tinh-co-loi', language, width: 320 });
    const { pane, grid } = preview;
    await pane.press(review);
    const before = await grid.state();
    await openFindings(preview);

    await finding(preview, place).getByRole('button', { name: `${act}: ${place}` }).click();
    await finding(preview, place).getByText(done, { exact: true }).waitFor();
    await pane.isAtRest();

    expect(await grid.value('Bảng điểm', 'C46')).toBe(1);
    expect(await barriersIn(preview)).toEqual([]);
    await pane.frame.getByRole('button', { name: undo }).click();
    await pane.isAtRest();
    expect(inAnyOrderOfColours(await grid.state())).toEqual(inAnyOrderOfColours(before));
  });

  it('is gone through by keyboard alone, and no barrier stands in the way', async () => {
    const preview = await open({ sample: 'tinh-co-loi', width: 320 });
    const { page, pane, grid } = preview;
    await pane.press(REVIEW);
    await openFindings(preview);
    expect(await barriersIn(preview)).toEqual([]);
    expect(await pane.cutOff()).toEqual([]);

    await pane.frame.getByRole('searchbox').focus();
    await page.keyboard.type('tai lieu kiem chung');
    // The list follows the search a moment later.
    const told = pane.frame.getByText(/^Hiện \d\/\d+ phát hiện$/);
    await told.waitFor();
    const shown = Number(/\d+/.exec(await told.innerText())?.[0]);
    expect(shown).toBeGreaterThan(1);
    await pane.frame.getByRole('article').nth(shown).waitFor({ state: 'detached' });
    const [first, second] = await pane.findings();
    await pane.frame.getByRole('combobox', { name: 'Xếp theo' }).focus();
    await page.keyboard.press('Tab');
    await pane.keyboardIsAt('button', new RegExp(cellOf(first)));
    await page.keyboard.press('ArrowDown');
    await pane.keyboardIsAt('button', new RegExp(cellOf(second)));
    await page.keyboard.press('Enter');
    await grid.selects(`Bảng điểm!${cellOf(second)}`);
  });

  it('goes on to the next finding in the sheet at a press of Sau', async () => {
    const preview = await open({ sample: 'tinh-co-loi' });
    const { pane, grid } = preview;
    await pane.press(REVIEW);
    await openFindings(preview);
    const next = pane.frame.getByRole('button', { name: 'Phát hiện sau' });
    await next.click();
    await grid.selects('Khung tiêu chí!C168');
    await next.click();
    // What the press has mended is passed over.
    await grid.selects('Bảng điểm!D19');
  });
});

/** Colours lie on different cells: which of them was laid first cannot be seen. */
function inAnyOrderOfColours({ sheets, ...rest }: WorkbookState): object {
  const words = (format: unknown): string => JSON.stringify(format);
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, conditionalFormats: sheet.conditionalFormats.map(words).sort() })) };
}

/** `Bảng điểm!I12 EV01` → `I12` */
function cellOf(told: string | undefined): string {
  return /!([A-Z]+\d+) /.exec(told ?? '')?.[1] ?? '';
}
