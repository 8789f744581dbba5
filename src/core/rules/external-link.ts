import { linkedCells } from '../formulas/linked-cells';
import type { Rule } from './rule';

/** A score or total that lives in another workbook cannot be checked here, and breaks once that workbook moves. */
export const externalLink: Rule<'external-link'> = {
  code: 'SH06',
  name: 'external-link',
  severity: 'warning',
  *checkSheet(sheet) {
    for (const { row, column, of, item, formula, workbook } of linkedCells(sheet)) {
      yield { place: { sheet: sheet.scoresheet.sheet, row, column }, item, facts: { column: of, formula, workbook } };
    }
  },
};
