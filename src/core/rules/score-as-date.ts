import { calendarDate } from '../workbook/calendar-date';
import { unreadable } from './entered-scores';
import type { Rule } from './rule';

/** A score typed 1/2 or 1.2 may have become a day of the year; which it was, only people know. */
export const scoreAsDate: Rule<'score-as-date'> = {
  code: 'SC08',
  name: 'score-as-date',
  severity: 'error',
  ofScores: ['unreadable'],
  checkAnyScore(entered) {
    const { column, value } = entered;
    if (unreadable(entered)?.because !== 'date' || typeof value !== 'number') return null;
    return { facts: { column, ...calendarDate(value) } };
  },
};
