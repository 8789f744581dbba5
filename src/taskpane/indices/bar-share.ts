import { HUNDRED, toDecimal, ZERO } from '../../core/indices/points';
import type { Points } from '../../core/indices/points';

/** How much of a bar is filled, as a CSS length: never below nothing, never above all. */
export function barShare(percent: Points | null): string {
  if (percent === null || percent.lt(ZERO)) return '0%';
  return percent.gt(HUNDRED) ? '100%' : `${toDecimal(percent)}%`;
}
