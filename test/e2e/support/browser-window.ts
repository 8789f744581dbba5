import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { queryFor, wishesIn } from '../../stand-in/preview/wishes';
import type { Wishes } from '../../stand-in/preview/wishes';
import { Network } from './network';
import { DESK } from './pane';
import { Preview } from './preview';

/** In milliseconds. What a page is asked for takes a second at most, and a machine may be halted for a minute. */
const LONGEST_STEP = 100_000;

/**
 * One window for one workbook after the other, each in a page of its own that knows nothing of those before: most of the time that
 * a new window takes goes by until the browser has understood the grid's program once more.
 */
export class BrowserWindow {
  private isUsed = false;

  private constructor(
    private readonly page: Page,
    private readonly network: Network,
    private readonly origin: string,
    private readonly surroundings: BrowserContextOptions,
  ) {}

  /** `live`: what looks again by itself asks Excel when it likes: only tests that wait for it have it. */
  static async open(browser: Browser, surroundings: BrowserContextOptions = {}, live = false): Promise<BrowserWindow> {
    const origin = process.env['PREVIEW_ORIGIN'];
    if (origin === undefined) throw new Error('The preview is not served: npm run test:browser');
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: DESK, locale: 'vi-VN', ...surroundings });
    context.setDefaultTimeout(LONGEST_STEP);
    const network = await Network.around(context, origin);
    if (!live) await context.addInitScript(() => localStorage.setItem('live', 'off'));
    return new BrowserWindow(await context.newPage(), network, origin, surroundings);
  }

  /** A person before Excel, for the first time. */
  async show(wishes: Partial<Wishes>): Promise<Preview> {
    if (this.isUsed) await this.forgetEverything();
    this.isUsed = true;
    await this.page.goto(`${this.origin}/${queryFor({ ...wishesIn(''), ...wishes })}`);
    const preview = new Preview(this.page, this.network);
    await preview.grid.isReady();
    await preview.pane.isReady();
    return preview;
  }

  isAmid(surroundings: BrowserContextOptions): boolean {
    return JSON.stringify(surroundings) === JSON.stringify(this.surroundings);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Office.js remembers its host in the session, and the pane what was chosen. */
  private async forgetEverything(): Promise<void> {
    await this.page.goto(`${this.origin}/nothing-here`);
    await this.page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await this.page.setViewportSize(this.surroundings.viewport ?? DESK);
    this.network.forget();
  }
}
