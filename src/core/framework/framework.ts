import type { Severity } from '../finding';
import type { Points } from '../indices/points';
import type { CellRef } from '../workbook/cell-ref';
import type { SheetRef } from '../workbook/snapshot';
import type { CodeDamage } from './damaged-code';
import type { ScoringRule } from './scoring-rule';

/** Who gives an item its points: the unit that is being scored, or a sociological survey. */
export type ScoredBy = 'unit' | 'survey';

/** Whether an item needs evidence: what is asked for in the framework's words, or an outright "none". */
export type EvidenceRequired = { readonly kind: 'required'; readonly wording: string } | { readonly kind: 'none' };

/** What the framework lays down about an item, a leaf of the tree: that which carries points. */
export interface ItemTerms {
  readonly scoredBy: ScoredBy;
  readonly scoring: ScoringRule;
  readonly evidence: EvidenceRequired;
}

/** An area, a criterion or a sub-criterion. A node without children is an item. */
export interface FrameworkNode {
  /** Canonical code, numbers joined by points whatever the printed style: `1`, `1.2`, `1.2.3`. */
  readonly code: string;
  /** 1 for an area. */
  readonly level: number;
  readonly name: string;
  /** Maximum points as printed on the node's own row; `null` where nothing readable is printed. */
  readonly printedMaximum: Points | null;
  readonly responsibleAgency: string | null;
  readonly terms: ItemTerms;
  readonly children: readonly FrameworkNode[];
  /** Row and column, from zero, of the printed maximum; `null` when the framework did not come from a sheet. */
  readonly maximumCell: { readonly row: number; readonly column: number } | null;
}

/** The criteria framework: what is scored, with how many points, by whom and by which rule. */
export interface Framework {
  readonly title: string | null;
  readonly year: number | null;
  /** The decision that issued it, `876/QĐ-BNV`. */
  readonly decision: string | null;
  readonly source: 'sheet' | 'file' | 'bundled';
  /** The sheet it was read from. */
  readonly sheet: SheetRef | null;
  readonly areas: readonly FrameworkNode[];
  /** The total as printed on the framework's own total row. */
  readonly printedTotal: { readonly maximum: Points; readonly row: number; readonly column: number } | null;
  /** Most points that bonus and penalty may add and take; `null` where the framework has none. */
  readonly bonusCap: Points | null;
  readonly penaltyCap: Points | null;
  readonly policy: FrameworkPolicy;
  /** What its sheet says and the framework could not take in; empty where it came as JSON. */
  readonly leftOut: readonly LeftOut[];
  /** Codes that Excel changed on its sheet; empty where it came as JSON. */
  readonly damagedCodes: readonly DamagedCode[];
}

/** A code of a framework's sheet that Excel made a number or a day of. */
export interface DamagedCode {
  readonly cell: CellRef;
  /** What the cell holds now. */
  readonly damage: CodeDamage;
  /** The canonical code that was recovered; `null` where nothing tells which it was. */
  readonly code: string | null;
}

/** A row or line of a framework's sheet that counts for nothing; row and column from zero. */
export type LeftOut =
  /** A row whose code stands further up already. */
  | { readonly kind: 'code-repeated'; readonly code: string; readonly name: string; readonly cell: CellRef }
  /** A line that begins like one of the framework's policy and goes on in words that nobody could read. */
  | { readonly kind: 'policy-line'; readonly line: string; readonly cell: CellRef };

/** What a framework may decide differently for its year. */
export interface FrameworkPolicy {
  /** Decimals of a shown index or total. */
  readonly decimals: number;
  /** Achieved totals without survey scores: say so, or rescale to the appraised maximum. */
  readonly withoutSurvey: 'provisional' | 'rescale';
  /** Which items a unit may leave out as not applicable: any, none, or those with these canonical codes. */
  readonly notApplicable: 'any' | 'none' | { readonly only: readonly string[] };
  /** From the best band down; empty where the framework grades nobody. */
  readonly gradeBands: readonly GradeBand[];
  /** Rules that the framework switches off or weighs differently for its year. */
  readonly rules: readonly RulePolicy[];
}

/** `Tốt` from 90 percent up: a total index at or above `from` and below the next better band. */
export interface GradeBand {
  readonly name: string;
  /** Percent. */
  readonly from: Points;
}

/** `EV07` → off, `EV01` → error. */
export interface RulePolicy {
  readonly code: string;
  readonly as: 'off' | Severity;
}

export const USUAL_POLICY: FrameworkPolicy = {
  decimals: 2,
  withoutSurvey: 'provisional',
  notApplicable: 'any',
  gradeBands: [],
  rules: [],
};
