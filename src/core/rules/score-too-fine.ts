import type { Framework } from '../framework/framework';
import { nodesOf } from '../framework/framework-tree';
import { decimalsOf, toDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import { isFormula } from '../workbook/snapshot';
import { enteredPoints } from './entered-scores';
import type { Rule } from './rule';

/**
 * A typed score with more decimals than the framework's points or its indices have. What follows from a ratio or a formula
 * has the decimals it has; options and steps are another rule's.
 */
export const scoreTooFine: Rule<'score-too-fine'> = {
  code: 'SC12',
  name: 'score-too-fine',
  severity: 'info',
  *checkSheet(sheet) {
    if (sheet.framework === null) return;
    const decimals = decimalsIn(sheet.framework);
    for (const { item, column, place, points } of enteredPoints(sheet)) {
      const isTyped = !isFormula(item.entry?.scores.get(column)?.content ?? '');
      if (!isTyped || item.terms.scoring.kind !== 'free' || item.terms.scoredBy === 'survey' || decimalsOf(points) <= decimals) continue;
      yield { place, item: item.code, facts: { column, score: toDecimal(points), decimals } };
    }
  },
};

/** The most decimals that anything in the framework has. */
function decimalsIn({ areas, policy }: Framework): number {
  const printed = [...nodesOf(areas)].flatMap(({ printedMaximum, terms: { scoring } }): Points[] => [
    ...(printedMaximum === null ? [] : [printedMaximum]),
    ...(scoring.kind === 'options' ? scoring.options.map(({ points }) => points) : []),
    ...(scoring.kind === 'deduction' || scoring.kind === 'steps' ? [scoring.step] : []),
  ]);
  return Math.max(policy.decimals, ...printed.map(decimalsOf));
}
