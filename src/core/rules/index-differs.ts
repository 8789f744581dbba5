import { indexAgreement } from '../formulas/index-cells';
import { shownDecimals } from '../indices/compute-indices';
import { percentOf, toDecimal, toShownDecimal, ZERO } from '../indices/points';
import { isCovered } from '../workbook/snapshot';
import type { Rule } from './rule';

/** An index is points / maximum × 100, equal after rounding to the shown decimals (contracts B and C). */
export const indexDiffers: Rule<'index-differs'> = {
  code: 'IX03',
  name: 'index-differs',
  severity: 'error',
  *checkIndices(cells, sheet) {
    const decimals = shownDecimals(sheet);
    for (const cell of cells) {
      if (cell.content === '' && isCovered(sheet.snapshot, cell.row, cell.column)) yield { because: 'cell-covered' };
      const agreement = indexAgreement(cell, sheet);
      if (agreement === 'not-calculated' || agreement === 'provisional') yield { because: agreement };
      if (agreement !== 'differs') continue;
      const { stage, row, column, node, score, index } = cell;
      const points = score.kind === 'points' ? score.points : index.points;
      yield {
        place: { sheet: sheet.scoresheet.sheet, row, column },
        item: node?.code ?? null,
        facts: {
          stage,
          found: toShownDecimal(cell.percent ?? ZERO, decimals),
          expected: toShownDecimal(percentOf(points, index.maximum) ?? ZERO, decimals),
          points: toDecimal(points),
          maximum: toDecimal(index.maximum),
        },
      };
    }
  },
};
