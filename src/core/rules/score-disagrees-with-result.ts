import type { ResultWorking } from '../finding';
import { shownDecimals } from '../indices/compute-indices';
import { roundShown, toDecimal, toShownDecimal } from '../indices/points';
import { scoreByResult } from '../indices/score-by-result';
import type { ScoreByResult } from '../indices/score-by-result';
import { enteredPoints } from './entered-scores';
import type { Rule } from './rule';

/** By the item's scoring rule the unit's own result gives another score than it claims; the council may have its own result. */
export const scoreDisagreesWithResult: Rule<'score-disagrees-with-result'> = {
  code: 'SC09',
  name: 'score-disagrees-with-result',
  severity: 'error',
  *checkSheet(sheet) {
    const decimals = shownDecimals(sheet);
    const isClaimed = sheet.scoresheet.columns.scores.has('self') ? ['self'] : ['appraised-1', 'appraised-2', 'achieved'];
    for (const { item, column, place, points, maximum } of enteredPoints(sheet)) {
      const result = item.entry?.measuredResult ?? null;
      if (!isClaimed.includes(column) || result === null || maximum === null || item.terms.scoredBy === 'survey') continue;
      const due = scoreByResult(item.terms.scoring, maximum, result);
      if (due === 'not-understood') yield { because: 'result-not-understood' };
      if (due === null || due === 'not-understood') continue;
      const apart = roundShown(points, decimals).minus(roundShown(due.points, decimals)).abs();
      if (apart.lte(roundShown(due.roundedBy, decimals))) continue;
      const facts = { column, score: toDecimal(points), expected: toShownDecimal(due.points, decimals), result: result.text, maximum: toDecimal(maximum) };
      yield { place, item: item.code, facts: { ...facts, working: shown(due.working) } };
    }
  },
};

function shown(working: ScoreByResult['working']): ResultWorking {
  if (working.kind === 'deduction') return { kind: 'deduction', cases: toDecimal(working.cases), step: toDecimal(working.step) };
  const { share, from, full } = working;
  return { kind: 'ratio', share: toDecimal(roundShown(share)), from: from && toDecimal(from), full: full && toDecimal(full) };
}
