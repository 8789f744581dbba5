import type { CellArea, CellRef } from './cell-ref';

/** A workbook that is to be made, as data: what stands in its cells, what each cell is, what may be entered where. */
export interface WorkbookPlan {
  /** In the order of their tabs; the first is the one that is shown. */
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  /** At most 31 characters. */
  readonly name: string;
  /** From the first column on, in characters as Excel measures them. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly PlannedCell[];
  /** Titles and signatures only: in the table itself a merge would stand in the way of sorting, filtering and pasting. */
  readonly merges: readonly CellArea[];
  readonly entryRules: readonly EntryRule[];
  /** How many rows from the top and columns from the left stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** Cells that lead to another cell when they are pressed. */
  readonly links?: readonly CellLink[];
  readonly chart?: ChartPlan | null;
  /** Every row is as high as its texts need, in whatever program it is opened first. */
  readonly fitsRows?: boolean;
  /** From the first row on without a gap; each is printed on one page where a page can hold it. */
  readonly parts?: readonly SheetPart[];
}

/** Rows that belong together: a heading with its table. */
export interface SheetPart {
  readonly row: number;
  readonly rows: number;
}

/** A cell that leads to a cell of this or of another sheet. */
export interface CellLink extends CellRef {
  readonly sheet: string;
  readonly to: CellRef;
}

/** Bars beside each other for each category, all from cells of the same sheet. */
export interface ChartPlan {
  readonly title: string;
  /** The cells that it covers. */
  readonly area: CellArea;
  /** One column of labels, in the order of the bars. */
  readonly categories: CellArea;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** One column, as many rows as there are categories. */
  readonly values: CellArea;
  /** What is measured against stands back behind what is measured. */
  readonly tone: 'measure' | 'measured';
}

export interface PlannedCell extends CellRef {
  readonly content: PlannedContent;
  readonly role: CellRole;
  /** Excel's own notation: `General`, `0.00`, `@` for a text that must stay one. */
  readonly numberFormat: string;
  /** A person writes here; all other cells are locked as soon as somebody protects the sheet. */
  readonly entered: boolean;
}

/** A text is a text whatever it begins with. Numbers travel as decimal strings. */
export type PlannedContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: string }
  /** With its `=`, and what it shows until something is entered: a decimal, or `''`. */
  | { readonly kind: 'formula'; readonly formula: string; readonly shows: string };

/** The row that a cell of the table stands in; cells of a row look alike. */
export type RowRole = 'heading' | 'area' | 'criterion' | 'item' | 'option' | 'beyond' | 'total';

/** What a cell is; how it looks follows from that. */
export type CellRole =
  /** Above and below the table. */
  | { readonly kind: 'national' | 'title' | 'caption' | 'section' | 'note' | 'mark' | 'signatory' | 'signing' }
  /** `numeric` cells stand in the middle, words at the left; `closed` ones are shaded: nothing belongs there. */
  | { readonly kind: 'table'; readonly row: RowRole; readonly numeric: boolean; readonly closed: boolean };

/** What may be entered into cells, and what Excel tells whoever selects them or enters something else. */
export interface EntryRule {
  readonly cells: readonly CellArea[];
  readonly accepts: Accepted;
  /** `stop` takes nothing else; `ask` takes it once a person insists. */
  readonly otherwise: 'stop' | 'ask';
  /** Shown beside the selected cell; `null` for none. */
  readonly hint: EntryMessage | null;
  /** Shown when something else was entered; `null` where anything is accepted. */
  readonly refusal: EntryMessage | null;
}

export type Accepted =
  /** One of the values of these cells, offered as a drop-down list. */
  | { readonly kind: 'one-of'; readonly sheet: string; readonly area: CellArea }
  /** A number from 0 to what the cell `most` of the same sheet holds. */
  | { readonly kind: 'up-to'; readonly most: CellRef }
  /** Nothing may be typed over the cell. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'anything' };

/** Excel takes 32 characters in a title and 255 in a text. */
export interface EntryMessage {
  readonly title: string;
  readonly text: string;
}

/** On A4, as wide as one page. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** First and last row that is printed on every page; `null` for none. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** `{page}` and `{pages}` stand for the page's number and the number of pages. */
  readonly footer: string;
  /** Likewise at the top of every page; absent for none. */
  readonly header?: string;
}
