/** Draws `assets/preview.png` for the README: the preview after one press on the sample with planted errors. */
import path from 'node:path';
import { PROJECT } from '../stand-in/preview/build';
import { startBrowser } from './support/browser';
import { BrowserWindow } from './support/browser-window';
import serveThePreview from './support/serve-the-preview';
import stopServing from './support/stop-serving';

async function takePicture(): Promise<void> {
  await serveThePreview();
  const browser = await startBrowser();
  try {
    const { page, pane, grid } = await (await BrowserWindow.open(browser)).show({ sample: 'tinh-co-loi', width: 350 });
    await pane.press('Kiểm tra và tính lại');
    await pane.pressFinding('Bảng điểm', 'D19');
    await grid.zoom(0.75);
    await pane.pressFinding('Bảng điểm', 'D118');
    await pane.scrollToTop();
    // The grid scrolls to the cell at its own pace.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(PROJECT, 'assets/preview.png'), animations: 'disabled' });
  } finally {
    await browser.close();
    await stopServing();
  }
}

takePicture().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
