import type { Framework } from '../framework/framework';
import { nodesOf } from '../framework/framework-tree';
import type { ScoringRule } from '../framework/scoring-rule';
import { decimalsOf, toDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import { rememberedBy } from '../workbook/remembered';
import { isFormula } from '../workbook/snapshot';
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

/** The most decimals that anything in the framework has. */
const decimalsIn = rememberedBy(({ areas, policy }: Framework): number => {
  let most = policy.decimals;
  for (const { printedMaximum, terms } of nodesOf(areas)) {
    if (printedMaximum !== null) most = Math.max(most, decimalsOf(printedMaximum));
    for (const points of printedIn(terms.scoring)) most = Math.max(most, decimalsOf(points));
  }
  return most;
});

function printedIn(scoring: ScoringRule): readonly Points[] {
  if (scoring.kind === 'options') return scoring.options.map(({ points }) => points);
  return scoring.kind === 'deduction' || scoring.kind === 'steps' ? [scoring.step] : NONE;
}

const NONE: readonly Points[] = [];
