import type { RowKind } from '../core/table/table-rows';
import type { TableKind, UnderstoodColumn, UnderstoodTable } from '../core/understood-table';

/** How the pane tells what a workbook's tables were understood as. */
export interface UnderstoodMessages {
  readonly heading: string;
  /** Where no table was found. */
  readonly nothing: string;
  readonly kinds: Readonly<Record<TableKind, string>>;
  /** How many rows were taken for what; `''` where there are none. */
  readonly rows: (rows: Readonly<Record<RowKind, number>>) => string;
  readonly units: (units: readonly string[]) => string;
  readonly columns: (count: number) => string;
  readonly column: (letters: string, heading: string) => string;
  /** Names the list of meanings of one column. */
  readonly columnChoice: (letters: string, heading: string) => string;
  readonly meanings: Readonly<Record<UnderstoodColumn['meaning'], string>>;
  readonly corrected: string;
  /** What gives a column back to its heading. */
  readonly forget: string;
  readonly byWording: (count: number) => string;
  /** One row that was known by its wording; rows count from zero. */
  readonly rowByWording: (row: UnderstoodTable['byWording'][number]) => string;
}
