import type { Place } from '../finding';
import type { BeyondTheTree } from '../indices/beyond-the-tree';
import type { Points } from '../indices/points';
import type { Doubt, Index } from '../indices/stage-indices';
import type { Score } from '../scoresheet/score';
import type { ScoreColumn, Stage } from '../scoresheet/scoresheet';

/** How one number was made: the total's, an area's, a criterion's or an item's, at one stage. */
export interface Working {
  readonly stage: Stage;
  /** `null`: the total. */
  readonly code: string | null;
  readonly name: string | null;
  /** Its own cell in the stage's column; `null` where there is none. */
  readonly place: Place | null;
  /** Exact. */
  readonly index: Index;
  /** Decimals that a shown index or total is rounded to. */
  readonly decimals: number;
  /** The way up: `2.1.3` stands below `2.1`, that below `2`, that below the total. The total first; itself not among them. */
  readonly above: readonly NamedNode[];
  /** What it is the sum of; empty for an item. */
  readonly parts: readonly WorkingPart[];
  /** Of a total alone. */
  readonly bonus: BeyondWorking | null;
  readonly penalty: BeyondWorking | null;
  /** Of an item alone. */
  readonly item: ItemWorking | null;
  /** The cells that make it provisional. */
  readonly doubtful: readonly DoubtfulCell[];
}

export interface NamedNode {
  /** `null`: the total. */
  readonly code: string | null;
  readonly name: string | null;
}

/** One of the parts that a number is the sum of. */
export interface WorkingPart {
  readonly code: string;
  readonly name: string;
  /** What it brings in. */
  readonly index: Index;
  /** Why it brings in neither points nor maximum; `null`: it counts. */
  readonly leftOut: LeftOutBecause | null;
}

/**
 * not-applicable: whoever scored it says so; survey: the stage does not count what a survey scores; everything-left-out: each
 * of its own parts is left out.
 */
export type LeftOutBecause = 'not-applicable' | 'survey' | 'everything-left-out';

/** Bonus or penalty points within their cap. */
export interface BeyondWorking extends BeyondTheTree {
  /** As entered, `null` where nothing could be read. */
  readonly entered: Points | null;
  readonly cap: Points | null;
  readonly place: Place | null;
}

/** Where an item's points come from. */
export interface ItemWorking {
  readonly leftOut: LeftOutBecause | null;
  readonly maximum: Points;
  /** The cells that the stage looks at, in its order; the first with anything in it counts. */
  readonly cells: readonly ReadCell[];
  /** Taken off the score; `null`: nothing is. */
  readonly deducted: Points | null;
}

export interface ReadCell {
  readonly column: ScoreColumn;
  readonly score: Score;
  readonly counts: boolean;
  readonly place: Place;
}

/** A cell that a number rests on although nobody knows what it comes to. */
export interface DoubtfulCell {
  readonly doubt: Doubt;
  /** `null`: bonus or penalty. */
  readonly code: string | null;
  readonly name: string | null;
  /** `null`: it has no row. */
  readonly place: Place | null;
}
