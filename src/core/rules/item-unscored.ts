import { toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** Blank is not zero: a unit says of every item of its own what it gives itself. */
export const itemUnscored: Rule<'item-unscored'> = {
  code: 'SC05',
  name: 'item-unscored',
  severity: 'warning',
  ofScores: ['blank'],
  checkScore({ item, column, score }) {
    if (column !== 'self' || score.kind !== 'blank' || item.terms.scoredBy !== 'unit') return null;
    return { facts: { maximum: toDecimal(item.maximum) } };
  },
};
