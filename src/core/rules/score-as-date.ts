import { calendarDate } from '../workbook/calendar-date';
import { scoresBeyondTheTree, unreadableScores } from './entered-scores';
import type { Rule } from './rule';

/** A score typed 1/2 or 1.2 may have become a day of the year; which it was, only people know. */
export const scoreAsDate: Rule<'score-as-date'> = {
  code: 'SC08',
  name: 'score-as-date',
  severity: 'error',
  *checkSheet(sheet) {
    for (const { item, column, place, score, value } of [...unreadableScores(sheet), ...scoresBeyondTheTree(sheet)]) {
      if (score.kind !== 'unreadable' || score.because !== 'date' || typeof value !== 'number') continue;
      yield { place, item: item?.code ?? null, facts: { column, ...calendarDate(value) } };
    }
  },
};
