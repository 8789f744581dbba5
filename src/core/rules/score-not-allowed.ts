import { shownDecimals } from '../indices/compute-indices';
import { toDecimal, ZERO } from '../indices/points';
import { allowedScores, isAllowed } from './allowed-scores';
import { enteredPoints } from './entered-scores';
import type { Rule } from './rule';

/**
 * A score follows from the item's scoring rule. Below 0 and above the maximum other rules speak; a survey knows no options,
 * and neither does what a deduction has left.
 */
export const scoreNotAllowed: Rule<'score-not-allowed'> = {
  code: 'SC04',
  name: 'score-not-allowed',
  severity: 'error',
  *checkSheet(sheet) {
    if (sheet.framework === null) {
      yield { because: 'no-framework' };
      return;
    }
    for (const { item, column, place, points, maximum } of enteredPoints(sheet)) {
      const isSurveyed = column === 'survey' || item.terms.scoredBy === 'survey';
      const isLeft = column === 'achieved' && sheet.scoresheet.columns.deducted !== null;
      if (isSurveyed || isLeft || maximum === null || points.lt(ZERO) || points.gt(maximum)) continue;
      const { scoring } = item.terms;
      const allowed = allowedScores(scoring, maximum);
      if (allowed === null || isAllowed(points, scoring, maximum, shownDecimals(sheet))) continue;
      yield { place, item: item.code, facts: { column, score: toDecimal(points), allowed } };
    }
  },
};
