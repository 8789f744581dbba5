import type { RowKind } from './table/table-rows';
import type { CorrectedMeaning } from './workbook/column-correction';
import type { CellRef } from './workbook/cell-ref';
import type { SheetRef } from './workbook/snapshot';

/** What a table was taken for. `unreadable`: a scoresheet without a column that it needs. */
export type TableKind = 'framework' | 'scoresheet' | 'summary' | 'unreadable';

/** One column as it was understood; its heading cell counts from zero on the sheet. */
export interface UnderstoodColumn {
  /** Its lowest heading cell: what a correction by hand refers to. */
  readonly heading: CellRef;
  /** The heading's texts, from the group's down to its own, spaces folded. */
  readonly text: string;
  /** `nothing`: the column is left alone. `unit`: the score of the unit that its heading names. */
  readonly meaning: CorrectedMeaning | 'results' | 'unit';
  /** A person said so. */
  readonly corrected: boolean;
}

/** A table as it was understood, so that a person can see it and put a column right. Rows count from zero on the sheet. */
export interface UnderstoodTable {
  readonly sheet: SheetRef;
  readonly kind: TableKind;
  /** First and last heading row. */
  readonly headingTop: number;
  readonly headingBottom: number;
  /** One past the last row. */
  readonly bottom: number;
  readonly columns: readonly UnderstoodColumn[];
  /** How many rows were taken for what. */
  readonly rows: Readonly<Record<RowKind, number>>;
  /** The units scored here. */
  readonly units: readonly string[];
  /** Rows without a code that were known by their wording, and how surely (percent). */
  readonly byWording: readonly { readonly row: number; readonly code: string; readonly confidence: number }[];
}
