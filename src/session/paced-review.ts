import type { Review, ReviewOptions } from '../core/review-result';
import { reviewInSteps } from '../core/review';
import type { ReviewStep } from '../core/review-steps';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Pacing } from './pacing';

/** A review was given up, or what it was made for is over: its result is of no use any more. */
export class GivenUp extends Error {
  constructor() {
    super('given up');
    this.name = 'GivenUp';
  }
}

export interface PacedReview {
  readonly pacing: Pacing;
  /** Asked after every rest; a review that is over ends in {@link GivenUp}. */
  readonly isOver: () => boolean;
  readonly tell: (progress: ReviewStep) => void;
}

/** A whole review, with a rest whenever the page is due its turn. */
export async function pacedReview(
  snapshot: WorkbookSnapshot,
  options: ReviewOptions,
  { pacing, isOver, tell }: PacedReview,
): Promise<Review> {
  const steps = reviewInSteps(snapshot, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!pacing.isDue()) continue;
    tell(step.value);
    await pacing.rest();
    if (isOver()) throw new GivenUp();
  }
}
