import { rememberedBy } from '../workbook/remembered';
import { isFormula } from '../workbook/snapshot';
import type { CellContent } from '../workbook/snapshot';

/** The formulas of a row; columns count from the row's first cell. */
export function formulasInRow(row: readonly CellContent[]): readonly FormulaInRow[] {
  return row.some(isFormula) ? formulasAmong(row) : NONE;
}

export interface FormulaInRow {
  readonly column: number;
  readonly content: string;
}

const NONE: readonly FormulaInRow[] = [];

const formulasAmong = rememberedBy((row: readonly CellContent[]): readonly FormulaInRow[] =>
  row.flatMap((content, column) => (isFormula(content) ? [{ column, content }] : [])),
);
