import type { Points } from '../indices/points';
import { toDecimal } from '../indices/points';
import { isItemNode, maximumOfNodes, scoreNodes } from '../scoresheet/score-tree';
import type { Score } from '../scoresheet/score';
import type { CheckedSheet, Rule } from './rule';

/** Maxima are the framework's. Where it prints another sum than its items make, either is right on a branch or in total. */
export const maximumDiffers: Rule<'maximum-differs'> = {
  code: 'FW04',
  name: 'maximum-differs',
  severity: 'error',
  *checkSheet(sheet) {
    if (sheet.framework === null) return yield { because: 'no-framework' };
    for (const { row, item, maximum, right } of shownMaxima(sheet)) {
      if (maximum.kind === 'unreadable' && maximum.because === 'not-calculated') yield { because: 'not-calculated' };
      const found = foundWrong(maximum, right);
      const [expected] = right;
      if (found === null || expected === undefined) continue;
      const place = { sheet: sheet.scoresheet.sheet, row, column: sheet.scoresheet.columns.maximum };
      yield { place, item, facts: { found, expected: toDecimal(expected) } };
    }
  },
};

function* shownMaxima({ scoresheet: { total }, framework, tree }: CheckedSheet) {
  for (const node of scoreNodes(tree.areas)) {
    const { entry, printedMaximum: printed, maximum: ofItems, code: item } = node;
    const right = isItemNode(node) ? [printed] : [ofItems, printed];
    if (entry !== null) yield { row: entry.row, item, maximum: entry.maximum, right: right.filter((one) => one !== null) };
  }
  const right = [maximumOfNodes(tree.areas), framework?.printedTotal?.maximum ?? null].filter((one) => one !== null);
  if (total !== null) yield { row: total.row, item: null, maximum: total.maximum, right };
}

/** What the cell says instead; `null` where nothing is wrong with it. */
function foundWrong(maximum: Score, right: readonly Points[]): string | null {
  if (maximum.kind === 'unreadable') return maximum.because === 'not-calculated' ? null : maximum.text;
  return maximum.kind !== 'points' || right.some((one) => one.eq(maximum.points)) ? null : toDecimal(maximum.points);
}
