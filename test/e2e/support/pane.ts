import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { ViewName } from '../../../src/messages/frame-messages';

/** The buttons by their words. */
export type PaneAct = 'Kiểm tra và tính lại' | 'Hoàn tác' | 'Xóa đánh dấu' | 'Check and recalculate';

type Role = 'button' | 'combobox' | 'list' | 'switch' | 'textbox';

const VERDICTS = /^(Sẵn sàng|Còn cảnh báo|Còn lỗi|Chưa kiểm tra được)$/;
const MOST_TABS = 200;
/** In CSS pixels. */
export const DESK = { width: 1280, height: 800 };
/** Of a picture, in CSS pixels: a list of findings may go on for long. */
const TALLEST = 2400;
const REVIEW = /^(Kiểm tra và tính lại|Check and recalculate)$/;

/** The add-in's own page, as a person works in it. */
export class Pane {
  readonly frame: FrameLocator;

  constructor(private readonly page: Page) {
    this.frame = page.frameLocator('#pane iframe');
  }

  async isReady(): Promise<void> {
    await this.frame.getByRole('button', { name: REVIEW }).waitFor();
    // What the views and the acts need has come.
    await this.frame.locator('.frame-spinner').waitFor({ state: 'detached' });
  }

  /** Presses a button and waits until its work is done. */
  async press(act: PaneAct): Promise<void> {
    await this.button(act).click();
    await this.isAtRest();
  }

  async isAtRest(): Promise<void> {
    await this.frame.locator('button:not([aria-disabled="true"])', { hasText: REVIEW }).waitFor();
  }

  /** Keeps a picture of the pane, as tall as what is in it. */
  async picture(file: string): Promise<void> {
    await this.growToContent();
    // What came meanwhile.
    await this.growToContent();
    await this.page.locator('#pane iframe').screenshot({ path: file, animations: 'disabled' });
  }

  private async growToContent(): Promise<void> {
    const missing = await this.frame.locator('main').evaluate((pane) => Math.ceil(pane.getBoundingClientRect().height) - window.innerHeight);
    const { width, height } = this.page.viewportSize() ?? DESK;
    await this.page.setViewportSize({ width, height: Math.min(Math.max(height + missing, DESK.height), TALLEST) });
  }

