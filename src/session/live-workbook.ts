import type { CellArea } from '../core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** What a host tells of a workbook that is being worked on. */
export type Edit =
  /** Cells of a sheet (by its id) hold something else, or show it otherwise. `isOwn`: by an act of ours. */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly areas: readonly CellArea[]; readonly isOwn: boolean }
  /** Formulas of a sheet were calculated anew, or cells look otherwise; `areas` is `null` where nobody says which. */
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly areas: readonly CellArea[] | null }
  /** Rows, columns or sheets came, went, moved or were hidden: only a whole reading tells what stands where. */
  | { readonly kind: 'anything'; readonly isOwn: boolean };

/** The port: a workbook that tells of edits. Every failure is a `WorkbookError`. */
export interface LiveWorkbook {
  /** Tells of every edit from now on, until what it returns is called; `null` where the host tells of none. */
  watch(listener: (edit: Edit) => void): Promise<StopWatching | null>;
  /**
   * The workbook as it stands now, when nothing but these cells has changed since `before`; `null` where more has, as far as
   * that can be seen: sheets, names or tables that are others now.
   */
  readAreas(before: WorkbookSnapshot, areas: AreasBySheet): Promise<WorkbookSnapshot | null>;
}

/** Areas by the ids of their sheets. */
export type AreasBySheet = ReadonlyMap<string, readonly CellArea[]>;

export type StopWatching = () => Promise<void>;

/** On whose account a workbook is looked at again. `calculation`: nobody's, as far as is known. */
export type Concern = 'people' | 'own' | 'calculation';
