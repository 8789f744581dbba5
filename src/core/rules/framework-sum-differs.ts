import type { Framework } from '../framework/framework';
import { sumThatDiffers } from '../framework/sum-of-parts';
import { shownDecimals } from '../indices/compute-indices';
import { toDecimal } from '../indices/points';
import { rememberedBy } from '../workbook/remembered';
import { sumsInFramework, sumsOnSheet } from './printed-sums';
import type { PrintedSum } from './printed-sums';
import type { Observation, Rule } from './rule';

/** A branch prints Σ its children as its maximum, and the total Σ areas; where they disagree, leaves win (contract C). */
export const frameworkSumDiffers: Rule<'framework-sum-differs'> = {
  code: 'FW07',
  name: 'framework-sum-differs',
  severity: 'error',
  checkFramework: (framework) => differingIn(framework),
  checkSheet: (sheet) => (sheet.framework?.sheet ? [] : sumsOnSheet(sheet).flatMap((printed) => differing(printed, shownDecimals(sheet)))),
};

/** A framework never changes, and is looked at again after every edit of a scoresheet. */
const differingIn = rememberedBy((framework: Framework) =>
  sumsInFramework(framework).flatMap((printed) => differing(printed, framework.policy.decimals)),
);

function differing({ place, item, printed, parts }: PrintedSum, decimals: number): Observation<'framework-sum-differs'>[] {
  const sum = sumThatDiffers(printed, parts, decimals);
  return sum === null ? [] : [{ place, item, facts: { printed: toDecimal(printed), sum: toDecimal(sum) } }];
}
