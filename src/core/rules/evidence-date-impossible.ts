import { evidenceColumn } from '../evidence/evidence-standing';
import { impossibleDates } from '../evidence/impossible-dates';
import type { Rule } from './rule';

/** A document that is cited bears a day that no calendar has, or one that lies after the review. */
export const evidenceDateImpossible: Rule<'evidence-date-impossible'> = {
  code: 'EV06',
  name: 'evidence-date-impossible',
  severity: 'error',
  *checkSheet(sheet) {
    if (evidenceColumn(sheet.scoresheet.columns) === null) {
      yield { because: 'no-evidence-column' };
      return;
    }
    for (const { item, row, citations } of sheet.ledger.lines) {
      const found = row === null ? [] : impossibleDates(citations, sheet.today);
      for (const column of new Set(found.map((each) => each.column))) {
        const dates = found.filter((each) => each.column === column).map(({ reference, written, because }) => ({ reference, written, because }));
        yield { place: { sheet: sheet.scoresheet.sheet, row: row ?? 0, column }, item, facts: { dates } };
      }
    }
  },
};
