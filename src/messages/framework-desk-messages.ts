import type { EvidenceRequired, ScoredBy } from '../core/framework/framework';
import type { FrameworkDifferences } from '../core/framework/framework-differences';
import type { ScoringOption, ScoringRule } from '../core/framework/scoring-rule';
import type { UnparsedScoring } from '../core/framework/unparsed-scoring';
import type { Points } from '../core/indices/points';

/** What can be done with frameworks, in the pane. */
export interface FrameworkDeskMessages {
  /** What opens the acts below, before and after there is a framework. */
  readonly lead: string;
  readonly work: string;
  /** Where there is no framework yet. */
  readonly none: string;
  readonly open: string;
  readonly useWorkbooksOwn: string;
  readonly makeWorkbook: string;
  readonly view: FrameworkViewMessages;
  readonly compare: {
    readonly heading: string;
    readonly open: string;
    /** `before` and `after` are titles. */
    readonly title: (before: string, after: string) => string;
    readonly same: string;
    /** Σ maxima of the items, before and after. */
    readonly totals: (totals: FrameworkDifferences['totals']) => string;
    /** What differs, kind by kind; a kind without any is left out. */
    readonly groups: (differences: FrameworkDifferences) => readonly DifferenceGroup[];
  };
  readonly save: {
    readonly heading: string;
    readonly asSheet: string;
    readonly asJson: string;
    readonly workbookName: (year: number | null) => string;
    readonly jsonName: (year: number | null) => string;
    readonly download: (name: string) => string;
    /** Names the text to be copied. */
    readonly jsonText: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
  };
}

/** All differences of one kind, each in words. */
export interface DifferenceGroup {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A framework in words. */
export interface FrameworkViewMessages {
  readonly heading: string;
  readonly size: (items: number, maximum: Points) => string;
  readonly branch: (code: string, name: string, maximum: Points) => string;
  readonly points: (maximum: Points) => string;
  readonly scoredBy: Readonly<Record<ScoredBy, string>>;
  readonly scoring: (rule: ScoringRule) => string;
  readonly option: (option: ScoringOption) => string;
  readonly evidence: (evidence: EvidenceRequired) => string;
  readonly agency: (name: string) => string;
  readonly problems: (count: number) => string;
  readonly unparsed: (count: number) => string;
  readonly unparsedItem: (item: UnparsedScoring) => string;
}
