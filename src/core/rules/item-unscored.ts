import { toDecimal } from '../indices/points';
import { enteredScores } from './entered-scores';
import type { Rule } from './rule';

/** Blank is not zero: a unit says of every item of its own what it gives itself. */
export const itemUnscored: Rule<'item-unscored'> = {
  code: 'SC05',
  name: 'item-unscored',
  severity: 'warning',
  *checkSheet(sheet) {
    for (const { item, column, place, score } of enteredScores(sheet)) {
      if (column !== 'self' || score.kind !== 'blank' || item.terms.scoredBy !== 'unit') continue;
      yield { place, item: item.code, facts: { maximum: toDecimal(item.maximum) } };
    }
  },
};
