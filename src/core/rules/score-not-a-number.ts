import { enteredScores } from './entered-scores';
import type { EnteredScore } from './entered-scores';
import type { Rule } from './rule';

/** A score is a number: words and pairs such as 55/68 cannot be added up. */
export const scoreNotANumber: Rule<'score-not-a-number'> = {
  code: 'SC01',
  name: 'score-not-a-number',
  severity: 'error',
  *checkSheet(sheet) {
    for (const entered of enteredScores(sheet)) {
      const { item, column, place, score } = entered;
      if (score.kind !== 'unreadable' || saysWhoScores(entered)) continue;
      const { text, because } = score;
      if (because === 'not-calculated') yield { because };
      if (because !== 'text' && because !== 'pair') continue;
      yield { place, item: item.code, facts: { column, text, isPair: because === 'pair' } };
    }
  },
};

/** Where a survey scores the item, people write just that into the columns that are not for it. */
function saysWhoScores({ item, column, score }: EnteredScore): boolean {
  const isWords = score.kind === 'unreadable' && score.because === 'text';
  return isWords && item.terms.scoredBy === 'survey' && column !== 'survey' && column !== 'achieved';
}
