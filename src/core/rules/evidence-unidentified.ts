import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { unidentifiedEvidence } from '../evidence/unidentified-evidence';
import { toDecimal } from '../indices/points';
import { itemNodes } from '../scoresheet/score-tree';
import type { Rule } from './rule';

/**
 * Points are claimed on words that do not tell which document is meant: no number and symbol, no link, and none of what
 * makes evidence known without them, such as the day of a meeting, a file name, or a picture of a screen.
 */
export const evidenceUnidentified: Rule<'evidence-unidentified'> = {
  code: 'EV03',
  name: 'evidence-unidentified',
  severity: 'warning',
  *checkSheet(sheet) {
    if (evidenceColumn(sheet.scoresheet.columns) === null) {
      yield { because: 'no-evidence-column' };
      return;
    }
    for (const item of itemNodes(sheet.tree.areas)) {
      const words = unidentifiedEvidence(sheet, item);
      if (item.entry === null || words === null) continue;
      yield {
        place: { sheet: sheet.scoresheet.sheet, row: item.entry.row, column: words.column },
        item: item.code,
        facts: { text: words.text, points: toDecimal(evidenceStanding(sheet, item).claimed) },
      };
    }
  },
};
