import type { ScoringRule } from '../framework/scoring-rule';
import type { MeasuredResult, Share } from '../scoresheet/measured-result';
import { HUNDRED, ZERO } from './points';
import type { Points } from './points';

/** The points that a measured result gives by an item's scoring rule, and how they were worked out. */
export interface ScoreByResult {
  readonly points: Points;
  /** By how many points the score may differ because the result is written rounded. */
  readonly roundedBy: Points;
  readonly working:
    /** Percentages; `from` and `full` are the rule's thresholds, `null` where it has none. */
    | { readonly kind: 'ratio'; readonly share: Points; readonly from: Points | null; readonly full: Points | null }
    | { readonly kind: 'deduction'; readonly cases: Points; readonly step: Points };
}

type RatioRule = Extract<ScoringRule, { readonly kind: 'ratio' }>;
type DeductionRule = Extract<ScoringRule, { readonly kind: 'deduction' }>;

/**
 * `'not-understood'`: the rule asks for a result of another kind than the cell holds; `null`: it asks for none.
 * Contract A: ratio × maximum between the thresholds; the maximum less a step for each case, never below zero.
 */
export function scoreByResult(
  rule: ScoringRule,
  maximum: Points,
  { share, cases }: MeasuredResult,
): ScoreByResult | 'not-understood' | null {
  switch (rule.kind) {
    case 'ratio':
      return share === null ? 'not-understood' : byRatio(rule, maximum, share);
    case 'deduction':
      return cases === null ? 'not-understood' : byDeduction(rule, maximum, cases);
    case 'options':
    case 'steps':
    case 'free':
      return null;
  }
}

function byRatio({ atLeast, fullFrom }: RatioRule, maximum: Points, { percent, roundedBy }: Share): ScoreByResult {
  const working = { kind: 'ratio', share: percent, from: atLeast, full: fullFrom } as const;
  if (percent.gte(fullFrom ?? HUNDRED)) return { points: maximum, roundedBy: ZERO, working };
  if (atLeast !== null && percent.lt(atLeast)) return { points: ZERO, roundedBy: ZERO, working };
  const ofMaximum = (share: Points): Points => share.times(maximum).div(HUNDRED);
  return { points: ofMaximum(percent), roundedBy: ofMaximum(roundedBy), working };
}

function byDeduction({ step }: DeductionRule, maximum: Points, cases: Points): ScoreByResult {
  const left = maximum.minus(cases.times(step));
  return { points: left.lt(ZERO) ? ZERO : left, roundedBy: ZERO, working: { kind: 'deduction', cases, step } };
}
