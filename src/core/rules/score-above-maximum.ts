import { compared, toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** No item brings more than its maximum. */
export const scoreAboveMaximum: Rule<'score-above-maximum'> = {
  code: 'SC02',
  name: 'score-above-maximum',
  severity: 'error',
  ofScores: ['points'],
  checkScore({ column, score, maximum }) {
    if (score.kind !== 'points' || maximum === null || compared(score.points, maximum) <= 0) return null;
    return { facts: { column, score: toDecimal(score.points), maximum: toDecimal(maximum) } };
  },
};
