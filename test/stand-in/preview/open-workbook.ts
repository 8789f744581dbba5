import { ExcelHost } from '../excel-host';
import { loadXlsx } from '../xlsx/load-xlsx';
import { AddinFrame } from './addin-frame';
import type { Surroundings } from './addin-frame';
import { drawGrid } from './grid';
import type { Grid } from './grid';
import { showNotice } from './notice-window';

/** The function that the manifest gives to the ribbon's button. */
const REVIEW_COMMAND = 'reviewWorkbook';

/** One workbook on the screen, with the add-in at its side. */
export class OpenWorkbook {
  private pane: AddinFrame | null = null;

  private constructor(
    readonly grid: Grid,
    readonly host: ExcelHost,
    private readonly paneHolder: HTMLElement,
  ) {}

  static async open(bytes: Uint8Array, name: string, places: { grid: HTMLElement; pane: HTMLElement }, surroundings: Surroundings): Promise<OpenWorkbook> {
    const grid = drawGrid(places.grid, await loadXlsx(bytes, name), surroundings.language, surroundings.theme);
    const host = new ExcelHost(grid.univer);
    await host.calculated();
    grid.onCellEditing((editing) => {
      if (editing) host.faults.editCell();
      else host.faults.leaveCell();
    });
    const workbook = new OpenWorkbook(grid, host, places.pane);
    workbook.showPane(surroundings);
    return workbook;
  }

  /** Loads the add-in's page anew, as closing and opening the pane does. */
  showPane(surroundings: Surroundings): void {
    this.pane?.close();
    this.grid.setTheme(surroundings.theme);
    this.grid.setLanguage(surroundings.language);
    this.pane = new AddinFrame(this.host, surroundings);
    this.pane.open(this.paneHolder, '/taskpane.html');
  }

  /** The ribbon's button: the command page is loaded for one run and put away again. */
  runRibbonCommand(surroundings: Surroundings): void {
    const frame = new AddinFrame(this.host, surroundings, {
      onCommandsReady: () => frame.runCommand(REVIEW_COMMAND),
      onCommandCompleted: () => frame.close(),
      onDialog: (wish) => showNotice(this.host, surroundings, wish),
    });
    frame.element.className = 'command';
    frame.open(document.body, '/commands.html');
  }

  close(): void {
    this.pane?.close();
    this.grid.remove();
  }
}
