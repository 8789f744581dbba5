import { toDecimal, ZERO } from '../indices/points';
import { enteredPoints } from './entered-scores';
import type { Rule } from './rule';

/** No item brings less than nothing: what is taken away stands in the penalty row. */
export const scoreNegative: Rule<'score-negative'> = {
  code: 'SC03',
  name: 'score-negative',
  severity: 'error',
  *checkSheet(sheet) {
    for (const { item, column, place, points } of enteredPoints(sheet)) {
      if (points.lt(ZERO)) yield { place, item: item.code, facts: { column, score: toDecimal(points) } };
    }
  },
};
