import { toDecimal } from '../indices/points';
import { enteredScores, scoresBeyondTheTree } from './entered-scores';
import type { Rule } from './rule';

/** A number stored as text looks right, but Excel's own sums skip it. */
export const scoreAsText: Rule<'score-as-text'> = {
  code: 'SC07',
  name: 'score-as-text',
  severity: 'warning',
  *checkSheet(sheet) {
    for (const { item, column, place, score, value } of [...enteredScores(sheet), ...scoresBeyondTheTree(sheet)]) {
      if (score.kind !== 'points' || !score.typedAsText) continue;
      yield { place, item: item?.code ?? null, facts: { column, text: String(value), score: toDecimal(score.points) } };
    }
  },
};
