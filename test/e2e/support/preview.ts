import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { queryFor, wishesIn } from '../../stand-in/preview/wishes';
import type { Sample, Wishes } from '../../stand-in/preview/wishes';
import { startBrowser } from './browser';
import { Grid } from './grid';
import { Network } from './network';
import { DESK, Pane } from './pane';

/** A person before Excel: the grid at the left, the pane at the right, the ribbon above. */
export class Preview {
  readonly grid: Grid;
  readonly pane: Pane;

  constructor(
    readonly page: Page,
    readonly network: Network,
  ) {
    this.grid = new Grid(page);
    this.pane = new Pane(page);
  }

  async openSample(sample: Sample): Promise<void> {
    await this.page.getByRole('banner').getByLabel('Tệp').selectOption(sample);
    await this.hasOpened(`${sample}.xlsx`);
  }

  async openFile(file: string): Promise<void> {
    await this.chooseFile(file);
    await this.hasOpened(path.basename(file));
  }

  /** Chooses a file without waiting for it to be open. */
  async chooseFile(file: string): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(file);
  }

  /** What the preview itself has to say. */
  async message(): Promise<string> {
    const words = this.page.locator('#notice', { hasText: 'Không' });
    await words.waitFor();
    return words.innerText();
  }

  /** The add-in makes a workbook of this file, as Office.js has it made. */
  async makeInThePane(file: string): Promise<void> {
    const base64 = readFileSync(file).toString('base64');
    await this.page.locator('#pane iframe').contentFrame().locator('body').evaluate((_, bytes) => Excel.createWorkbook(bytes), base64);
    await this.hasOpened('Sổ mới.xlsx');
  }

  /** Closes the pane's page and opens it again beside the same workbook. */
  async reopenPane(): Promise<void> {
    await this.pane.reload();
    await this.pane.isReady();
  }

  private async hasOpened(name: string): Promise<void> {
    await this.page.waitForFunction((wanted) => 'preview' in window && window.preview.host.workbook.name === wanted, name);
    await this.pane.isReady();
  }

  /** The ribbon's button: runs the add-in's command page, whether the pane is open or not. */
  async pressOnTheRibbon(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Kiểm tra và tính lại' }).click();
  }

  /** The sentence in the small window that a press on the ribbon ends with. */
  async notice(): Promise<string> {
    const words = this.page.frameLocator('dialog.notice iframe').locator('#notice');
    await words.filter({ hasText: /\S/ }).waitFor();
    return words.innerText();
  }
}

interface PreviewTests {
  /** Opens a sample in a fresh browser window; it is closed after the test. */
  open(wishes?: Partial<Wishes>, surroundings?: BrowserContextOptions): Promise<Preview>;
}

/** One browser for the tests of a file, one fresh window for each test: Office.js remembers its host in the session. */
export function previewTests({ live = false }: { readonly live?: boolean } = {}): PreviewTests {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
  });
  return { open: (wishes = {}, surroundings = {}) => openPreview(browser, wishes, surroundings, live) };
}

export async function openPreview(browser: Browser, wishes: Partial<Wishes>, surroundings: BrowserContextOptions, live = false): Promise<Preview> {
  const origin = process.env['PREVIEW_ORIGIN'];
  if (origin === undefined) throw new Error('The preview is not served: npm run test:browser');
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: DESK, locale: 'vi-VN', ...surroundings });
  const network = await Network.around(context, origin);
  // What looks again by itself asks Excel when it likes: only tests that wait for it have it.
  if (!live) await context.addInitScript(() => localStorage.setItem('live', 'off'));
  const page = await context.newPage();
  await page.goto(`${origin}/${queryFor({ ...wishesIn(''), ...wishes })}`);
  const preview = new Preview(page, network);
  await preview.grid.isReady();
  await preview.pane.isReady();
  return preview;
}
