import type { Framework } from '../core/framework/framework';
import type { Review } from '../core/review-result';
import type { ReviewStep } from '../core/review-steps';
import type { ManualCalculation } from '../core/workbook/snapshot';
import type { Doing, Fault } from './fault';

/** What the last completed act did to the workbook. */
export type Deed =
  | { readonly kind: 'nothing-to-write' }
  | { readonly kind: 'written'; readonly cells: number; readonly marks: number }
  | { readonly kind: 'not-written' }
  /** Given up while it was looked at: nothing was written, and the last review stays. */
  | { readonly kind: 'cancelled' }
  /** Looked at again by itself after an edit; nothing was written, so that colours and our column are those of the last act. */
  | { readonly kind: 'looked-again' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'nothing-to-clear' }
  /** A column was put right by hand, or left to its heading again; what is shown was looked at anew. */
  | { readonly kind: 'corrected' }
  /** A finding of this rule was accepted with a reason, or counts again. */
  | { readonly kind: 'accepted'; readonly code: string }
  | { readonly kind: 'acceptance-withdrawn'; readonly code: string }
  /** Someone has confirmed the results; it was refused, for there are errors or nothing to confirm; it was taken back. */
  | { readonly kind: 'signed-off'; readonly by: string }
  | { readonly kind: 'sign-off-refused' }
  | { readonly kind: 'sign-off-withdrawn' }
  /** Findings were put right where exactly one answer is right; `cells`: how many were written for that. */
  | { readonly kind: 'mended'; readonly cells: number }
  /** `source`: where the framework in use now comes from; `null` is the workbook itself. */
  | { readonly kind: 'framework-chosen'; readonly source: Framework['source'] | null }
  | { readonly kind: 'frameworks-compared' }
  /** A new workbook stands open beside this one. */
  | { readonly kind: 'workbook-opened' }
  /** A file was made that the person may save: the framework, or a workbook that the host could not open. */
  | { readonly kind: 'file-offered' }
  | { readonly kind: 'framework-sheet-added' }
  /** `kept`: earlier report sheets that somebody has written on, or that formulas of others speak of; they stay. */
  | { readonly kind: 'report-sheets-added'; readonly sheets: number; readonly kept: number }
  | { readonly kind: 'report-sheets-removed'; readonly sheets: number; readonly kept: number }
  /** The report was made as a file. */
  | { readonly kind: 'report-offered' };

/** All that a view shows. A new object at every change. */
export interface SessionState {
  /** The step under way; `null` when at rest. */
  readonly doing: Doing | null;
  /** The last review; it stays while a later act fails. */
  readonly review: Review | null;
  /** What the check before this one found: at a press the press before, at a look after an edit the last press; `null` for none. */
  readonly previous: Review | null;
  /** A framework from outside the workbook that goes before the workbook's own. */
  readonly chosenFramework: Framework | null;
  readonly deed: Deed | null;
  /** What went wrong in the last act. */
  readonly fault: Fault | null;
  readonly canUndo: boolean;
  /** How far the review under way has come; `null` where it is not looked at, or done at once. */
  readonly progress: ReviewStep | null;
  /** Whether the act under way can still be given up. */
  readonly canCancel: boolean;
  /** When the review on show was made, local time to the minute, `2024-02-24T08:30`; `null` before the first. */
  readonly checkedAt: string | null;
  /** Given where Excel calculates only when somebody asks for it; `null` where it does by itself. */
  readonly manualCalculation: ManualCalculation | null;
  /** Cells were edited since, and nobody has looked at them yet: what is on show may no longer be so. */
  readonly stale: boolean;
}

export const AT_REST: SessionState = {
  ...{ doing: null, review: null, previous: null, chosenFramework: null, deed: null, fault: null, canUndo: false },
  ...{ progress: null, canCancel: false, checkedAt: null, manualCalculation: null, stale: false },
};
