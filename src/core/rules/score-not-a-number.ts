import { unreadable } from './entered-scores';
import type { Rule } from './rule';

/** A score is a number: words and pairs such as 55/68 cannot be added up. */
export const scoreNotANumber: Rule<'score-not-a-number'> = {
  code: 'SC01',
  name: 'score-not-a-number',
  severity: 'error',
  ofScores: ['unreadable'],
  checkAnyScore(entered) {
    const score = unreadable(entered);
    if (score === null) return null;
    const { column } = entered;
    const { text, because } = score;
    if (because === 'not-calculated') return { because };
    if (because !== 'text' && because !== 'pair') return null;
    return { facts: { column, text, isPair: because === 'pair' } };
  },
};
