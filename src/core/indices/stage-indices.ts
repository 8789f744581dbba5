import type { Stage } from '../scoresheet/scoresheet';
import type { Points } from './points';

/** Why a number rests on doubtful cells. */
export type Doubt =
  | 'unscored'
  | 'unreadable'
  | 'score-as-text'
  | 'item-missing'
  | 'item-duplicated'
  | 'item-unknown'
  | 'survey-absent'
  /** More was deducted than there was. */
  | 'deducted-below-zero'
  | 'maximum-unreadable';

/** computed, or provisional with the reasons: it is never quietly complete. */
export type IndexState = { readonly kind: 'computed' } | { readonly kind: 'provisional'; readonly because: readonly Doubt[] };

/** Whether a sheet's own figure may rightly differ: Excel's sums agree with ours about blank cells, not about the rest. */
export function isClouded({ state }: Pick<CountedPoints, 'state'>): boolean {
  return state.kind === 'provisional' && state.because.some((doubt) => doubt !== 'unscored');
}

/** Points achieved out of a maximum, both exact. */
export interface CountedPoints {
  readonly points: Points;
  readonly maximum: Points;
  readonly state: IndexState;
}

/** The same measured: `percent` is unrounded, `null` where the maximum is 0. */
export interface Index extends CountedPoints {
  readonly percent: Points | null;
}

/** The index of one area, criterion or item at one stage. */
export interface NodeIndex extends Index {
  readonly code: string;
  readonly level: number;
  readonly name: string;
  /** Row on the sheet, from zero; `null` where the scoresheet has no such row. */
  readonly row: number | null;
}

/** Component indices and the total index of one score column. */
export interface StageIndices {
  readonly stage: Stage;
  readonly total: Index;
  /** Parents before children, in the framework's order. */
  readonly nodes: readonly NodeIndex[];
}
