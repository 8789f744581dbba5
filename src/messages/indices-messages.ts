import type { IndexChange } from '../core/changes-since/changes-since';
import type { Points } from '../core/indices/points';
import type { Index } from '../core/indices/stage-indices';
import type { ScoreColumn } from '../core/scoresheet/scoresheet';
import type { BeyondWorking, DoubtfulCell, LeftOutBecause, NamedNode, ReadCell, Working } from '../core/working/working';

/** How indices, their making and their changes are told. */
export interface IndicesMessages {
  readonly total: string;
  /** What an index stands for, `null` code being the total. */
  readonly node: (node: NamedNode) => string;
  /** Opens and closes what an area or criterion is made of. */
  readonly open: (name: string) => string;
  /** By how many points a node differs from the check before. */
  readonly change: (change: IndexChange) => string;
  /** The same of the total, as a sentence; `null`: it is as it was, though parts of it may not be. */
  readonly totalChange: (change: IndexChange | null, changedNodes: number) => string;

  readonly howMade: string;
  readonly howMadeOf: (node: NamedNode) => string;
  readonly working: WorkingMessages;
}

/** The page “Cách tính”. */
export interface WorkingMessages {
  /** Names the way from the list of indices to this number. */
  readonly way: string;
  readonly list: string;
  readonly back: string;
  /** Exact points ÷ exact maximum, and how it is shown. */
  readonly formula: (working: Pick<Working, 'index' | 'decimals'>) => string;
  /** In the formula's place where there is nothing to divide by. */
  readonly nothingToMeasure: string;
  /** A number that is not shown to its last digit; `null` where it is. */
  readonly rounded: (working: Pick<Working, 'index' | 'decimals'>) => string | null;
  readonly parts: string;
  readonly part: string;
  readonly points: string;
  readonly maximum: string;
  readonly sum: string;
  readonly exact: (points: Points) => string;
  readonly leftOut: Readonly<Record<LeftOutBecause, string>>;
  readonly provisionalMark: string;
  readonly bonus: string;
  readonly penalty: string;
  /** What was entered and what the cap makes of it; `null` where all of it counts. */
  readonly beyond: (beyond: Pick<BeyondWorking, 'entered' | 'points' | 'cap'>) => string | null;

  readonly cells: string;
  readonly column: Readonly<Record<ScoreColumn, string>>;
  readonly cell: (cell: Pick<ReadCell, 'column' | 'score'>) => string;
  readonly counts: string;
  readonly noRow: string;
  readonly deducted: (points: Points) => string;
  readonly item: (index: Index) => string;

  readonly doubtful: (count: number) => string;
  readonly doubt: (cell: DoubtfulCell) => string;
  readonly cellAt: (cell: string) => string;
}
