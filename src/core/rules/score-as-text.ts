import { toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** A number stored as text looks right, but Excel's own sums skip it. */
export const scoreAsText: Rule<'score-as-text'> = {
  code: 'SC07',
  name: 'score-as-text',
  severity: 'warning',
  ofScores: ['points'],
  checkAnyScore({ column, score, value }) {
    if (score.kind !== 'points' || !score.typedAsText) return null;
    return { facts: { column, text: String(value), score: toDecimal(score.points) } };
  },
};
