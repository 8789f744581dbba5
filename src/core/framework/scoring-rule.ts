import type { Points } from '../indices/points';

/** How an item's points follow from what was done. */
export type ScoringRule =
  /** One of the printed options and nothing else. */
  | { readonly kind: 'options'; readonly options: readonly ScoringOption[] }
  /**
   * Measured ratio × maximum. Below `atLeast` percent the item gets nothing; from `fullFrom` percent it gets everything.
   * `null` where the wording names no such threshold.
   */
  | { readonly kind: 'ratio'; readonly atLeast: Points | null; readonly fullFrom: Points | null }
  /** From `least` points up to the maximum in whole steps of `step` points, or nothing at all. */
  | { readonly kind: 'steps'; readonly least: Points; readonly step: Points }
  /** The maximum less `step` points for every case, never below zero. */
  | { readonly kind: 'deduction'; readonly step: Points }
  /** Any value from 0 to the maximum. `wording`: what the framework says and no rule could be read from; `''` where it says nothing. */
  | { readonly kind: 'free'; readonly wording: string };

export interface ScoringOption {
  readonly text: string;
  readonly points: Points;
}
