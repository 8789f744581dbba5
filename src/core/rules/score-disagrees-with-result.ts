import type { ResultWorking } from '../finding';
import { decimalsUnder } from '../indices/compute-indices';
import { roundShown, toDecimal, toShownDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import { scoreByResult } from '../indices/score-by-result';
import type { ScoreByResult } from '../indices/score-by-result';
import type { Rule } from './rule';

/** By the item's scoring rule the unit's own result gives another score than it claims; the council may have its own result. */
export const scoreDisagreesWithResult: Rule<'score-disagrees-with-result'> = {
  code: 'SC09',
  name: 'score-disagrees-with-result',
  severity: 'error',
  ofScores: ['points'],
  checkScore({ item, column, score, maximum }, { framework, columns }) {
    const isClaimed = columns.scores.has('self') ? column === 'self' : column !== 'survey';
    const result = item.entry?.measuredResult ?? null;
    if (!isClaimed || score.kind !== 'points' || result === null || maximum === null || item.terms.scoredBy === 'survey') return null;
    const due = scoreByResult(item.terms.scoring, maximum, result);
    if (due === 'not-understood') return { because: 'result-not-understood' };
    const decimals = decimalsUnder(framework);
    if (due === null || agreesWith(due, score.points, decimals)) return null;
    const facts = { column, score: toDecimal(score.points), expected: toShownDecimal(due.points, decimals), result: result.text };
    return { facts: { ...facts, maximum: toDecimal(maximum), working: shown(due.working) } };
  },
};

function agreesWith({ points, roundedBy }: ScoreByResult, score: Points, decimals: number): boolean {
  const apart = roundShown(score, decimals).minus(roundShown(points, decimals)).abs();
  return apart.lte(roundShown(roundedBy, decimals));
}

function shown(working: ScoreByResult['working']): ResultWorking {
  if (working.kind === 'deduction') return { kind: 'deduction', cases: toDecimal(working.cases), step: toDecimal(working.step) };
  const { share, from, full } = working;
  return { kind: 'ratio', share: toDecimal(roundShown(share)), from: from && toDecimal(from), full: full && toDecimal(full) };
}
