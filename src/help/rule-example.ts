import type { RuleName } from '../core/finding';
import type { DrawnTable } from './drawn-workbook';

/** Sheets by name, in their order. */
export type DrawnSheets = Readonly<Record<string, DrawnTable>>;

/**
 * A rule shown at work on its help page: drawn once as people get it wrong and once as it should be. Both are reviewed for
 * real, by the tests and when the pages are made, on {@link EXAMPLE_DAY}.
 */
export interface RuleExample<Name extends RuleName = RuleName> {
  readonly rule: Name;
  /** The framework that both are checked against; `null` where the sheet is enough. */
  readonly framework: DrawnTable | null;
  readonly wrong: DrawnSheets;
  /** Where the rule speaks: `D3` on the first sheet, or `Danh mục!B4`. */
  readonly cell: string;
  /** Codes of other rules that cannot but speak too; most examples break one rule alone. */
  readonly alongside?: readonly string[];
  /** The same, mended: no rule has anything to say. */
  readonly right: DrawnSheets;
}

/** The day on which examples are reviewed. */
export const EXAMPLE_DAY = { day: 19, month: 1, year: 2024 } as const;
