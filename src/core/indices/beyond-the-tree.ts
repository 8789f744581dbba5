import type { ScoredSheet } from '../scoresheet/score-tree';
import type { ScoredRow, Stage, SummaryRow } from '../scoresheet/scoresheet';
import { scoreAt } from './item-score';
import { ZERO } from './points';
import type { Points } from './points';
import type { Doubt } from './stage-indices';

/** Bonus and penalty points stand outside the tree, each within a cap of its own (contract C). */
export interface BeyondTheTree {
  /** What is added as bonus, or taken as penalty. */
  readonly points: Points;
  readonly doubts: readonly Doubt[];
}

export function bonusAt(sheet: ScoredSheet, stage: Stage): BeyondTheTree {
  return within(bonusCap(sheet), sheet.scoresheet.bonus, stage, pointsOfBonus);
}

export function penaltyAt(sheet: ScoredSheet, stage: Stage): BeyondTheTree {
  return within(penaltyCap(sheet), sheet.scoresheet.penalty, stage, pointsOfPenalty);
}

export function pointsOfBonus(entered: Points): Points {
  return entered;
}

/** A penalty may be entered as 2 or as -2: either way two points are taken. */
export function pointsOfPenalty(entered: Points): Points {
  return entered.abs();
}

/** The framework's cap, else the one printed on the row itself; `null` where neither sets one. */
export function bonusCap({ framework, scoresheet }: ScoredSheet): Points | null {
  return framework?.bonusCap ?? printedCap(scoresheet.bonus);
}

export function penaltyCap({ framework, scoresheet }: ScoredSheet): Points | null {
  return framework?.penaltyCap ?? printedCap(scoresheet.penalty);
}

/** The most that a row of bonus or penalty points says it may bring; `null` where it says nothing of the kind. */
export function printedCap(row: ScoredRow | null): Points | null {
  return row?.maximum.kind === 'points' ? row.maximum.points.abs() : null;
}

function within(cap: Points | null, row: SummaryRow | null, stage: Stage, meant: (entered: Points) => Points): BeyondTheTree {
  if (row === null) return { points: ZERO, doubts: [] };
  const score = scoreAt(row.scores, stage);
  if (score.kind === 'unreadable') return { points: ZERO, doubts: ['unreadable'] };
  if (score.kind !== 'points') return { points: ZERO, doubts: [] };
  const entered = meant(score.points);
  return {
    points: cap !== null && entered.gt(cap) ? cap : entered,
    doubts: score.typedAsText ? ['score-as-text'] : [],
  };
}
