import { toDecimal } from '../indices/points';
import type { Rule } from './rule';
import { shownMaxima } from './shown-maxima';
import type { ShownMaximum } from './shown-maxima';

/** Maxima are the framework's, on every row and in total; a blank one claims nothing. */
export const maximumDiffers: Rule<'maximum-differs'> = {
  code: 'FW04',
  name: 'maximum-differs',
  severity: 'error',
  *checkSheet(sheet) {
    if (sheet.framework === null) {
      yield { because: 'no-framework' };
      return;
    }
    for (const shown of shownMaxima(sheet)) {
      const { row, item, maximum, right } = shown;
      if (maximum.kind === 'unreadable' && maximum.because === 'not-calculated') yield { because: 'not-calculated' };
      const found = foundWrong(shown);
      const [expected] = right;
      if (found === null || expected === undefined) continue;
      const place = { sheet: sheet.scoresheet.sheet, row, column: sheet.scoresheet.columns.maximum };
      yield { place, item, facts: { found, expected: toDecimal(expected) } };
    }
  },
};

/** What the cell says instead; `null` where nothing is wrong with it. */
function foundWrong({ maximum, right }: ShownMaximum): string | null {
  if (maximum.kind === 'unreadable') return maximum.because === 'not-calculated' ? null : maximum.text;
  return maximum.kind !== 'points' || right.some((one) => one.eq(maximum.points)) ? null : toDecimal(maximum.points);
}
