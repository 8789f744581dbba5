import { toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** Blank is not zero: a unit says of every item of its own what it gives itself. */
export const itemUnscored: Rule<'item-unscored'> = {
  code: 'SC05',
  name: 'item-unscored',
  severity: 'warning',
  checkScore({ item, column, place, score }) {
    if (column !== 'self' || score.kind !== 'blank' || item.terms.scoredBy !== 'unit') return null;
    return { place, item: item.code, facts: { maximum: toDecimal(item.maximum) } };
  },
};
