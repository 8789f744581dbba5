import { USUAL_POLICY } from '../framework/framework';
import type { GradeBand } from '../framework/framework';
import { gradeOfIndex, nextGrade } from '../indices/grade-of-index';
import type { StageIndices } from '../indices/stage-indices';
import type { ScoredSheet } from '../scoresheet/score-tree';
import { once } from '../workbook/remembered';
import { pointsLost } from './points-lost';
import type { PointsLost } from './points-lost';
import { wayToTarget } from './way-to-target';
import type { WayToTarget } from './way-to-target';

/** Where a unit stands at the last stage of the year: each `null` where it has no stage yet. */
export interface UnitStanding {
  /** As provisional as the total index is. `null` also where the framework grades nobody, or the lowest band is not reached. */
  readonly grade: GradeBand | null;
  /** `null` also at the top, and where nobody is graded. */
  readonly toNextGrade: WayToGrade | null;
  readonly lost: PointsLost | null;
}

export interface WayToGrade extends WayToTarget {
  readonly grade: GradeBand;
}

/** `stages`: those of the sheet, in the order of the year. */
export function unitStanding(sheet: ScoredSheet, stages: readonly StageIndices[]): UnitStanding {
  const last = stages.at(-1);
  if (last === undefined) return { grade: null, toNextGrade: null, lost: null };
  const policy = sheet.framework?.policy ?? USUAL_POLICY;
  const lost = pointsLost(sheet, last.stage);
  const next = nextGrade(last.total, policy);
  const toNextGrade = once(() => (next === null ? null : { grade: next, ...wayToTarget(last.total, lost, next.from) }));
  return {
    grade: gradeOfIndex(last.total, policy),
    get toNextGrade() {
      return toNextGrade();
    },
    lost,
  };
}
