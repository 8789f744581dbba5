import type { Framework } from '../framework/framework';
import { nodesOf } from '../framework/framework-tree';
import type { ScoringRule } from '../framework/scoring-rule';
import { decimalsOf } from '../indices/points';
import type { Points } from '../indices/points';
import { rememberedBy } from '../workbook/remembered';

/** The most decimals that anything in the framework has. */
export const decimalsIn = rememberedBy(({ areas, policy }: Framework): number => {
  let most = policy.decimals;
  nodesOf(areas).forEach(({ printedMaximum, terms }) => {
    if (printedMaximum !== null) most = Math.max(most, decimalsOf(printedMaximum));
    for (const points of printedIn(terms.scoring)) most = Math.max(most, decimalsOf(points));
  });
  return most;
});

function printedIn(scoring: ScoringRule): readonly Points[] {
  if (scoring.kind === 'options') return scoring.options.map(({ points }) => points);
  return scoring.kind === 'deduction' || scoring.kind === 'steps' ? [scoring.step] : NONE;
}

const NONE: readonly Points[] = [];
