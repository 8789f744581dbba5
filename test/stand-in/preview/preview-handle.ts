import type { ExcelHost } from '../excel-host';

/** What tests and the curious may ask of the page, as `window.preview`. */
export interface PreviewHandle {
  /** The Excel that the add-in talks to. */
  readonly host: ExcelHost;
  /** The name of the sheet in view and its selected cells: `E9`. */
  selection(): { readonly sheet: string; readonly cells: string };
  /** Opens the selected cell for typing, as a double click does, and leaves it so. */
  startEditing(): void;
  /** Shows the sheet in view at a size, 1 being its own. */
  zoom(size: number): void;
}

declare global {
  interface Window {
    /** There only while a workbook is open: `'preview' in window`. */
    preview: PreviewHandle;
  }
}
