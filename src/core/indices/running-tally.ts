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

/** Tallies that are met one by one, added up. */
export class RunningTally {
  readonly #points = new RunningSum();
  readonly #maximum = new RunningSum();
  readonly #doubts: (readonly Doubt[])[] = [];

  add({ points, maximum, doubts }: Tally): void {
    this.#points.add(points);
    this.#maximum.add(maximum);
    if (doubts.length > 0) this.#doubts.push(doubts);
  }

  addItem(item: ScoreNode, score: ItemScore): void {
    if (score.kind === 'outside') return;
    this.#points.add(score.points);
    this.#maximum.add(item.maximum);
    if (score.doubt !== null) this.#doubts.push([score.doubt]);
    if (!hasMaximum(item)) this.#doubts.push(NO_MAXIMUM);
  }

  /** All of it, with doubts that nothing below casts. */
  with(...doubts: readonly (readonly Doubt[])[]): Tally {
    return { points: this.#points.total, maximum: this.#maximum.total, doubts: eachOnce([...this.#doubts, ...doubts]) };
  }
}

/** Each doubt once, in the order of the parts. Most have none. */
function eachOnce(doubts: readonly (readonly Doubt[])[]): readonly Doubt[] {
  return doubts.every(({ length }) => length === 0) ? NO_DOUBTS : [...new Set(doubts.flat())];
}

const NO_MAXIMUM: readonly Doubt[] = ['maximum-unreadable'];

/** Whether neither framework nor sheet leaves open what the item may bring at most. */
export function hasMaximum({ printedMaximum, entry }: ScoreNode): boolean {
  return printedMaximum !== null || entry?.maximum.kind === 'points';
}
