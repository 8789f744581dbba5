import { compared, toDecimal, ZERO } from '../indices/points';
import { allowedScores, isAllowed } from './allowed-scores';
import type { Rule } from './rule';

/**
 * A score follows from the item's scoring rule. Below 0 and above the maximum other rules speak; a survey knows no options,
 * and neither does what a deduction has left.
 */
export const scoreNotAllowed: Rule<'score-not-allowed'> = {
  code: 'SC04',
  name: 'score-not-allowed',
  severity: 'error',
  ofScores: ['points'],
  checkScore({ item, column, score, maximum }, { framework, columns }) {
    const isSurveyed = column === 'survey' || item.terms.scoredBy === 'survey';
    const isLeft = column === 'achieved' && columns.deducted !== null;
    if (framework === null || score.kind !== 'points' || isSurveyed || isLeft || maximum === null) return null;
    const { points } = score;
    if (compared(points, ZERO) < 0 || compared(points, maximum) > 0) return null;
    const { scoring } = item.terms;
    if (isAllowed(points, scoring, maximum, framework.policy.decimals)) return null;
    const allowed = allowedScores(scoring, maximum);
    if (allowed === null) return null;
    return { facts: { column, score: toDecimal(points), allowed } };
  },
  *checkSheet({ framework }) {
    if (framework === null) yield { because: 'no-framework' };
  },
};
