import type { UnitStanding, WayToGrade } from '../core/standing/unit-standing';
import type { Loss, PointsLost } from '../core/standing/points-lost';
import type { WayToTarget } from '../core/standing/way-to-target';
import type { Points } from '../core/indices/points';

/** What is said about a unit's grade and about the points that it has lost. */
export interface StandingMessages {
  /** `isProvisional`: the total index that it follows from is. */
  readonly grade: (grade: NonNullable<UnitStanding['grade']>, isProvisional: boolean) => string;
  /** What it takes, and where those points were lost. */
  readonly toNextGrade: (way: WayToGrade) => string;
  /** How many points, and where most of them. */
  readonly lost: (lost: PointsLost) => string;
  readonly lostByCriterion: (lost: PointsLost) => string;
  readonly lostByItem: (lost: PointsLost) => string;
  /** Which agencies answer for most of them. */
  readonly lostByAgency: (lost: PointsLost) => string;

  readonly lostHeading: (total: Loss) => string;
  /** At which stage, and how much nobody knows yet. */
  readonly lostAt: (lost: PointsLost) => string;
  readonly groupedBy: string;
  readonly groupings: Readonly<Record<'areas' | 'criteria' | 'items' | 'agencies', string>>;
  readonly nobodyNamed: string;
  readonly points: (points: Points) => string;
  readonly notYetKnown: (points: Points) => string;
  /** Label of the field for a target index, in percent. */
  readonly target: string;
  readonly targetMistaken: string;
  readonly toTarget: (way: WayToTarget) => string;

  readonly rankingHeading: (units: number) => string;
  readonly place: (rank: number | null, unit: string) => string;
  /** What there is to know about a unit's place besides; `null` where there is nothing. */
  readonly placeRemark: (grade: UnitStanding['grade'], isProvisional: boolean) => string | null;
}
