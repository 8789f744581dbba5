import { differingSums } from './differing-sums';
import type { Rule } from './rule';

/** The total is Σ areas + bonus − penalty, each within its cap (contract C). */
export const totalDiffers: Rule<'total-differs'> = {
  code: 'IX02',
  name: 'total-differs',
  severity: 'error',
  checkSums: (sums, sheet) => differingSums(sums, sheet, ({ node }) => node === null),
};
