import { shownDecimals } from '../indices/compute-indices';
import { agree, sum, toDecimal } from '../indices/points';
import { sumsInFramework, sumsOnSheet } from './printed-sums';
import type { PrintedSum } from './printed-sums';
import type { Observation, Rule } from './rule';

/** A branch prints Σ its children as its maximum, and the total Σ areas; where they disagree, leaves win (contract C). */
export const frameworkSumDiffers: Rule<'framework-sum-differs'> = {
  code: 'FW07',
  name: 'framework-sum-differs',
  severity: 'error',
  checkFramework: (framework) => sumsInFramework(framework).flatMap((printed) => differing(printed, framework.policy.decimals)),
  checkSheet: (sheet) =>
    sheet.framework?.sheet ? [] : sumsOnSheet(sheet).flatMap((printed) => differing(printed, shownDecimals(sheet))),
};

/** Right is what fits the parts as printed or the items below them: one slip gives one finding, not one at every level. */
function differing({ place, item, printed, parts }: PrintedSum, decimals: number): Observation<'framework-sum-differs'>[] {
  const asPrinted = sum(parts.map((part) => part.printed ?? part.ofItems));
  const ofItems = sum(parts.map((part) => part.ofItems));
  if (agree(printed, asPrinted, decimals) || agree(printed, ofItems, decimals)) return [];
  return [{ place, item, facts: { printed: toDecimal(printed), sum: toDecimal(asPrinted) } }];
}
