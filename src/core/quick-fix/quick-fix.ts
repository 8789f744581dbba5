import type { CellChange } from '../workbook/change-set';

/** What a quick fix does. */
export type QuickFixKind = 'text-to-number' | 'code-restored' | 'maximum-from-framework' | 'formula-rebuilt';

/** The one right answer to a finding: what is to be written, cell by cell, the finding's own cell first. Where there are two, there is none. */
export interface QuickFix {
  readonly kind: QuickFixKind;
  readonly changes: readonly CellChange[];
}
