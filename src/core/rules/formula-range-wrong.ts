import { itemCells } from '../formulas/item-cells';
import { sumFormula } from '../formulas/sum-formula';
import type { Rule } from './rule';

/** A sum that misses, repeats or adds foreign cells is wrong even while its value happens to agree. */
export const formulaRangeWrong: Rule<'formula-range-wrong'> = {
  code: 'IX05',
  name: 'formula-range-wrong',
  severity: 'error',
  *checkSums(sums, sheet) {
    for (const cell of sums) {
      const { reading, row, column, node, content } = cell;
      if (reading.kind === 'not-understood') yield { because: 'formula-not-understood' };
      if (reading.kind !== 'wrong') continue;
      const { missed, repeated, foreign } = reading.coverage;
      const items = itemCells([...missed, ...repeated, ...foreign], sheet);
      yield {
        place: { sheet: sheet.scoresheet.sheet, row, column },
        item: node?.code ?? null,
        facts: { formula: String(content), expected: sumFormula(cell, sheet), missed, repeated, foreign, items },
      };
    }
  },
};
