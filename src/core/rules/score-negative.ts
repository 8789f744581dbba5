import { compared, toDecimal, ZERO } from '../indices/points';
import type { Rule } from './rule';

/** No item brings less than nothing: what is taken away stands in the penalty row. */
export const scoreNegative: Rule<'score-negative'> = {
  code: 'SC03',
  name: 'score-negative',
  severity: 'error',
  ofScores: ['points'],
  checkScore({ column, score }) {
    if (score.kind !== 'points' || compared(score.points, ZERO) >= 0) return null;
    return { facts: { column, score: toDecimal(score.points) } };
  },
};
