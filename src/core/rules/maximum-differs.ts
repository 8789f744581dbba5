import { equal, toDecimal } from '../indices/points';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { SheetRef } from '../workbook/snapshot';
import { NOTHING_SEEN } from './rule';
import type { NotLooked, Observation, Rule } from './rule';
import { shownMaximum, shownTotal } from './shown-maxima';
import type { ShownMaximum } from './shown-maxima';

/** Maxima are the framework's, on every row and in total; a blank one claims nothing. */
export const maximumDiffers: Rule<'maximum-differs'> = {
  code: 'FW04',
  name: 'maximum-differs',
  severity: 'error',
  checkNode: (node, { sheet, columns, framework }) =>
    framework === null || isAsPrinted(node) ? NOTHING_SEEN : seenAt(shownMaximum(node), sheet, columns.maximum),
  checkSheet(checked) {
    const { framework, scoresheet } = checked;
    return framework === null ? [{ because: 'no-framework' }] : seenAt(shownTotal(checked), scoresheet.sheet, scoresheet.columns.maximum);
  },
};

/** Almost every row says just what the framework says. */
function isAsPrinted({ entry, printedMaximum }: ScoreNode): boolean {
  return entry?.maximum.kind === 'points' && printedMaximum !== null && equal(entry.maximum.points, printedMaximum);
}

function seenAt(shown: ShownMaximum | null, sheet: SheetRef, column: number): readonly (Observation<'maximum-differs'> | NotLooked)[] {
  if (shown === null) return [];
  const { row, item, maximum, right } = shown;
  if (maximum.kind === 'unreadable' && maximum.because === 'not-calculated') return [{ because: 'not-calculated' }];
  const [found, expected] = [foundWrong(shown), right[0]];
  if (found === null || expected === undefined) return [];
  return [{ place: { sheet, row, column }, item, facts: { found, expected: toDecimal(expected) } }];
}

/** What the cell says instead; `null` where nothing is wrong with it. */
function foundWrong({ maximum, right }: ShownMaximum): string | null {
  if (maximum.kind === 'unreadable') return maximum.text;
  return maximum.kind !== 'points' || right.some((one) => equal(one, maximum.points)) ? null : toDecimal(maximum.points);
}
