import type { Loss } from '../core/standing/points-lost';

/** As many as a person takes in at a glance. */
export const MOST_NAMED = 3;

/** The first few that have lost anything, of a list that begins with the greatest loss. */
export function greatestLosses<Each extends Loss>(losses: readonly Each[]): Each[] {
  return losses.filter(({ lost }) => lost.gt(0)).slice(0, MOST_NAMED);
}