  /** Goes to a finding as the keyboard does: to the list, which is one stop, then along it. */
  async arrowTo(finding: RegExp): Promise<void> {
    const isAt = (): Promise<string | null> =>
      this.inPage(() => (document.activeElement?.closest('article') ? document.activeElement.textContent : null));
    await this.frame.getByRole('article').first().waitFor();
    for (let presses = 0; presses < MOST_TABS && (await isAt()) === null; presses += 1) await this.page.keyboard.press('Tab');
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (finding.test((await isAt()) ?? '')) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`No arrow leads to ${finding}`);
  }

  /** Presses the one button, in whatever language. */
  async pressReview(): Promise<void> {
    await this.frame.getByRole('button', { name: REVIEW }).click();
    await this.isAtRest();
  }

  /** As a browser's zoom does: everything is that much larger, in as many pixels as before. */
  async zoom(times: number): Promise<void> {
    await this.frame.locator('html').evaluate((page, factor) => page.style.setProperty('zoom', String(factor)), times);
  }

  /** Opens a view by its tab, or what stands behind the button at the top. */
  async show(view: ViewName): Promise<void> {
    await this.frame.locator(view === 'settings' ? '.frame-settings' : `#tab-${view}`).click();
    await this.hasShown();
  }

  /** What was asked for has come into view. */
  async hasShown(): Promise<void> {
    await this.frame.locator('#view > * > *:visible > *').first().waitFor();
  }

  /** Presses the one button, then opens a view. */
  async pressAndShow(view: ViewName): Promise<void> {
    await this.press('Kiểm tra và tính lại');
    await this.show(view);
  }

  /** What the pane says it has done. */
  async status(): Promise<string> {
    return (await this.frame.getByRole('status').innerText()).trim();
  }

  /** What went wrong, in the pane's words. */
  async fault(): Promise<string> {
    return (await this.frame.getByRole('alert').innerText()).trim();
  }

  /** Opens a line that folds, in the part of that name where it is given, or else the first there is. */
  async openLine(label: string | RegExp, part?: string): Promise<void> {
    const named = { name: part ?? '', exact: true };
    const place = part === undefined ? this.frame.locator('main') : this.frame.getByRole('region', named).or(this.frame.getByRole('group', named)).last();
    const line = place.getByRole('button', { name: label, expanded: false, exact: typeof label === 'string' }).first();
    await line.click();
  }

  /** Picks a file in the dialogue that a button opens. */
  async chooseFile(label: string, file: string): Promise<void> {
    await this.frame.locator(`input[type="file"][aria-label="${label}"]`).last().setInputFiles(file);
  }

  /** Waits until the pane says that something is done. */
  async saysWhenDone(words: string): Promise<void> {
    await this.frame.getByRole('status').filter({ hasText: words }).waitFor();
  }

  async verdict(): Promise<string> {
    await this.show('overview');
    return this.frame.getByRole('heading', { level: 2, name: VERDICTS }).innerText();
  }

  /** Puts the keyboard where F6 puts it in Excel: at the first thing that can be done. */
  async enterByKeyboard(): Promise<void> {
    await this.frame.getByRole('button', { name: REVIEW }).focus();
  }

  /** Presses Tab until the keyboard has come to the button of that name, or to what else has that name. */
  async tabTo(name: string | RegExp, role: Role = 'button'): Promise<void> {
    const wanted = this.frame.getByRole(role, { name, exact: true });
    await wanted.first().waitFor();
    const there = wanted.and(this.frame.locator(':focus'));
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if ((await there.count()) > 0) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${MOST_TABS} presses of Tab do not lead to “${name}”`);
  }

  /** Presses a button as the keyboard does. */
  async tabToAndEnter(button: string | RegExp): Promise<void> {
    await this.tabTo(button);
    await this.page.keyboard.press('Enter');
  }

  /** Presses a button that asks for files, as the keyboard does, and chooses them in the system's own dialogue. */
  async chooseByKeyboard(button: string, files: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.tabToAndEnter(button)]);
    await chooser.setFiles(files);
  }

  /** Presses the one button without a mouse, and waits until its work is done. */
  async reviewByKeyboard(): Promise<void> {
    await this.enterByKeyboard();
    await this.page.keyboard.press('Enter');
    await this.saysWhenDone('Đã kiểm tra');
    await this.isAtRest();
  }

  /** Opens a view as the keyboard does: to the row of tabs, then along it. */
  async goByKeyboardTo(view: ViewName): Promise<void> {
    await this.frame.locator('[role="tab"][tabindex="0"]').focus();
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      const at = await this.inPage(() => document.activeElement?.id);
      if (at === `tab-${view}`) return;
      await this.page.keyboard.press('ArrowRight');
    }
    throw new Error(`No arrow leads to ${view}`);
  }

  /** Waits until the keyboard is there. */
  async keyboardIsAt(role: Role, name: string | RegExp): Promise<void> {
    await this.frame.getByRole(role, { name }).and(this.frame.locator(':focus')).waitFor();
  }

  async scrollToTop(): Promise<void> {
    await this.frame.locator('html').evaluate(() => window.scrollTo(0, 0));
  }

  /** What stands beyond the padding of the card that it is in, and so is cut off or touches the edge. */
  cutOff(): Promise<readonly string[]> {
    return this.frame.locator('main').evaluate((pane) =>
      [...pane.querySelectorAll('section')].filter((card) => card.checkVisibility()).flatMap((card) => {
        const edge = card.getBoundingClientRect().right - parseFloat(getComputedStyle(card).paddingRight) + 1;
        const beyond = [...card.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > edge);
        return beyond.map((part) => `${part.tagName} ${part.textContent.slice(0, 40)}`);
      }),
    );
  }

  /** Runs a script in the pane's page as the browser's own tools do, past the page's policy, which allows none but its own. */
  async runScript(source: string): Promise<void> {
    await this.ownFrame().evaluate(source);
  }

  /** Asks something of the page where the add-in runs, Office.js included. */
  inPage<Answer>(question: () => Answer | Promise<Answer>): Promise<Answer> {
    return this.ownFrame().evaluate(question);
  }

  async reload(): Promise<void> {
    await Promise.all([this.page.waitForEvent('framenavigated'), this.ownFrame().evaluate(() => location.reload())]);
  }

  async waitForTitle(title: string): Promise<boolean> {
    await this.ownFrame().waitForFunction((wished) => document.title === wished, title);
    return true;
  }

  private ownFrame(): Frame {
    const frame = this.page.frames().find((one) => new URL(one.url()).pathname === '/taskpane.html');
    if (frame === undefined) throw new Error('The pane is not open');
    return frame;
  }

  /** Everything that can be read in the pane. */
  text(): Promise<string> {
    return this.frame.locator('body').innerText();
  }

  /** The findings in the order of the list, as `Bảng điểm!D35 IX01`. */
  async findings(): Promise<readonly string[]> {
    await this.show('findings');
    return (await this.listed().allTextContents()).map(placeAndCode);
  }

  /** Presses the finding at a place, which shows the place in the sheet. */
  async pressFinding(sheet: string, cell: string): Promise<void> {
    await this.show('findings');
    await this.listed().filter({ hasText: `${sheet}, ô ${cell} ·` }).first().click();
  }

  private listed(): Locator {
    return this.frame.getByRole('listitem').or(this.frame.getByRole('article')).getByRole('button', { name: /, ô [A-Z]+\d+ · [A-Z]{2}\d\d/ });
  }

  private button(act: PaneAct): Locator {
    return this.frame.getByRole('button', { name: act });
  }
}

/** `Bảng điểm, ô D35 · IX01` → `Bảng điểm!D35 IX01` */
function placeAndCode(listed: string): string {
  const [, sheet, cell, code] = /^(.+), ô ([A-Z]+\d+) · ([A-Z]{2}\d\d)/.exec(listed.trim()) ?? [];
  return `${sheet}!${cell} ${code}`;
}
