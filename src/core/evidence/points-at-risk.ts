import { RunningSum, sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { EVIDENCE_STATES } from './evidence-ledger';
import type { EvidenceTally, LedgerLine } from './evidence-ledger';

/** What an item may lose: the points claimed for it where its evidence is missing, else none. */
export function pointsAtRisk({ state, claimed }: Pick<LedgerLine, 'state' | 'claimed'>): Points {
  return state === 'missing' ? claimed : ZERO;
}

/** What costs most first; lines that cost the same keep their order. */
export function byPointsAtRisk(lines: readonly LedgerLine[]): LedgerLine[] {
  return [...lines].sort((one, other) => pointsAtRisk(other).cmp(pointsAtRisk(one)));
}

/** How these items stand, counted. */
export function tallyOf(lines: readonly Pick<LedgerLine, 'state' | 'claimed'>[]): EvidenceTally {
  const counts = { attached: 0, explained: 0, missing: 0, notRequired: 0, notApplicable: 0 };
  const atRisk = new RunningSum();
  for (const line of lines) {
    counts[line.state] += 1;
    if (line.state === 'missing') atRisk.add(pointsAtRisk(line));
  }
  return { counts, pointsAtRisk: atRisk.total };
}

/** How the items of several branches stand together. */
export function addedTallies(tallies: readonly EvidenceTally[]): EvidenceTally {
  const counts = { attached: 0, explained: 0, missing: 0, notRequired: 0, notApplicable: 0 };
  for (const tally of tallies) for (const state of EVIDENCE_STATES) counts[state] += tally.counts[state];
  return { counts, pointsAtRisk: sum(tallies.map((tally) => tally.pointsAtRisk)) };
}
