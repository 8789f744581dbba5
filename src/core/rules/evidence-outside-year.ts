import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { outdatedFor } from '../evidence/outside-year';
import { scoringYear } from '../evidence/scoring-year';
import { NOTHING_SEEN } from './rule';
import type { Observation, Rule } from './rule';

/** Points are claimed on a document that was written for another year than the one that is scored. */
export const evidenceOutsideYear: Rule<'evidence-outside-year'> = {
  code: 'EV04',
  name: 'evidence-outside-year',
  severity: 'warning',
  checkItem(item, { sheet, columns, year }) {
    const { state, words } = evidenceStanding(item, columns);
    if (year === null || item.entry === null || state !== 'attached') return NOTHING_SEEN;
    const { row } = item.entry;
    let found: Observation<'evidence-outside-year'>[] | null = null;
    for (const each of words) {
      const outside = each.meaning === 'explanation' ? [] : each.read().outside(year);
      if (outside.length === 0) continue;
      const documents = outdatedFor(item.name, outside).map(({ reference, writtenDate }) => ({
        reference: reference ?? '',
        date: writtenDate ?? '',
      }));
      if (documents.length > 0)
        (found ??= []).push({ place: { sheet, row, column: each.column }, item: item.code, facts: { year, documents } });
    }
    return found ?? NOTHING_SEEN;
  },
  checkSheet({ scoresheet, snapshot, framework }) {
    if (evidenceColumn(scoresheet.columns) !== null || scoringYear(scoresheet, snapshot, framework) === null) return [];
    return [{ because: 'no-evidence-column' }];
  },
};
