import { penaltyCap, pointsOfPenalty } from '../indices/beyond-the-tree';
import { pointsAboveCap } from './points-above-cap';
import type { Rule } from './rule';

/** Penalty points stay within the most that may be taken; what goes beyond counts for nothing. */
export const penaltyAboveCap: Rule<'penalty-above-cap'> = {
  code: 'AD02',
  name: 'penalty-above-cap',
  severity: 'error',
  *checkSheet(sheet) {
    yield* pointsAboveCap(sheet, sheet.scoresheet.penalty, penaltyCap(sheet), pointsOfPenalty);
  },
};
