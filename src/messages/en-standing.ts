import type { NodeLoss } from '../core/standing/points-lost';
import type { WayToTarget } from '../core/standing/way-to-target';
import { andMore, morePoints, percent, shownPoints, STAGES } from './en-words';
import { greatestLosses } from './greatest-losses';
import { listed } from './shortened';
import type { StandingMessages } from './standing-messages';

const NOBODY = 'Nobody named';

const mostLost = (nodes: readonly NodeLoss[]): string =>
  greatestLosses(nodes)
    .map(({ code, name, lost }) => `${code}. ${name} (${shownPoints(lost)})`)
    .join('; ');

/** Where the points that are needed may be won back. */
function regained({ items, shortBy }: WayToTarget): string {
  if (shortBy.gt(0)) return ', more than all that were lost';
  return `; enough if what was lost is won back in ${listed(
    items.map(({ code, lost }) => `${code} (${shownPoints(lost)})`),
    andMore,
  )}`;
}

/** Points lost and grades, in English. */
export const standingInEnglish: StandingMessages = {
  grade: ({ name }, isProvisional) => `Grade: ${name}${isProvisional ? ' (provisional)' : ''}`,
  toNextGrade: ({ grade, ...way }) =>
    `${morePoints(way.needed)} needed for grade ${grade.name} (from ${percent(grade.from)})${regained(way)}`,
  lost: ({ total: { lost, notYetKnown }, areas }) => {
    const most = mostLost(areas);
    const open = notYetKnown.gt(0) ? `; not known yet: ${shownPoints(notYetKnown)}` : '';
    return `Points lost: ${shownPoints(lost)}${most === '' ? '' : `, most in ${most}`}${open}`;
  },
  lostByAgency: ({ agencies }) => {
    const most = greatestLosses(agencies).map(({ agency, lost }) => `${agency ?? NOBODY} (${shownPoints(lost)})`);
    return `Points lost by responsible agency: ${most.join('; ')}`;
  },
  lostByCriterion: ({ criteria }) => `Points lost by criterion: ${mostLost(criteria)}`,
  lostByItem: ({ items }) => `Points lost by item: ${mostLost(items)}`,

  lostHeading: ({ lost }) => `Points lost: ${shownPoints(lost)}`,
  lostAt: ({ stage, total: { notYetKnown } }) =>
    `By the column “${STAGES[stage]}”${notYetKnown.gt(0) ? `; ${shownPoints(notYetKnown)} more are not known yet, for want of a score that can be read` : ''}.`,
  groupedBy: 'Show by',
  groupings: { areas: 'Area', criteria: 'Criterion', items: 'Item', agencies: 'Responsible agency' },
  nobodyNamed: NOBODY,
  points: shownPoints,
  notYetKnown: (points) => `not known yet: ${shownPoints(points)}`,
  target: 'Index aimed at (%)',
  targetMistaken: 'Enter a number from 0 to 100.',
  toTarget: (way) =>
    way.needed.gt(0)
      ? `${morePoints(way.needed)} needed for ${percent(way.target)}${regained(way)}.`
      : `${percent(way.target)} is reached.`,

  rankingHeading: (units) => `Ranking of ${units} units`,
  placeRemark: (grade, isProvisional) =>
    grade === null ? (isProvisional ? 'Provisional' : null) : standingInEnglish.grade(grade, isProvisional),
  place: (rank, unit) => (rank === null ? unit : `${rank}. ${unit}`),
};
