import { bonusCap, pointsOfBonus } from '../indices/beyond-the-tree';
import { pointsAboveCap } from './points-above-cap';
import type { Rule } from './rule';

/** Bonus points stay within the most that may be added; what goes beyond counts for nothing. */
export const bonusAboveCap: Rule<'bonus-above-cap'> = {
  code: 'AD01',
  name: 'bonus-above-cap',
  severity: 'error',
  *checkSheet(sheet) {
    yield* pointsAboveCap(sheet, sheet.scoresheet.bonus, bonusCap(sheet), pointsOfBonus);
  },
};
