import type { IWorkbookData } from '@univerjs/core';
import { ExcelHost } from '../excel-host';
import { ExcelWebFrame } from '../transport/excel-web-frame';
import { drawGrid } from './grid';
import type { Grid } from './grid';
import { showNotice } from './notice-window';
import { surroundingsOf } from './surroundings';
import type { Wishes } from './wishes';

/** The function that the manifest gives to the ribbon's button. */
const REVIEW_COMMAND = 'reviewWorkbook';

/** One workbook on the screen, with the add-in at its side. */
export class OpenWorkbook {
  private pane: ExcelWebFrame | null = null;

  private constructor(
    readonly grid: Grid,
    readonly host: ExcelHost,
    private readonly paneHolder: HTMLElement,
  ) {}

  static async open(data: IWorkbookData, places: { grid: HTMLElement; pane: HTMLElement }, wishes: Wishes): Promise<OpenWorkbook> {
    const grid = drawGrid(places.grid, data, wishes.language, wishes.theme);
    const host = new ExcelHost(grid.univer);
    await host.calculated();
    grid.onCellEditing((editing) => {
      if (editing) host.faults.editCell();
      else host.faults.leaveCell();
    });
    const workbook = new OpenWorkbook(grid, host, places.pane);
    // Excel takes the keyboard from no pane that is open already.
    await grid.drawn;
    workbook.showPane(wishes);
    return workbook;
  }

  /** Loads the add-in's page anew, as closing and opening the pane does. */
  showPane(wishes: Wishes): void {
    this.pane?.close();
    this.grid.setTheme(wishes.theme);
    this.grid.setLanguage(wishes.language);
    this.pane = new ExcelWebFrame(this.host, surroundingsOf(wishes));
    this.pane.open(this.paneHolder, '/taskpane.html');
  }

  /** The ribbon's button: the command page is loaded for one run and put away again. */
  runRibbonCommand(wishes: Wishes): void {
    const frame = new ExcelWebFrame(this.host, surroundingsOf(wishes), {
      onCommandsReady: () => frame.runCommand(REVIEW_COMMAND),
      onCommandCompleted: () => frame.close(),
      onDialog: (wish) => showNotice(this.host, wishes, wish),
    });
    frame.element.className = 'command';
    frame.open(document.body, '/commands.html');
  }

  close(): void {
    this.pane?.close();
    this.grid.remove();
  }
}
