import { indexIsTyped } from '../formulas/index-cells';
import { indexFormula } from '../formulas/index-formula';
import { sumFormula } from '../formulas/sum-formula';
import type { CellContent } from '../workbook/snapshot';
import type { CheckedSheet, Observation, Rule } from './rule';

/** A typed number, even when right today, no longer follows from its items tomorrow. */
export const totalTyped: Rule<'total-typed'> = {
  code: 'IX04',
  name: 'total-typed',
  severity: 'warning',
  *checkSums(sums, sheet) {
    for (const cell of sums) {
      if (cell.reading.kind === 'typed') yield observation(sheet, cell, sumFormula(cell, sheet));
    }
  },
  *checkIndices(cells, sheet) {
    for (const cell of cells) {
      if (indexIsTyped(cell, sheet)) yield observation(sheet, cell, indexFormula(cell, sheet) ?? '');
    }
  },
};

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly node: { readonly code: string } | null;
  readonly content: CellContent;
}

function observation(sheet: CheckedSheet, cell: TypedCell, formula: string): Observation<'total-typed'> {
  const { row, column, node, content } = cell;
  return {
    place: { sheet: sheet.scoresheet.sheet, row, column },
    item: node?.code ?? null,
    facts: { found: String(content), formula },
  };
}
