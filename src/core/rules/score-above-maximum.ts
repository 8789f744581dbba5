import { toDecimal } from '../indices/points';
import { enteredPoints } from './entered-scores';
import type { Rule } from './rule';

/** No item brings more than its maximum. */
export const scoreAboveMaximum: Rule<'score-above-maximum'> = {
  code: 'SC02',
  name: 'score-above-maximum',
  severity: 'error',
  *checkSheet(sheet) {
    for (const { item, column, place, points, maximum } of enteredPoints(sheet)) {
      if (maximum === null || points.lte(maximum)) continue;
      yield { place, item: item.code, facts: { column, score: toDecimal(points), maximum: toDecimal(maximum) } };
    }
  },
};
