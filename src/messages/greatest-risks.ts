import type { LedgerGroup } from '../core/evidence/ledger-groups';
import { MOST_NAMED } from './greatest-losses';

/** The first few that have anything at risk, of a list that begins with the greatest risk. */
export function greatestRisks(groups: readonly LedgerGroup[]): LedgerGroup[] {
  return groups.filter(({ pointsAtRisk }) => pointsAtRisk.gt(0)).slice(0, MOST_NAMED);
}
