import type { LedgerGroup } from '../core/evidence/ledger-groups';
import { counted, pointsInWords, shownPoints } from './en-words';
import { greatestRisks } from './greatest-risks';
import type { LedgerMessages } from './ledger-messages';

const STATES: LedgerMessages['states'] = {
  attached: 'Attached',
  explained: 'Explained',
  missing: 'Missing',
  notRequired: 'Not required',
  notApplicable: 'Not applicable',
};

const nameOf = ({ code, name }: LedgerGroup): string => (code === null ? (name ?? 'Nobody named') : `${code}. ${name ?? ''}`);

const mostAtRisk = (groups: readonly LedgerGroup[]): string =>
  greatestRisks(groups)
    .map((group) => `${nameOf(group)} (${shownPoints(group.pointsAtRisk)})`)
    .join('; ');

/** The evidence of every item, in English. */
export const ledgerInEnglish: LedgerMessages = {
  heading: 'State of the evidence',
  noColumn: 'This table has no column for evidence or explanations, so nothing can be said of its evidence.',
  states: STATES,
  count: (state, count) => `${STATES[state]}: ${counted(count, 'item', 'items')}`,
  groupedBy: 'Show by',
  groupings: { areas: 'Area', agencies: 'Responsible agency' },
  group: (group) => {
    const { counts, pointsAtRisk, lines } = group;
    return counts.missing === 0
      ? `${nameOf(group)}: ${counted(lines.length, 'item', 'items')}, none missing`
      : `${nameOf(group)}: ${counts.missing} of ${lines.length} missing, ${pointsInWords(pointsAtRisk)} at risk`;
  },
  line: ({ state, claimed }) => {
    if (!claimed.gt(0)) return STATES[state];
    return state === 'missing'
      ? `${STATES.missing}: ${pointsInWords(claimed)} at risk`
      : `${STATES[state]}: ${pointsInWords(claimed)} claimed`;
  },
  atRiskByArea: (groups) => `Points at risk by area: ${mostAtRisk(groups)}`,
  atRiskByAgency: (groups) => `Points at risk by responsible agency: ${mostAtRisk(groups)}`,
};
