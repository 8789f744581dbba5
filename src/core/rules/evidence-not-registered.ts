import { evidenceColumn } from '../evidence/evidence-standing';
import { findEvidenceLists } from '../evidence/list/find-evidence-lists';
import { unregisteredIn } from '../evidence/list/unregistered-documents';
import type { Rule } from './rule';

/** A document is cited that the workbook's own evidence list does not have. */
export const evidenceNotRegistered: Rule<'evidence-not-registered'> = {
  code: 'EV08',
  name: 'evidence-not-registered',
  severity: 'warning',
  *checkSheet(sheet) {
    const lists = findEvidenceLists(sheet.workbook);
    if (lists.length === 0) return;
    if (evidenceColumn(sheet.scoresheet.columns) === null) {
      yield { because: 'no-evidence-column' };
      return;
    }
    for (const { item, row, column, references } of unregisteredIn(sheet.ledger, lists)) {
      yield { place: { sheet: sheet.scoresheet.sheet, row, column }, item, facts: { references } };
    }
  },
};
