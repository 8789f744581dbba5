import type { Points } from '../indices/points';
import type { Index, NodeIndex } from '../indices/stage-indices';
import type { Review, SheetReview } from '../review-result';
import type { Stage } from '../scoresheet/scoresheet';
import { unitNames } from '../unit-names';

/** By how much one index differs from what it was. */
export interface IndexChange {
  readonly points: Points;
  readonly maximum: Points;
  /** Percentage points; `null` where one of the two had nothing to measure against. */
  readonly percent: Points | null;
}

/** What has become of one unit's indices at one stage since an earlier check. */
export interface StageChanges {
  readonly stage: Stage;
  /** `null`: it is as it was. */
  readonly total: IndexChange | null;
  /** By code: only nodes whose points or maximum are others. */
  readonly nodes: ReadonlyMap<string, IndexChange>;
}

/**
 * What has changed in a unit since an earlier review, stage by stage, compared by unit and code; `null` where there is nothing
 * to compare with: the unit was not there, or it was measured against another framework.
 */
export function changesSince(previous: Review | null, now: Review, sheet: SheetReview): readonly StageChanges[] | null {
  if (previous === null || previous.framework?.fingerprint !== now.framework?.fingerprint) return null;
  const before = sameUnit(previous, now, sheet);
  if (before === null) return null;
  return sheet.stages.flatMap(({ stage, total, nodes }) => {
    const earlier = before.stages.find((each) => each.stage === stage);
    return earlier === undefined ? [] : [{ stage, total: changeOf(earlier.total, total), nodes: changedNodes(earlier.nodes, nodes) }];
  });
}

function sameUnit(previous: Review, now: Review, sheet: SheetReview): SheetReview | null {
  const namesOf = ({ sheets }: Review): string[] => unitNames(sheets.map(({ scoresheet }) => scoresheet));
  const name = namesOf(now)[now.sheets.indexOf(sheet)];
  const at = name === undefined ? -1 : namesOf(previous).indexOf(name);
  return previous.sheets[at] ?? null;
}

function changedNodes(before: readonly NodeIndex[], now: readonly NodeIndex[]): ReadonlyMap<string, IndexChange> {
  const earlier = new Map(before.map((node) => [node.code, node]));
  return new Map(
    now.flatMap((node) => {
      const old = earlier.get(node.code);
      const change = old === undefined ? null : changeOf(old, node);
      return change === null ? [] : [[node.code, change] as const];
    }),
  );
}

function changeOf(before: Index, now: Index): IndexChange | null {
  const [points, maximum] = [now.points.minus(before.points), now.maximum.minus(before.maximum)];
  if (points.eq(0) && maximum.eq(0)) return null;
  return { points, maximum, percent: before.percent === null || now.percent === null ? null : now.percent.minus(before.percent) };
}
