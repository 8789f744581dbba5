import type { CellRef } from '../core/workbook/cell-ref';
import type { CorrectedMeaning } from '../core/workbook/column-correction';
import type { ChangeSet } from '../core/workbook/change-set';
import type { SheetRef, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { ChartPlan } from '../core/workbook/workbook-plan';

/** The port: a workbook as the session sees it. `excel` and `xlsx` implement it. Every failure is a {@link WorkbookError}. */
export interface Workbook {
  /** Every sheet, in one go. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Writes the whole set or nothing, and gives back what takes it back: without cells that take nothing, for a merged one lies over
   * them. Refuses with `changed-since-read` when a cell no longer
   * holds its `from`, or a sheet of ours is no longer as we made it, and puts back what it had written when the host fails half-way.
   */
  apply(changes: ChangeSet, upon?: Ground): Promise<ChangeSet>;
  /** Remembers in the workbook what a column holds, by its heading cell; `null` forgets it again. */
  correct(sheet: SheetRef, heading: CellRef, meaning: CorrectedMeaning | null): Promise<void>;
  /** Opens an .xlsx file as a workbook of its own, beside this one. */
  openNew(file: Uint8Array): Promise<void>;
  /** Puts the sheets of an .xlsx file, which bear these names there, behind those of this workbook. */
  addSheets(file: Uint8Array, names: readonly string[]): Promise<void>;
  /**
   * Takes sheets of ours away and puts the others in their place, or does neither. Refuses with `changed-since-read` when a
   * sheet that is to go is no longer as it was read.
   */
  exchangeSheets(exchange: SheetExchange): Promise<void>;
  /** Shows a cell to the user, on whatever sheet it is. */
  reveal(sheet: SheetRef, row: number, column: number): Promise<void>;
}

/** What changes are written upon. */
export interface Ground {
  /** What they follow from: refused, too, where what stands beside them is no longer where it was read. */
  readonly basis?: WorkbookSnapshot;
  /** Nobody knows how much of them stands already: what does is left as it is. */
  readonly perhapsDone?: boolean;
}

export interface SheetExchange {
  /** As they were read. */
  readonly remove: readonly SheetSnapshot[];
  /** What comes behind all other sheets; `null` for nothing. */
  readonly add: AddedSheets | null;
}

/** Sheets of a file made by us, whose names nobody else bears. */
export interface AddedSheets {
  readonly names: readonly string[];
  readonly file: Uint8Array;
  /** The same sheets without their charts, for a host that takes in none: it draws these itself. */
  readonly withoutCharts: () => Promise<Uint8Array>;
  readonly charts: readonly PlacedChart[];
}

export interface PlacedChart {
  readonly sheet: string;
  readonly chart: ChartPlan;
}

export type Obstacle = 'filter' | 'merged-cells' | 'pivot-table' | 'table' | 'filled-cells';

/** What can go wrong between us and a workbook, whoever its host. */
export type WorkbookProblem =
  | { readonly kind: 'cell-being-edited' }
  | { readonly kind: 'protected'; readonly sheet: string | null }
  /** Nobody may add or delete sheets. */
  | { readonly kind: 'structure-protected' }
  | { readonly kind: 'sheet-gone'; readonly sheet: string | null }
  /** Whoever made the workbook has hidden the sheet from everybody: we show nobody what is on it. */
  | { readonly kind: 'very-hidden'; readonly sheet: string | null }
  | { readonly kind: 'changed-since-read'; readonly sheet: string; readonly cell: string }
  /** What was to put a finding right did not, and was taken back. */
  | { readonly kind: 'not-mended'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'busy' }
  /** Excel itself failed, for no fault of ours or of the workbook's; `code` is its own word for it. */
  | { readonly kind: 'excel-failed'; readonly code: string }
  /** Excel does not do this here, as things stand. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Something else lies over the cells. */
  | { readonly kind: 'in-the-way'; readonly what: Obstacle }
  /** Another workbook is in front. */
  | { readonly kind: 'inactive' }
  /** Excel no longer knows who the person is. */
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'not-supported' }
  | { readonly kind: 'read-only' }
  /** A file of no bytes at all. */
  | { readonly kind: 'empty-file' }
  /** A workbook of Excel 97–2003, whatever the file is called. */
  | { readonly kind: 'old-format' }
  /** Nobody opens it without the password. */
  | { readonly kind: 'password' }
  | { readonly kind: 'word-document' }
  /** An .xlsx file of which a part is lost. */
  | { readonly kind: 'damaged' }
  /** A small file that would unpack to a monstrous one. */
  | { readonly kind: 'archive-bomb' }
  /** Whatever else is no .xlsx file. */
  | { readonly kind: 'not-a-workbook' }
  /** Writing failed half-way and putting back failed too: the cells named may hold either. */
  | { readonly kind: 'half-written'; readonly cells: readonly string[] }
  | { readonly kind: 'unexpected'; readonly detail: string };

export class WorkbookError extends Error {
  /** `perhaps`: nobody could find out how much of what was to be written stands; `nothing` of it otherwise. */
  constructor(
    readonly problem: WorkbookProblem,
    readonly written: 'nothing' | 'perhaps' = 'nothing',
  ) {
    super(problem.kind);
    this.name = 'WorkbookError';
  }
}
