import type { CellArea } from '../../../src/core/workbook/cell-ref';

/** What Univer does not keep about a sheet, kept in the sheet's own data. */
export interface SheetExtras {
  veryHidden?: boolean;
  protected?: boolean;
  /** Excel's protection options by name; absent ones are off. */
  protectionOptions?: Record<string, boolean>;
  /** Where people have grouped rows or columns; by their numbers, from one. */
  outline?: { rows: Record<number, OutlineLine>; columns: Record<number, OutlineLine> };
  /** Old array formulas over several cells, `{=…}`, with their `=`. The grid has a formula of its own in each cell. */
  arrays?: { area: CellArea; formula: string }[];
  /** The cells that a filter of the sheet's own stands over. */
  autoFilter?: string;
  tables?: { name: string; area: CellArea; showHeaders: boolean; showTotals: boolean; columns: readonly string[]; hasFilter?: boolean }[];
  /** Conditional formats of kinds that the grid cannot show, as they were read. */
  otherConditionalFormats?: unknown[];
  /** What may be typed into cells, by their addresses: drop-down lists and the like. */
  dataValidations?: Record<string, unknown>;
  /** Paper, margins, print area, the rows that are printed on every page. */
  pageSetup?: unknown;
  headerFooter?: unknown;
  charts?: KeptChart[];
}

/** How deep in groups a row or a column lies, and whether it folds one away. */
export interface OutlineLine {
  readonly level: number;
  readonly collapsed: boolean;
}

/** A chart as the add-in asked for it; cells as A1 references. */
export interface KeptChart {
  readonly name: string;
  title: string;
  legend: boolean;
  reversed: boolean;
  covers: string;
  readonly series: KeptSeries[];
}

export interface KeptSeries {
  name: string;
  values: string;
  categories: string;
  color: string;
}
