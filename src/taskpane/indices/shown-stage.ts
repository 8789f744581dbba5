import type { SheetReview } from '../../core/review-result';
import type { StageIndices } from '../../core/indices/stage-indices';
import type { Stage } from '../../core/scoresheet/scoresheet';

/** The stage that was asked for where the scoresheet has it, else the last one of the year; `null` where it has none. */
export function shownStage(sheet: SheetReview, asked: Stage | null): StageIndices | null {
  return sheet.stages.find(({ stage }) => stage === asked) ?? sheet.stages.at(-1) ?? null;
}
