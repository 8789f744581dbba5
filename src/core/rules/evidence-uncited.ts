import { evidenceColumn } from '../evidence/evidence-standing';
import { findEvidenceLists } from '../evidence/list/find-evidence-lists';
import { uncitedDocuments } from '../evidence/list/uncited-documents';
import type { Rule } from './rule';

/** A document of the evidence list proves nothing: no scoresheet of the workbook cites it. */
export const evidenceUncited: Rule<'evidence-uncited'> = {
  code: 'EV09',
  name: 'evidence-uncited',
  severity: 'info',
  *checkTogether({ sheets, unreadable }) {
    const [first] = sheets;
    const lists = first === undefined ? [] : findEvidenceLists(first.workbook);
    if (lists.length === 0) return;
    const without = sheets.filter(({ scoresheet }) => evidenceColumn(scoresheet.columns) === null);
    for (const { scoresheet } of without) yield { sheet: scoresheet.sheet, because: 'no-evidence-column' };
    // What nobody could read may cite them all.
    if (without.length + unreadable.length > 0) return;
    for (const { sheet, row, column, reference } of uncitedDocuments(sheets, lists)) {
      yield { place: { sheet, row, column }, item: null, facts: { reference } };
    }
  },
};
