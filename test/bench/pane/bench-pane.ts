import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from '../../e2e/support/browser';
import { openPreview } from '../../e2e/support/preview';
import serveThePreview from '../../e2e/support/serve-the-preview';
import stopServing from '../../e2e/support/stop-serving';
import { WORKSHOP } from '../../stand-in/preview/build';
import { largeWorkbook } from '../../support/large-workbook';
import { xlsxHolding } from '../../support/xlsx-of';
import { isBeyond, tableOf } from './limits';
import type { Measured } from './limits';
import { measureEdits } from './measure-edits';
import { measureOpening } from './measure-opening';

const ROWS = 10_000;

/**
 * `npm run bench:pane`: the production build in headless Chromium beside the stand-in. Exits 1 where something is slower
 * than it may be.
 */
async function bench(): Promise<void> {
  await serveThePreview();
  const browser = await startBrowser();
  try {
    const small = await openPreview(browser, { sample: 'tinh-mau' }, {}, true);
    const opening = await measureOpening(small);
    const large = await openPreview(browser, { sample: 'tinh-mau' }, {}, true);
    await large.openFile(await largeFile());
    const measured: readonly Measured[] = [...opening, ...(await measureEdits(large))];
    console.log(`\n${tableOf(measured)}\n`);
    process.exitCode = measured.some(isBeyond) ? 1 : 0;
  } finally {
    await browser.close();
    await stopServing();
  }
}

async function largeFile(): Promise<string> {
  const folder = path.join(WORKSHOP, 'bench');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${ROWS}.xlsx`);
  writeFileSync(file, await xlsxHolding(largeWorkbook(ROWS)));
  return file;
}

void bench();
