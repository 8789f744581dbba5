import { unreadableScores } from './entered-scores';
import type { Rule } from './rule';

/** Where Excel shows an error there is no score, and every sum over it is broken too. */
export const scoreBroken: Rule<'score-broken'> = {
  code: 'SC06',
  name: 'score-broken',
  severity: 'error',
  *checkSheet(sheet) {
    for (const { item, column, place, score } of unreadableScores(sheet)) {
      if (score.because === 'excel-error') yield { place, item: item.code, facts: { column, error: score.text } };
    }
  },
};
