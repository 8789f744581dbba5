import { brokenFormulas } from '../formulas/broken-formulas';
import { unreadable } from './entered-scores';
import type { Rule } from './rule';

/** Where Excel shows an error there is no score, and every sum over it is broken too. */
export const scoreBroken: Rule<'score-broken'> = {
  code: 'SC06',
  name: 'score-broken',
  severity: 'error',
  checkAnyScore(entered) {
    const { item, column, place } = entered;
    const score = unreadable(entered);
    return score?.because === 'excel-error' ? { place, item: item?.code ?? null, facts: { column, error: score.text } } : null;
  },
  *checkSheet(sheet) {
    for (const { stage, row, column, item, error } of brokenFormulas(sheet)) {
      yield { place: { sheet: sheet.scoresheet.sheet, row, column }, item, facts: { column: stage, error } };
    }
  },
};
