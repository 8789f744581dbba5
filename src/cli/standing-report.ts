import { toDecimal } from '../core/indices/points';
import type { Loss, NodeLoss, PointsLost } from '../core/standing/points-lost';
import type { UnitStanding, WayToGrade } from '../core/standing/unit-standing';
import type { Stage } from '../core/scoresheet/scoresheet';

/** Grade and points lost of one scoresheet at its last stage. Points and percent as decimal strings with a point. */
export interface StandingReport {
  readonly grade: string | null;
  readonly nextGrade: NextGradeReport | null;
  readonly lost: LostReport | null;
}

export interface NextGradeReport {
  readonly grade: string;
  /** Percent. */
  readonly from: string;
  readonly needed: string;
  /** Codes of the fewest items that win those points back. */
  readonly leaves: readonly string[];
  readonly shortBy: string;
}

/** In every list those that lost most come first. */
export interface LostReport extends LossReport {
  readonly stage: Stage;
  readonly areas: readonly NodeLossReport[];
  readonly criteria: readonly NodeLossReport[];
  /** Those alone that lost points, or may have. */
  readonly leaves: readonly NodeLossReport[];
  readonly agencies: readonly (LossReport & { readonly agency: string | null })[];
}

export interface LossReport {
  readonly points: string;
  readonly notYetKnown: string;
}

export interface NodeLossReport extends LossReport {
  readonly code: string;
}

export function standingReport({ grade, toNextGrade, lost }: UnitStanding): StandingReport {
  return {
    grade: grade?.name ?? null,
    nextGrade: toNextGrade === null ? null : nextGradeReport(toNextGrade),
    lost: lost === null ? null : lostReport(lost),
  };
}

function nextGradeReport({ grade, needed, items, shortBy }: WayToGrade): NextGradeReport {
  return {
    grade: grade.name,
    from: toDecimal(grade.from),
    needed: toDecimal(needed),
    leaves: items.map(({ code }) => code),
    shortBy: toDecimal(shortBy),
  };
}

function lostReport({ stage, total, areas, criteria, items, agencies }: PointsLost): LostReport {
  const leaves = items.filter(({ lost, notYetKnown }) => !lost.eq(0) || !notYetKnown.eq(0));
  return {
    stage,
    ...lossReport(total),
    areas: areas.map(nodeLossReport),
    criteria: criteria.map(nodeLossReport),
    leaves: leaves.map(nodeLossReport),
    agencies: agencies.map((loss) => ({ agency: loss.agency, ...lossReport(loss) })),
  };
}

function nodeLossReport(loss: NodeLoss): NodeLossReport {
  return { code: loss.code, ...lossReport(loss) };
}

function lossReport({ lost, notYetKnown }: Loss): LossReport {
  return { points: toDecimal(lost), notYetKnown: toDecimal(notYetKnown) };
}
