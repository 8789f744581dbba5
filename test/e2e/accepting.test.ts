import { hasNoBarrier } from './support/barriers';
import { previewTests } from './support/preview-tests';
import type { Preview } from './support/preview';

const { open } = previewTests();

const KEPT = 'Cảnh báo đã chấp nhận';
const REASON = 'Văn bản gốc lưu tại Văn phòng UBND tỉnh';
const NAME = 'Nguyễn Thị Hòa';
const OPENER = 'Chấp nhận có lý do: EV02, Bảng điểm, ô I50';

describe('a warning that needs no mending', () => {
  it('is accepted with a reason by the keyboard alone', async () => {
    const preview = await open({ sample: 'tinh-co-loi', width: 320 });
    const { page, pane, grid } = preview;
    await pane.enterByKeyboard();
    await page.keyboard.press('Enter');
    await pane.saysWhenDone('Đã kiểm tra');
    await pane.goByKeyboardTo('findings');

    await pane.arrowTo(/ô I50 · EV02/);
    await pane.tabTo(OPENER);
    await page.keyboard.press('Enter');
    await pane.keyboardIsAt('textbox', /^Lý do chấp nhận/);
    await page.keyboard.press('Escape');
    await pane.keyboardIsAt('button', OPENER);

    await page.keyboard.press('Enter');
    await pane.keyboardIsAt('textbox', /^Lý do chấp nhận/);
    await page.keyboard.type(REASON);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.keyboardIsAt('textbox', /^Họ và tên người chấp nhận/);
    expect(await pane.text()).toContain('Ghi họ và tên người chấp nhận.');
    await hasNoBarrier(preview, 'accepting-form');
    await page.keyboard.type(NAME);
    await page.keyboard.press('Enter');

    await pane.saysWhenDone('Đã chấp nhận EV02');
    // What has been mended stays in its place, ticked off, until the next press.
    await pane.keyboardIsAt('button', /ô D62 · IX04/);
    expect(await pane.text()).toMatch(/Phát hiện \(18\)[^]*Đã chấp nhận \(1\)[^]*Nguyễn Thị Hòa, \d\d\/\d\d\/\d{4} \d\d:\d\d/);
    expect(await grid.placesOf(KEPT, REASON)).toHaveLength(1);
  });

  it('counts again by the keyboard alone, and undoing leaves the workbook as it was', async () => {
    const preview = await open({ sample: 'tinh-co-loi', width: 320 });
    const { page, pane, grid } = preview;
    await pane.press('Kiểm tra và tính lại');
    const before = await grid.state();
    await accept(preview);
    await hasNoBarrier(preview, 'accepted');

    await pane.tabTo('Rút lại việc chấp nhận: EV02, Bảng điểm, ô I50');
    await page.keyboard.press('Enter');
    await pane.saysWhenDone('Đã rút lại việc chấp nhận EV02.');
    await pane.keyboardIsAt('button', 'Kiểm tra và tính lại');
    expect(await pane.findings()).toContain('Bảng điểm!I50 EV02');
    await pane.enterByKeyboard();

    // The withdrawal first, then the acceptance.
    for (const isKept of [true, false]) {
      await pane.tabTo('Hoàn tác');
      await page.keyboard.press('Enter');
      await pane.isAtRest();
      expect((await grid.state()).sheets.some(({ name }) => name === KEPT)).toBe(isKept);
    }
    expect(await grid.state()).toEqual(before);
  });

  it('is known when the pane is opened again, and counts again once somebody has typed into its cell', async () => {
    const preview = await open({ sample: 'tinh-co-loi', width: 320 });
    const { pane, grid } = preview;
    await pane.press('Kiểm tra và tính lại');
    await accept(preview);

    await preview.reopenPane();
    await pane.pressAndShow('findings');
    await pane.frame.getByRole('region', { name: 'Đã chấp nhận (1)' }).getByRole('button', { name: 'Bảng điểm, ô I50 · EV02' }).waitFor();

    await grid.type('Bảng điểm', 'I50', 'sẽ bổ sung');
    await pane.press('Kiểm tra và tính lại');

    const lapsed = pane.frame.getByRole('region', { name: 'Chấp nhận hết hiệu lực (1)' });
    await lapsed.getByText(/^Nội dung của ô liên quan đã thay đổi sau khi chấp nhận/).waitFor();
    expect(await pane.text()).not.toContain('Đã chấp nhận (');
    expect(await pane.findings()).toContain('Bảng điểm!I50 EV02');
    await hasNoBarrier(preview, 'acceptance-lapsed');
  });
});

async function accept({ pane }: Preview): Promise<void> {
  await pane.show('findings');
  await pane.frame.getByRole('button', { name: OPENER }).click();
  await pane.frame.getByRole('textbox', { name: /^Lý do chấp nhận/ }).fill(REASON);
  await pane.frame.getByRole('textbox', { name: /^Họ và tên/ }).fill(NAME);
  await pane.frame.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
  await pane.saysWhenDone('Đã chấp nhận EV02');
}
