import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { toDecimal } from '../indices/points';
import { itemNodes } from '../scoresheet/score-tree';
import type { Rule } from './rule';

/** Points are claimed, and neither evidence nor explanation is given. */
export const evidenceMissing: Rule<'evidence-missing'> = {
  code: 'EV01',
  name: 'evidence-missing',
  severity: 'warning',
  *checkSheet(sheet) {
    const column = evidenceColumn(sheet.scoresheet.columns);
    if (column === null) {
      yield { because: 'no-evidence-column' };
      return;
    }
    for (const item of itemNodes(sheet.tree.areas)) {
      const { state, claimed, placeholder } = evidenceStanding(sheet, item);
      if (item.entry === null || state !== 'missing' || placeholder !== null) continue;
      const { evidence } = item.terms;
      const required = evidence.kind === 'required' && evidence.wording !== '' ? evidence.wording : null;
      yield {
        place: { sheet: sheet.scoresheet.sheet, row: item.entry.row, column },
        item: item.code,
        facts: { points: toDecimal(claimed), required },
      };
    }
  },
};
