import type { Severity } from '../core/finding';
import type { Framework } from '../core/framework/framework';
import type { Points } from '../core/indices/points';
import type { Doubt } from '../core/indices/stage-indices';
import type { SheetReview, Verdict } from '../core/review-result';
import type { NotCheckedReason } from '../core/rules/rule';
import type { Stage } from '../core/scoresheet/scoresheet';
import type { ManualCalculation } from '../core/workbook/snapshot';
import type { Fault } from '../session/fault';
import type { Deed } from '../session/session-state';
import type { DifferenceMessages } from './difference-messages';
import type { FrameworkDeskMessages } from './framework-desk-messages';
import type { UnderstoodMessages } from './understood-messages';

/** How a review from the ribbon ended. */
export type ReviewOutcome =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'reviewed'; readonly verdict: Verdict; readonly counts: Readonly<Record<Severity, number>> };

/** What stands in the pane and in the ribbon's notice. */
export interface PaneMessages {
  /** What one press does, and what it never does. */
  readonly firstRun: { readonly heading: string; readonly steps: readonly string[]; readonly promise: string };

  readonly deed: (deed: Deed) => string;
  readonly fault: (fault: Fault) => string;
  readonly outcome: (outcome: ReviewOutcome) => string;

  readonly verdicts: Readonly<Record<Verdict, { readonly words: string; readonly advice: string }>>;
  /** Heading of the counts by severity. */
  readonly counts: string;
  readonly count: (severity: Severity, count: number) => string;
  readonly findings: (count: number) => string;
  /** In place of how to mend it, where the last writing has done so. */
  readonly mended: string;
  /** What opens the reason for a rule. */
  readonly why: string;

  readonly indices: string;
  readonly stageChoice: string;
  readonly stage: (stage: Stage) => string;
  readonly unitChoice: string;
  readonly unit: (sheet: Pick<SheetReview, 'scoresheet' | 'rank'>) => string;
  readonly codeAndName: (code: string, name: string) => string;
  readonly percent: (percent: Points | null) => string;
  readonly pointsOfMaximum: (points: Points, maximum: Points) => string;
  readonly provisional: (because: readonly Doubt[]) => string;
  /** Follows the points of a component index that is provisional. */
  readonly provisionalMark: string;
  readonly pointsAtRisk: (points: Points, items: number) => string;

  readonly notChecked: (count: number) => string;
  /** The same as a sentence of its own. */
  readonly notCheckedInAll: (count: number) => string;
  readonly notCheckedBecause: (sheet: string, because: NotCheckedReason) => string;

  readonly framework: {
    readonly heading: string;
    readonly title: (framework: Pick<Framework, 'title' | 'year' | 'decision'>) => string;
    readonly source: (framework: Pick<Framework, 'source' | 'sheet'>) => string;
    readonly fingerprint: (short: string) => string;
    readonly differences: DifferenceMessages;
  };
  readonly frameworkDesk: FrameworkDeskMessages;
  readonly understood: UnderstoodMessages;
  readonly noFramework: string;
  /** Excel calculates only when somebody asks for it. */
  readonly manualCalculation: (calculation: ManualCalculation) => string;
  readonly illustrative: { readonly notice: string; readonly adopt: string; readonly drop: string };
}
