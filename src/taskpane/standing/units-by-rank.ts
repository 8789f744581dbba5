import type { SheetReview } from '../../core/review-result';

/** Those that have a rank by it, then those that have none; equal ones in the order of the sheets. */
export function unitsByRank<Unit extends Pick<SheetReview, 'rank'>>(units: readonly Unit[]): readonly Unit[] {
  return [...units].sort((one, other) => (one.rank ?? units.length + 1) - (other.rank ?? units.length + 1));
}
