import { percent, shownPoints } from './en-words';
import { greatestLosses } from './greatest-losses';
import type { StandingMessages } from './standing-messages';

/** Points lost and grades, in English. */
export const standingInEnglish: StandingMessages = {
  grade: ({ name }, isProvisional) => `Grade: ${name}${isProvisional ? ' (provisional)' : ''}`,
  toNextGrade: ({ grade, needed, shortBy }) =>
    shortBy.gt(0)
      ? `${shownPoints(needed)} more points needed for grade ${grade.name} (from ${percent(grade.from)}), more than all that were lost`
      : `${shownPoints(needed)} more points needed for grade ${grade.name} (from ${percent(grade.from)})`,
  lost: ({ total: { lost, notYetKnown }, areas }) => {
    const most = greatestLosses(areas).map((area) => `${area.code}. ${area.name} (${shownPoints(area.lost)})`);
    const open = notYetKnown.gt(0) ? `; not known yet: ${shownPoints(notYetKnown)}` : '';
    return `Points lost: ${shownPoints(lost)}${most.length === 0 ? '' : `, most in ${most.join('; ')}`}${open}`;
  },
  lostByAgency: ({ agencies }) => {
    const most = greatestLosses(agencies).map(({ agency, lost }) => `${agency ?? 'Nobody named'} (${shownPoints(lost)})`);
    return `Points lost by responsible agency: ${most.join('; ')}`;
  },
};
