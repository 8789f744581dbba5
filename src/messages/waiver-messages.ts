import type { WaiverWording } from '../core/waivers/plan-waivers';
import type { LapseReason, Waiver } from '../core/waivers/waiver';
import type { RuleOtherwise } from '../core/rules/rules-in-force';

/** How accepted findings, and what a framework decides about rules, are told. */
export interface WaiverMessages {
  /** The words of the sheet that keeps acceptances, those about the finding aside. */
  readonly sheet: Omit<WaiverWording, 'rule' | 'found'>;
  /** What opens the form; it names the finding to those who only hear it. */
  readonly accept: string;
  readonly acceptFinding: (code: string, place: string) => string;
  readonly reason: string;
  /** What a reason should say. */
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly by: string;
  readonly byMissing: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly accepted: (count: number) => string;
  /** Who accepted it and when, as far as that is known. */
  readonly signed: (waiver: Pick<Waiver, 'by' | 'at'>) => string;
  readonly because: (reason: string) => string;
  readonly withdraw: string;
  readonly withdrawFinding: (code: string, place: string) => string;
  readonly lapsed: (count: number) => string;
  readonly lapsedBecause: Readonly<Record<LapseReason, string>>;
  /** What the framework decides about rules; `title`: a rule in a few words. */
  readonly rulesOtherwise: (year: number | null, rules: readonly RuleOtherwise[], title: (rule: RuleOtherwise) => string) => string;
}
