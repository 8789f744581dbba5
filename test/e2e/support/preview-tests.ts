import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Wishes } from '../../stand-in/preview/wishes';
import { startBrowser } from './browser';
import { BrowserWindow } from './browser-window';
import type { Preview } from './preview';

interface PreviewTests {
  /** Opens a sample as if nobody had been there before, in the place of the one before. */
  open(wishes?: Partial<Wishes>, surroundings?: BrowserContextOptions): Promise<Preview>;
}

/** One browser for the tests of a file, and one window as long as its surroundings stay the same. */
export function previewTests({ live = false }: { readonly live?: boolean } = {}): PreviewTests {
  let browser: Browser;
  let shown: BrowserWindow | null = null;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    open: async (wishes = {}, surroundings = {}) => {
      if (shown?.isAmid(surroundings) === false) {
        await shown.close();
        shown = null;
      }
      shown ??= await BrowserWindow.open(browser, surroundings, live);
      return shown.show(wishes);
    },
  };
}
