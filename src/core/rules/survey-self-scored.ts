import { equal, toDecimal, ZERO } from '../indices/points';
import type { Rule } from './rule';

/** What citizens and firms are asked about, nobody scores for themselves. A nought claims nothing. */
export const surveySelfScored: Rule<'survey-self-scored'> = {
  code: 'SC10',
  name: 'survey-self-scored',
  severity: 'error',
  ofScores: ['points'],
  checkScore({ item, column, score }) {
    if (column !== 'self' || item.terms.scoredBy !== 'survey' || score.kind !== 'points' || equal(score.points, ZERO)) return null;
    return { facts: { score: toDecimal(score.points) } };
  },
};
