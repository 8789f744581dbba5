import { roundedSums } from '../formulas/rounded-sums';
import { toDecimal } from '../indices/points';
import type { Rule } from './rule';

/**
 * Where scores have more decimals than are shown, parts that are shown may come to 0.01 more or less than their total.
 * Nothing is wrong then, but whoever adds up a printed report will ask.
 */
export const roundingShows: Rule<'rounding-shows'> = {
  code: 'IX06',
  name: 'rounding-shows',
  severity: 'info',
  *checkSums(sums, sheet) {
    for (const { cell, total, ofShownParts } of roundedSums(sums, sheet)) {
      if (total.eq(ofShownParts)) continue;
      const { stage, row, column, node } = cell;
      const facts = { stage, total: toDecimal(total), parts: toDecimal(ofShownParts) };
      yield { place: { sheet: sheet.scoresheet.sheet, row, column }, item: node?.code ?? null, facts };
    }
  },
};
