import type { Pane } from './support/pane';
import { previewTests } from './support/preview-tests';

const { open } = previewTests({ live: true });

const LOOKED_AGAIN = 'Đã tự kiểm tra lại sau khi sửa';

describe('what is typed in the sheet after the first check', () => {
  it('is looked at without a press, and nothing is written for it', async () => {
    const { pane, grid } = await open({ sample: 'tinh-mau' });
    await pane.press('Kiểm tra và tính lại');
    expect(await counted(pane)).toBe('Phát hiện');
    const colours = await grid.colours('Bảng điểm');

    await grid.type('Bảng điểm', 'E12', 99);
    await pane.saysWhenDone(LOOKED_AGAIN);

    expect(await counted(pane)).toMatch(/^Phát hiện\s*[1-9]/);
    expect(await grid.placesOf('Bảng điểm', 'Kết quả kiểm tra')).toEqual([]);
    expect(await grid.colours('Bảng điểm')).toEqual(colours);
  });

  it('leaves the keyboard where it is and the list where it was scrolled to', async () => {
    const { pane, grid } = await open({ sample: 'tinh-co-loi' });
    await pane.press('Kiểm tra và tính lại');
    await pane.show('findings');
    await pane.frame.getByRole('button', { name: /ô D135 · SC03/ }).focus();
    const before = await seenAt(pane);
    expect(before).toBeGreaterThan(0);

    await grid.type('Bảng điểm', 'E12', 99);
    await pane.saysWhenDone(LOOKED_AGAIN);

    await pane.keyboardIsAt('button', /ô D135 · SC03/);
    expect(Math.abs((await seenAt(pane)) - before)).toBeLessThan(3);
  });

  it('can be left to itself, and the wish is kept', async () => {
    const { pane, grid } = await open({ sample: 'tinh-mau' });
    await pane.press('Kiểm tra và tính lại');
    await pane.show('settings');
    await pane.frame.getByRole('switch', { name: 'Tự kiểm tra lại khi sửa bảng' }).click();

    await grid.type('Bảng điểm', 'E12', 99);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await counted(pane)).toBe('Phát hiện');

    expect(await pane.inPage(() => localStorage.getItem('live'))).toBe('off');
  });
});

/** The tab with how many findings there are. */
async function counted(pane: Pane): Promise<string> {
  return (await pane.frame.locator('#tab-findings').innerText()).trim();
}

/** How far below the top of the pane the keyboard's place is seen: what moves while it stays there moves nobody. */
function seenAt(pane: Pane): Promise<number> {
  return pane.inPage(() => document.activeElement?.getBoundingClientRect().top ?? 0);
}
