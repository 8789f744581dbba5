import type { Review } from '../core/review-result';
import type { Waiver } from '../core/waivers/waiver';
import type { ChangeSet } from '../core/workbook/change-set';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** A workbook as it has just been read, and what the review says of it. */
export interface FreshReview {
  readonly snapshot: WorkbookSnapshot;
  readonly review: Review;
  /** How many edits had been heard of when the reading began. */
  readonly edits: number;
}

/** What is written about acceptances, and those that hold by then. */
export interface WaiverDecision {
  readonly changes: ChangeSet;
  readonly waivers: readonly Waiver[];
}
