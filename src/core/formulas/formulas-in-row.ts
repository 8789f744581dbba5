import { rememberedBy } from '../workbook/remembered';
import { isFormula } from '../workbook/snapshot';
import type { CellContent } from '../workbook/snapshot';

/** The formulas of a row; columns count from the row's first cell. */
export const formulasInRow = rememberedBy((row: readonly CellContent[]): readonly { readonly column: number; readonly content: string }[] =>
  row.flatMap((content, column) => (isFormula(content) ? [{ column, content }] : [])),
);
