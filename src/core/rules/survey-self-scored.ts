import { toDecimal, ZERO } from '../indices/points';
import { enteredPoints } from './entered-scores';
import type { Rule } from './rule';

/** What citizens and firms are asked about, nobody scores for themselves. A nought claims nothing. */
export const surveySelfScored: Rule<'survey-self-scored'> = {
  code: 'SC10',
  name: 'survey-self-scored',
  severity: 'error',
  *checkSheet(sheet) {
    for (const { item, column, place, points } of enteredPoints(sheet)) {
      if (column !== 'self' || item.terms.scoredBy !== 'survey' || points.eq(ZERO)) continue;
      yield { place, item: item.code, facts: { score: toDecimal(points) } };
    }
  },
};
