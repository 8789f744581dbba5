import { equal } from '../indices/points';
import type { Points } from '../indices/points';
import type { Entry, ScoreColumn, Stage } from '../scoresheet/scoresheet';

/** A score that a round of appraisal changed. */
export interface ChangedScore {
  readonly stage: Stage;
  readonly before: Points;
  readonly after: Points;
}

const ROUNDS: readonly { readonly stage: Stage; readonly previous: Stage }[] = [
  { stage: 'appraised-1', previous: 'self' },
  { stage: 'appraised-2', previous: 'appraised-1' },
];

/** The rounds in which an item's score became another one. */
export function changedScores(entry: Entry): readonly ChangedScore[] {
  let changed: ChangedScore[] | null = null;
  for (const { stage, previous } of ROUNDS) {
    const after = pointsIn(entry, stage);
    const before = after === null ? null : pointsIn(entry, previous);
    if (before !== null && after !== null && !equal(before, after)) (changed ??= []).push({ stage, before, after });
  }
  return changed ?? NONE;
}

const NONE: readonly ChangedScore[] = [];

function pointsIn({ scores }: Entry, column: ScoreColumn): Points | null {
  const score = scores.get(column)?.score;
  return score?.kind === 'points' ? score.points : null;
}
