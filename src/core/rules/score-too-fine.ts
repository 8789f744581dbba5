import { decimalsOf, toDecimal } from '../indices/points';
import { isFormula } from '../workbook/snapshot';
import { decimalsIn } from './decimals-in-framework';
import type { Rule } from './rule';

/**
 * A typed score with more decimals than the framework's points or its indices have. What follows from a ratio or a formula
 * has the decimals it has; options and steps are another rule's.
 */
export const scoreTooFine: Rule<'score-too-fine'> = {
  code: 'SC12',
  name: 'score-too-fine',
  severity: 'info',
  ofScores: ['points'],
  checkScore({ item, column, score, content }, { framework }) {
    const isFree = item.terms.scoring.kind === 'free' && item.terms.scoredBy !== 'survey';
    if (framework === null || score.kind !== 'points' || !isFree || isFormula(content)) return null;
    const decimals = decimalsIn(framework);
    if (decimalsOf(score.points) <= decimals) return null;
    return { facts: { column, score: toDecimal(score.points), decimals } };
  },
};
