import type { EvidenceState, LedgerLine } from '../core/evidence/evidence-ledger';
import type { LedgerGroup } from '../core/evidence/ledger-groups';

/** How the evidence of all items is told, and what its absence may cost. */
export interface LedgerMessages {
  readonly heading: string;
  /** In place of all this, where the table keeps neither evidence nor explanations. */
  readonly noColumn: string;
  readonly states: Readonly<Record<EvidenceState, string>>;
  /** How many items are in this state. */
  readonly count: (state: EvidenceState, count: number) => string;
  readonly groupedBy: string;
  readonly groupings: Readonly<Record<'areas' | 'agencies', string>>;
  /** An area or an agency, what it may lose, and how many items it holds. */
  readonly group: (group: LedgerGroup) => string;
  /** What became of one item's evidence, and the points that it carries. */
  readonly line: (line: Pick<LedgerLine, 'state' | 'claimed'>) => string;
  /** Where most points are at risk, of groups that begin with those. */
  readonly atRiskByArea: (groups: readonly LedgerGroup[]) => string;
  readonly atRiskByAgency: (groups: readonly LedgerGroup[]) => string;
}
