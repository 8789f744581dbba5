import type { Place } from '../../core/finding';
import type { SheetReview } from '../../core/review-result';
import { criteriaAreItems } from '../../core/standing/points-lost';
import type { AgencyLoss, Loss, NodeLoss, PointsLost } from '../../core/standing/points-lost';

/** One area, criterion, item or agency that has lost points, or may have. */
export interface ShownLoss extends Loss {
  /** `null`: not set in a numbered list. */
  readonly code: string | null;
  /** `null`: nobody is named. */
  readonly name: string | null;
  /** Its score's cell; `null` where there is none. */
  readonly place: Place | null;
}

/** The same losses, grouped in one way. */
export interface LossGrouping {
  readonly by: 'areas' | 'criteria' | 'items' | 'agencies';
  readonly losses: readonly ShownLoss[];
}

/** Every way in which the losses can be looked at; one that would show nothing new is left out. */
export function lossGroupings(sheet: SheetReview, lost: PointsLost): readonly LossGrouping[] {
  const { stage, areas, criteria, items, agencies } = lost;
  const { sheet: ref, columns } = sheet.scoresheet;
  const rows = new Map(sheet.stages.find((one) => one.stage === stage)?.nodes.map(({ code, row }) => [code, row]));
  const placeOf = (code: string): Place | null => {
    const [row, column] = [rows.get(code) ?? null, columns.scores.get(stage) ?? null];
    return row === null || column === null ? null : { sheet: ref, row, column };
  };
  const ofNode = (loss: NodeLoss): ShownLoss => ({ ...loss, place: placeOf(loss.code) });
  const ofAgency = ({ agency, ...loss }: AgencyLoss): ShownLoss => ({ ...loss, code: null, name: agency, place: null });
  const groupings: readonly LossGrouping[] = [
    { by: 'areas', losses: areas.filter(isLoss).map(ofNode) },
    { by: 'criteria', losses: criteriaAreItems(lost) ? [] : criteria.filter(isLoss).map(ofNode) },
    { by: 'items', losses: items.filter(isLoss).map(ofNode) },
    { by: 'agencies', losses: agencies.some(({ agency }) => agency !== null) ? agencies.filter(isLoss).map(ofAgency) : [] },
  ];
  return groupings.filter(({ losses }) => losses.length > 0);
}

function isLoss({ lost, notYetKnown }: Loss): boolean {
  return lost.gt(0) || notYetKnown.gt(0);
}
