import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { isoDay } from '../evidence/find-dates';
import { rememberedBy } from '../workbook/remembered';
import { NOTHING_SEEN } from './rule';
import type { Observation, Rule } from './rule';

/** A document that is cited bears a day that no calendar has, or one that lies after the review. */
export const evidenceDateImpossible: Rule<'evidence-date-impossible'> = {
  code: 'EV06',
  name: 'evidence-date-impossible',
  severity: 'error',
  checkItem(item, { sheet, columns, today }) {
    if (item.entry === null) return NOTHING_SEEN;
    const { row } = item.entry;
    const lastDay = today === null ? null : dayOf(today);
    let found: Observation<'evidence-date-impossible'>[] | null = null;
    for (const words of evidenceStanding(item, columns).asked) {
      const dates = words.read().impossibleDates(lastDay);
      if (dates.length > 0) (found ??= []).push({ place: { sheet, row, column: words.column }, item: item.code, facts: { dates } });
    }
    return found ?? NOTHING_SEEN;
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};

/** Every item of a review is asked about the same day. */
const dayOf = rememberedBy(isoDay);
