import { points, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { Index } from '../indices/stage-indices';
import type { NodeLoss, PointsLost } from './points-lost';

/** What a total index still needs to come to a target. */
export interface WayToTarget {
  /** Percent. */
  readonly target: Points;
  /** Points, exact; 0 where the target is reached. */
  readonly needed: Points;
  /** As few items as win those points back, the greatest losses first; all that lost any where even they do not suffice. */
  readonly items: readonly NodeLoss[];
  /** Points that are needed beyond everything that was lost; 0 where the target can be reached. */
  readonly shortBy: Points;
}

const PERCENT = points('0.01');

/** `total` and `lost` of the same stage; points that nobody knows yet are not counted on. */
export function wayToTarget(total: Pick<Index, 'points' | 'maximum'>, lost: PointsLost, target: Points): WayToTarget {
  const needed = atLeastZero(target.times(PERCENT).times(total.maximum).minus(total.points));
  const items: NodeLoss[] = [];
  let remaining = needed;
  for (const item of lost.items) {
    if (remaining.lte(ZERO) || item.lost.lte(ZERO)) break;
    items.push(item);
    remaining = remaining.minus(item.lost);
  }
  return { target, needed, items, shortBy: atLeastZero(remaining) };
}

function atLeastZero(value: Points): Points {
  return value.gt(ZERO) ? value : ZERO;
}
