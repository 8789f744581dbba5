import type { EvidenceLedger } from './evidence/evidence-ledger';
import type { Finding } from './finding';
import type { Framework } from './framework/framework';
import type { StageIndices } from './indices/stage-indices';
import type { QuickFix } from './quick-fix/quick-fix';
import type { NotChecked } from './rules/rule';
import type { RuleOtherwise } from './rules/rules-in-force';
import type { ScoredSheet } from './scoresheet/score-tree';
import type { SignOff, SignOffState } from './sign-off/sign-off';
import type { UnitStanding } from './standing/unit-standing';
import type { UnitSummary } from './summary/unit-summary';
import type { UnderstoodTable } from './understood-table';
import type { AcceptedFinding, LapsedWaiver, Waiver } from './waivers/waiver';
import type { CalendarDate } from './workbook/calendar-date';
import type { ChangeSet, FormulaChange } from './workbook/change-set';

/** May this workbook be sent? `not-checked`: there was no scoring table to look at. */
export type Verdict = 'ready' | 'warnings' | 'errors' | 'not-checked';

/** What follows for one unit. */
export interface SheetReview extends ScoredSheet, UnitStanding {
  /** One for each stage, in the order of the year. */
  readonly stages: readonly StageIndices[];
  readonly ledger: EvidenceLedger;
  /** Place among the workbook's units by the last stage's total index; `null` when there is one unit. */
  readonly rank: number | null;
}

/** What a workbook was checked against. */
export interface ReviewedFramework {
  readonly framework: Framework;
  readonly fingerprint: string;
  /** Rules that it weighs otherwise than they weigh themselves, or has switched off; in the catalogue's order. */
  readonly rules: readonly RuleOtherwise[];
}

/** The whole decision about a workbook, as data. */
export interface Review {
  readonly verdict: Verdict;
  readonly framework: ReviewedFramework | null;
  readonly sheets: readonly SheetReview[];
  /** Tables with one row a unit, read for totals and ranks alone. */
  readonly summaries: readonly UnitSummary[];
  /** Every table that was found, as it was understood. */
  readonly understood: readonly UnderstoodTable[];
  /** Those that count, accepted ones not among them. Sorted by sheet, row, column, code. */
  readonly findings: readonly Finding[];
  /** Warnings and information that someone has accepted with a reason; the verdict does not count them. */
  readonly accepted: readonly AcceptedFinding[];
  /** Acceptances that no longer hold: their findings count again. */
  readonly lapsed: readonly LapsedWaiver[];
  /** Acceptances that nothing needs any more. */
  readonly settled: readonly Waiver[];
  readonly notChecked: readonly NotChecked[];
  /** Whether someone has confirmed these results, and what is otherwise since. */
  readonly signOff: SignOffState;
  /** Derived cells whose formula is missing, typed over or wrong. */
  readonly formulas: readonly FormulaChange[];
  /** Findings that those formulas put right: once they are written, a second look no longer finds them. */
  readonly mended: ReadonlySet<Finding>;
  /** Findings to which there is exactly one right answer, which a person may have written. */
  readonly quickFixes: ReadonlyMap<Finding, QuickFix>;
  /** Everything that a click writes: those formulas, our column of results, our marks. */
  readonly changes: ChangeSet;
  /** What takes every trace of ours out of the workbook again, formulas in people's cells excepted. */
  readonly clearing: ChangeSet;
}

/** What the caller decides before a review. */
export interface ReviewOptions {
  /** A framework from outside the workbook; it goes before any found inside. */
  readonly framework: Framework | null;
  /** The words of our column in the sheet; `core` knows no language. */
  readonly wording: SheetWording;
  /** The day of the review: no document can be of a later one. `null` where nobody says. */
  readonly today: CalendarDate | null;
  /** The acceptances that hold, in the place of those that the workbook keeps. */
  readonly waivers?: readonly Waiver[];
  /** Likewise the sign-off; `null`: there is none. */
  readonly signOff?: SignOff | null;
}

/** What is written into the sheet for people to read. */
export interface SheetWording {
  readonly resultsHeading: string;
  /** All findings of one row, in a few words: `EV01 Thiếu minh chứng`. */
  readonly results: (findings: readonly Finding[]) => string;
}
