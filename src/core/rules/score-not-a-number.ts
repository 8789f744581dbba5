import { scoresBeyondTheTree, unreadableScores } from './entered-scores';
import type { Rule } from './rule';

/** A score is a number: words and pairs such as 55/68 cannot be added up. */
export const scoreNotANumber: Rule<'score-not-a-number'> = {
  code: 'SC01',
  name: 'score-not-a-number',
  severity: 'error',
  *checkSheet(sheet) {
    for (const { item, column, place, score } of [...unreadableScores(sheet), ...scoresBeyondTheTree(sheet)]) {
      if (score.kind !== 'unreadable') continue;
      const { text, because } = score;
      if (because === 'not-calculated') yield { because };
      if (because !== 'text' && because !== 'pair') continue;
      yield { place, item: item?.code ?? null, facts: { column, text, isPair: because === 'pair' } };
    }
  },
};
