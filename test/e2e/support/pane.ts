import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The buttons by their words. */
export type PaneAct = 'Kiểm tra và tính lại' | 'Hoàn tác' | 'Xóa đánh dấu';

/** The add-in's own page, as a person works in it. */
export class Pane {
  readonly frame: FrameLocator;

  constructor(private readonly page: Page) {
    this.frame = page.frameLocator('#pane iframe');
  }

  async isReady(): Promise<void> {
    await this.button('Kiểm tra và tính lại').waitFor();
  }

  /** Presses a button and waits until its work is done. */
  async press(act: PaneAct): Promise<void> {
    await this.button(act).click();
    await this.isAtRest();
  }

  async isAtRest(): Promise<void> {
    await this.frame.locator('button:not([aria-disabled="true"])', { hasText: 'Kiểm tra và tính lại' }).waitFor();
  }

  /** What the pane says it has done. */
  async status(): Promise<string> {
    return (await this.frame.getByRole('status').innerText()).trim();
  }

  /** What went wrong, in the pane's words; `null` when nothing did. */
  async fault(): Promise<string | null> {
    const bar = this.frame.locator('.fui-MessageBar');
    return (await bar.count()) === 0 ? null : (await bar.innerText()).trim();
  }

  async verdict(): Promise<string> {
    return this.frame.getByRole('heading', { level: 2 }).first().innerText();
  }

  /** The findings as they are listed: `Bảng điểm!H14 · EV01`. */
  findings(): Locator {
    return this.frame.getByRole('listitem').getByRole('button', { name: / · [A-Z]{2}\d\d/ });
  }

  finding(place: string): Locator {
    return this.findings().filter({ hasText: place });
  }

  private button(act: PaneAct): Locator {
    return this.frame.getByRole('button', { name: act });
  }
}
