import { evidenceColumn } from '../evidence/evidence-standing';
import { toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** Points are claimed, and neither evidence nor explanation is given. */
export const evidenceMissing: Rule<'evidence-missing'> = {
  code: 'EV01',
  name: 'evidence-missing',
  severity: 'warning',
  *checkSheet(sheet) {
    if (evidenceColumn(sheet.scoresheet.columns) === null) {
      yield { because: 'no-evidence-column' };
      return;
    }
    for (const { item, row, column, state, claimed, required, placeholder } of sheet.ledger.lines) {
      if (row === null || column === null || state !== 'missing' || placeholder !== null) continue;
      yield { place: { sheet: sheet.scoresheet.sheet, row, column }, item, facts: { points: toDecimal(claimed), required } };
    }
  },
};
