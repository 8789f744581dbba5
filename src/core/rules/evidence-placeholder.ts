import { evidenceColumn } from '../evidence/evidence-standing';
import { toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** Points are claimed, and the cell is filled without naming anything. */
export const evidencePlaceholder: Rule<'evidence-placeholder'> = {
  code: 'EV02',
  name: 'evidence-placeholder',
  severity: 'warning',
  *checkSheet(sheet) {
    if (evidenceColumn(sheet.scoresheet.columns) === null) {
      yield { because: 'no-evidence-column' };
      return;
    }
    for (const { item, row, claimed, placeholder } of sheet.ledger.lines) {
      if (row === null || placeholder === null) continue;
      yield {
        place: { sheet: sheet.scoresheet.sheet, row, column: placeholder.column },
        item,
        facts: { text: placeholder.text, points: toDecimal(claimed) },
      };
    }
  },
};
