import type { ExcelHost } from '../excel-host';

/** What tests and the curious may ask of the page, as `window.preview`. */
export interface PreviewHandle {
  /** The Excel that the add-in talks to. */
  readonly host: ExcelHost;
  /** The sheet in view and its selected cell: `'Bảng điểm'!E9`. */
  selection(): string;
  /** Opens the selected cell for typing, as a double click does, and leaves it so. */
  startEditing(): void;
}

declare global {
  interface Window {
    /** There once a workbook is open. */
    preview?: PreviewHandle;
  }
}
