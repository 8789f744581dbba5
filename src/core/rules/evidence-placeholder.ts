import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { toDecimal } from '../indices/points';
import { itemNodes } from '../scoresheet/score-tree';
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
    for (const item of itemNodes(sheet.tree.areas)) {
      const { claimed, placeholder } = evidenceStanding(sheet, item);
      if (item.entry === null || placeholder === null) continue;
      yield {
        place: { sheet: sheet.scoresheet.sheet, row: item.entry.row, column: placeholder.column },
        item: item.code,
        facts: { text: placeholder.text, points: toDecimal(claimed) },
      };
    }
  },
};
