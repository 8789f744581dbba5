import type { AllowedScores } from '../finding';
import type { ScoringRule } from '../framework/scoring-rule';
import { agree, compared, equal, HUNDRED, toDecimal, ZERO } from '../indices/points';
import type { Points } from '../indices/points';

/** What a scoring rule allows, to be told to people; `null` where it allows anything up to the maximum. */
export function allowedScores(rule: ScoringRule, maximum: Points): AllowedScores | null {
  switch (rule.kind) {
    case 'options':
      return { kind: 'options', scores: rule.options.map(({ points }) => toDecimal(points)) };
    case 'steps':
      return { kind: 'scale', least: toDecimal(rule.least), maximum: toDecimal(maximum), step: toDecimal(rule.step) };
    case 'deduction':
      return { kind: 'steps', maximum: toDecimal(maximum), step: toDecimal(rule.step) };
    case 'ratio':
      return { kind: 'ratio', least: toDecimal(leastOfRatio(rule.atLeast, maximum)), maximum: toDecimal(maximum) };
    case 'free':
      return null;
  }
}

/** Whether an item may be given this score, from 0 to the maximum. Who did nothing gets 0, printed or not. */
export function isAllowed(score: Points, rule: ScoringRule, maximum: Points, decimals: number): boolean {
  if (equal(score, ZERO)) return true;
  switch (rule.kind) {
    case 'options':
      return rule.options.some(({ points }) => equal(points, score));
    case 'steps':
      return (
        compared(rule.step, ZERO) <= 0 ||
        equal(score, maximum) ||
        (compared(score, rule.least) >= 0 && isWhole(score.minus(rule.least), rule.step))
      );
    case 'deduction':
      return compared(rule.step, ZERO) <= 0 || isWhole(maximum.minus(score), rule.step);
    case 'ratio': {
      // A ratio × maximum is seldom typed with all its decimals.
      const least = leastOfRatio(rule.atLeast, maximum);
      return compared(score, least) >= 0 || agree(score, least, decimals);
    }
    case 'free':
      return true;
  }
}

/** Whether the distance is made of whole steps. */
function isWhole(distance: Points, step: Points): boolean {
  return equal(distance.mod(step), ZERO);
}

function leastOfRatio(atLeast: Points | null, maximum: Points): Points {
  return (atLeast ?? ZERO).times(maximum).div(HUNDRED);
}
