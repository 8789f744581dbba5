import type { ScoreNode } from '../scoresheet/score-tree';
import type { ItemScore } from './item-score';
import { RunningSum } from './points';
import type { Points } from './points';
import type { Doubt } from './stage-indices';

/** Points, maximum and doubts gathered so far. */
export interface Tally {
  readonly points: Points;
  readonly maximum: Points;
  readonly doubts: readonly Doubt[];
}

export const NO_DOUBTS: readonly Doubt[] = [];
const NO_MAXIMUM: readonly Doubt[] = ['maximum-unreadable'];

/** Tallies that are met one by one, added up. */
export class RunningTally {
  readonly #points = new RunningSum();
  readonly #maximum = new RunningSum();
  /** Each once, in the order of the parts; most have none. */
  #doubts: Set<Doubt> | null = null;

  add({ points, maximum, doubts }: Tally): void {
    this.#points.add(points);
    this.#maximum.add(maximum);
    this.cast(doubts);
  }

  addItem(item: ScoreNode, score: ItemScore): void {
    if (score.kind === 'outside') return;
    this.#points.add(score.points);
    this.#maximum.add(item.maximum);
    if (score.doubt !== null) this.cast([score.doubt]);
    if (!hasMaximum(item)) this.cast(NO_MAXIMUM);
  }

  /** Doubts that bring neither points nor a maximum. */
  cast(doubts: readonly Doubt[]): void {
    if (doubts.length === 0) return;
    this.#doubts ??= new Set();
    for (const doubt of doubts) this.#doubts.add(doubt);
  }

  /** All of it so far. */
  get tally(): Tally {
    return { points: this.#points.total, maximum: this.#maximum.total, doubts: this.#doubts === null ? NO_DOUBTS : [...this.#doubts] };
  }
}

/** Whether neither framework nor sheet leaves open what the item may bring at most. */
export function hasMaximum({ printedMaximum, entry }: ScoreNode): boolean {
  return printedMaximum !== null || entry?.maximum.kind === 'points';
}
