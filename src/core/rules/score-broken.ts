import { brokenFormulas } from '../formulas/broken-formulas';
import { scoresBeyondTheTree, unreadableScores } from './entered-scores';
import type { Rule } from './rule';

/** Where Excel shows an error there is no score, and every sum over it is broken too. */
export const scoreBroken: Rule<'score-broken'> = {
  code: 'SC06',
  name: 'score-broken',
  severity: 'error',
  *checkSheet(sheet) {
    for (const { item, column, place, score } of [...unreadableScores(sheet), ...scoresBeyondTheTree(sheet)]) {
      if (score.kind !== 'unreadable' || score.because !== 'excel-error') continue;
      yield { place, item: item?.code ?? null, facts: { column, error: score.text } };
    }
    for (const { stage, row, column, item, error } of brokenFormulas(sheet)) {
      yield { place: { sheet: sheet.scoresheet.sheet, row, column }, item, facts: { column: stage, error } };
    }
  },
};
