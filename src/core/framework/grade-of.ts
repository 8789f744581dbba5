import type { Points } from '../indices/points';
import type { GradeBand } from './framework';

/**
 * The best band that a total index reaches; `null` where it reaches none, or there are none. `percent` is taken as it is given:
 * the index as it is shown, if 89.995 is to count as the 90.00 that people read.
 */
export function gradeOf(percent: Points, bands: readonly GradeBand[]): GradeBand | null {
  let best: GradeBand | null = null;
  for (const band of bands) {
    if (percent.gte(band.from) && (best === null || band.from.gt(best.from))) best = band;
  }
  return best;
}
