import fc from 'fast-check';
import { points } from '../../src/core/indices/points';
import type { Points } from '../../src/core/indices/points';

/** Points or percent with two decimals, counted in hundredths: 150 stands for 1.5. */
export function hundredths(least: number, most: number): fc.Arbitrary<Points> {
  return fc.integer({ min: least, max: most }).map((count) => points(String(count)).div(100));
}
