import { sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { EvidenceState, EvidenceTally, LedgerLine } from './evidence-ledger';

/** What an item may lose: the points claimed for it where its evidence is missing, else none. */
export function pointsAtRisk({ state, claimed }: Pick<LedgerLine, 'state' | 'claimed'>): Points {
  return state === 'missing' ? claimed : ZERO;
}

/** What costs most first; lines that cost the same keep their order. */
export function byPointsAtRisk(lines: readonly LedgerLine[]): LedgerLine[] {
  return [...lines].sort((one, other) => pointsAtRisk(other).cmp(pointsAtRisk(one)));
}

/** How these items stand, counted. */
export function tallyOf(lines: readonly LedgerLine[]): EvidenceTally {
  const count = (state: EvidenceState) => lines.filter((line) => line.state === state).length;
  return {
    counts: {
      attached: count('attached'),
      explained: count('explained'),
      missing: count('missing'),
      notRequired: count('notRequired'),
      notApplicable: count('notApplicable'),
    },
    pointsAtRisk: sum(lines.map(pointsAtRisk)),
  };
}
