import { evidenceColumn } from '../core/evidence/evidence-standing';
import { ledgerByAgency, ledgerByArea } from '../core/evidence/ledger-groups';
import type { SheetReview } from '../core/review-result';
import { criteriaAreItems } from '../core/standing/points-lost';
import type { PointsLost } from '../core/standing/points-lost';
import type { Messages } from '../messages/catalogue';
import type { StandingMessages } from '../messages/standing-messages';

/** Where a unit stands, in a few lines: its grade, the points it has lost and where, and how its evidence stands. */
export function standingLines(sheet: SheetReview, messages: Messages): string[] {
  const { stages, grade, toNextGrade, lost } = sheet;
  const { standing } = messages;
  const isProvisional = stages.at(-1)?.total.state.kind === 'provisional';
  return [
    ...(grade === null ? [] : [standing.grade(grade, isProvisional)]),
    ...(toNextGrade === null ? [] : [standing.toNextGrade(toNextGrade)]),
    ...(lost === null ? [] : [standing.lost(lost), ...lossLines(lost, standing)]),
    ...evidenceLines(sheet, messages),
  ];
}

/** Where most points were lost, by everything that the sheet tells apart. */
function lossLines(lost: PointsLost, { lostByCriterion, lostByItem, lostByAgency }: StandingMessages): string[] {
  if (!lost.total.lost.gt(0)) return [];
  const namesAgencies = lost.agencies.some(({ agency }) => agency !== null);
  return [...(criteriaAreItems(lost) ? [] : [lostByCriterion(lost)]), lostByItem(lost), ...(namesAgencies ? [lostByAgency(lost)] : [])];
}

function evidenceLines({ scoresheet, tree, ledger }: SheetReview, { terminal, pane, ledger: words }: Messages): string[] {
  if (evidenceColumn(scoresheet.columns) === null) return [words.noColumn];
  const counts = terminal.evidence(ledger.counts);
  if (!ledger.pointsAtRisk.gt(0)) return [counts];
  const namesAgencies = ledger.lines.some(({ responsibleAgency }) => responsibleAgency !== null);
  return [
    counts,
    pane.pointsAtRisk(ledger.pointsAtRisk, ledger.counts.missing),
    words.atRiskByArea(ledgerByArea(ledger, tree.areas)),
    ...(namesAgencies ? [words.atRiskByAgency(ledgerByAgency(ledger))] : []),
  ];
}
