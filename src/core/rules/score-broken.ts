import { brokenAchieved, brokenSums } from '../formulas/broken-formulas';
import type { BrokenFormula } from '../formulas/broken-formulas';
import type { Scoresheet } from '../scoresheet/scoresheet';
import { unreadable } from './entered-scores';
import type { Observation, Rule } from './rule';

/** Where Excel shows an error there is no score, and every sum over it is broken too. */
export const scoreBroken: Rule<'score-broken'> = {
  code: 'SC06',
  name: 'score-broken',
  severity: 'error',
  ofScores: ['unreadable'],
  checkAnyScore(entered) {
    const { column } = entered;
    const score = unreadable(entered);
    return score?.because === 'excel-error' ? { facts: { column, error: score.text } } : null;
  },
  *checkSums(sums, { scoresheet }) {
    for (const broken of brokenSums(sums, scoresheet)) yield observation(broken, scoresheet);
  },
  *checkSheet({ scoresheet, tree }) {
    for (const broken of brokenAchieved(scoresheet, tree)) yield observation(broken, scoresheet);
  },
};

function observation({ stage, row, column, item, error }: BrokenFormula, { sheet }: Scoresheet): Observation<'score-broken'> {
  return { place: { sheet, row, column }, item, facts: { column: stage, error } };
}
