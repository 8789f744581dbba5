import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Sample } from '../../stand-in/preview/wishes';
import { Grid } from './grid';
import type { Network } from './network';
import { Pane } from './pane';

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
