import { points } from '../indices/points';
import type { Points } from '../indices/points';

/** In lowest terms: 2/4 is what one of four gives, and not a half. */
const FRACTIONS: ReadonlyMap<string, Points> = new Map([
  ['1/2', points('0.5')],
  ['1/4', points('0.25')],
  ['3/4', points('0.75')],
]);

/**
 * A pair such as `1/2` that can only be a fraction: half a point of 1. Under a maximum of 2 it may as well mean 1 out of 2,
 * and stays a pair, as it does where there is no maximum to tell.
 */
export function fractionBeyondDoubt(pair: string, maximum: Points | null): Points | null {
  const fraction = FRACTIONS.get(pair);
  if (fraction === undefined || maximum === null || fraction.gt(maximum)) return null;
  return maximum.eq(points(pair.slice(2))) ? null : fraction;
}
