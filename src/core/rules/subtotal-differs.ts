import { differingSums } from './differing-sums';
import type { Rule } from './rule';

/** An area's or a criterion's points are Σ those of its items (contract C). */
export const subtotalDiffers: Rule<'subtotal-differs'> = {
  code: 'IX01',
  name: 'subtotal-differs',
  severity: 'error',
  checkSums: (sums, sheet) => differingSums(sums, sheet, ({ node }) => node !== null),
};
