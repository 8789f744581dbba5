import type { UnitStanding, WayToGrade } from '../core/standing/unit-standing';
import type { PointsLost } from '../core/standing/points-lost';

/** What is said about a unit's grade and about the points that it has lost. */
export interface StandingMessages {
  /** `isProvisional`: the total index that it follows from is. */
  readonly grade: (grade: NonNullable<UnitStanding['grade']>, isProvisional: boolean) => string;
  readonly toNextGrade: (way: WayToGrade) => string;
  /** How many points, and where most of them. */
  readonly lost: (lost: PointsLost) => string;
  /** Which agencies answer for most of them. */
  readonly lostByAgency: (lost: PointsLost) => string;
}
