import type { Page } from 'playwright-core';
import type { CellState, WireStatistics } from '../../stand-in/preview/preview-handle';

export type CellStates = Readonly<Record<string, CellState>>;

/** The workbook itself, asked at its source and not by way of the pane. */
export class Grid {
  constructor(private readonly page: Page) {}

  async isReady(): Promise<void> {
    await this.page.waitForFunction(() => window.preview !== undefined);
  }

  async cell(sheet: string, cell: string): Promise<CellState> {
    return (await this.cellStates())[`'${sheet}'!${cell}`] ?? {};
  }

  cellStates(): Promise<CellStates> {
    return this.ask((preview) => preview.cellStates());
  }
}
