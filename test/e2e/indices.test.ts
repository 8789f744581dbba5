import { barriersIn } from './support/barriers';
import { previewTests } from './support/preview-tests';
import type { Preview } from './support/preview';

const { open } = previewTests();

describe('the indices', () => {
  it('lead down to the cell that an item’s points come from, and back, by the keyboard alone', async () => {
    const preview = await open({ sample: 'tinh-co-loi', width: 320 });
    const { page, pane, grid } = preview;
    await pane.press('Kiểm tra và tính lại');
    await pane.frame.getByRole('tab', { name: 'Chỉ số' }).focus();
    await page.keyboard.press('Enter');
    await pane.frame.getByRole('list', { name: 'Chỉ số thành phần' }).waitFor();
    await hasNoBarrier(preview);

    await pane.tabTo('Cách tính: Chỉ số tổng hợp');
    await page.keyboard.press('Enter');
    for (const step of [/^Cách tính: 1\. /, /^Cách tính: 1\.1\. /, /^Cách tính: 1\.1\.1\. /]) {
      const button = pane.frame.getByRole('row').getByRole('button', { name: step });
      const label = (await button.getAttribute('aria-label')) ?? '';
      await pane.tabTo(label);
      await page.keyboard.press('Enter');
      await pane.frame.getByRole('heading', { name: label }).and(pane.frame.locator(':focus')).waitFor();
      await hasNoBarrier(preview);
    }
    const cell = pane.frame.getByRole('list', { name: 'Điểm lấy từ' }).getByRole('listitem').filter({ hasText: 'lấy ô này' }).getByRole('button');
    const place = /ô ([A-Z]+\d+)/.exec((await cell.textContent()) ?? '')?.[1];
    await cell.press('Enter');
    await grid.selects(`Bảng điểm!${place}`);

    await pane.frame.getByRole('button', { name: 'Trở lại bảng chỉ số' }).press('Enter');
    await pane.keyboardIsAt('button', 'Cách tính: Chỉ số tổng hợp');
  });

  it('tell at the next check what has changed since this one', async () => {
    const { pane, grid } = await open({ sample: 'tinh-mau', width: 320 });
    await pane.press('Kiểm tra và tính lại');
    await pane.show('indices');
    await pane.frame.getByRole('button', { name: 'Cách tính: Chỉ số tổng hợp' }).waitFor();
    const cell = await scoreOf('1.1.1', grid);
    await grid.type('Bảng điểm', cell, 0);
    await pane.press('Kiểm tra và tính lại');
    await pane.frame.getByText(/^So với lần kiểm tra trước: giảm .* điểm, chỉ số giảm .* điểm phần trăm\.$/).waitFor();
    await pane.frame.getByRole('list', { name: 'Chỉ số thành phần' }).getByRole('listitem').filter({ hasText: /^1\. .*giảm/ }).waitFor();
  });
});

/** The cell in which an item's last score stands: `G12`. */
async function scoreOf(item: string, grid: Preview['grid']): Promise<string> {
  const [code] = await grid.placesOf('Bảng điểm', item);
  if (code === undefined) throw new Error(`${item} is not on the sheet`);
  const row = code.replace(/^[A-Z]+/, '');
  return `E${row}`;
}

async function hasNoBarrier(preview: Preview): Promise<void> {
  expect(await barriersIn(preview)).toEqual([]);
  expect(await preview.pane.cutOff()).toEqual([]);
}
