import type { Page } from 'playwright-core';
import type { CellState, ConditionalFormatState, SheetState, WorkbookState } from '../../stand-in/workbook/cell-states';
import type {} from '../../stand-in/preview/preview-handle';

/** Milliseconds. */
const LONGEST_WAIT = 3000;

/** What the add-in asked of Excel. */
export interface WireTraffic {
  readonly requests: number;
  /** Both ways, as UTF-8. */
  readonly bytes: number;
}

/** The workbook itself, asked at its source and not by way of the pane. */
export class Grid {
  constructor(private readonly page: Page) {}

  async isReady(): Promise<void> {
    await this.page.waitForFunction(() => 'preview' in window);
  }

  /** The whole workbook as comparable data: every cell, format, column width, conditional format… */
  state(): Promise<WorkbookState> {
    return this.page.evaluate(() => window.preview.host.cellStates());
  }

  /** The tabs in their order, without looking at a single cell. */
  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.preview.host.workbook.sheets.map(({ name }) => name));
  }

  async sheet(name: string): Promise<SheetState> {
    const found = (await this.state()).sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`The workbook has no sheet “${name}”`);
    return found;
  }

  async cell(sheet: string, address: string): Promise<CellState> {
    const found = (await this.sheet(sheet)).cells[address];
    if (found === undefined) throw new Error(`${sheet}!${address} is empty`);
    return found;
  }

  /** What a cell shows; `''` when it is empty. */
  async value(sheet: string, address: string): Promise<string | number | boolean> {
    return (await this.sheet(sheet)).cells[address]?.value ?? '';
  }

  /** The cells of a sheet that hold this text. */
  async placesOf(sheet: string, text: string): Promise<readonly string[]> {
    const { cells } = await this.sheet(sheet);
    return Object.keys(cells).filter((address) => cells[address]?.value === text);
  }

  /** The colours that lie over a sheet. */
  async colours(sheet: string): Promise<readonly ConditionalFormatState[]> {
    return (await this.sheet(sheet)).conditionalFormats;
  }

  /** What a person types, done when the workbook has been calculated. */
  type(sheet: string, address: string, typed: string | number): Promise<void> {
    return this.page.evaluate(([name, place, content]) => window.preview.host.edit(name, place, content), [sheet, address, typed] as const);
  }

  /** The sheet in view and its selected cell: `Bảng điểm!E9`. */
  async selection(): Promise<string> {
    const { sheet, cells } = await this.page.evaluate(() => window.preview.selection());
    return `${sheet}!${cells}`;
  }

  /** Waits until a cell is selected; that may take a moment, as the pane's page asks for it. */
  async selects(place: string): Promise<void> {
    const deadline = Date.now() + LONGEST_WAIT;
    while ((await this.selection()) !== place && Date.now() < deadline) await this.page.waitForTimeout(50);
    expect(await this.selection()).toBe(place);
  }

  /** Protects every sheet, as *Review ▸ Protect Sheet* does. */
  async protect(): Promise<void> {
    await this.page.evaluate(() => {
      for (const { extras } of window.preview.host.workbook.sheets) extras.protected = true;
    });
  }

  async zoom(size: number): Promise<void> {
    await this.page.evaluate((wished) => window.preview.zoom(wished), size);
  }

  /** Opens a cell for typing and leaves it so. */
  async startEditing(): Promise<void> {
    await this.page.evaluate(() => window.preview.startEditing());
  }

  /** What has gone over the wire since the workbook was opened. */
  traffic(): Promise<WireTraffic> {
    return this.page.evaluate(() => {
      const { requests, requestBytes, responseBytes } = window.preview.host.statistics;
      return { requests, bytes: requestBytes + responseBytes };
    });
  }
}
