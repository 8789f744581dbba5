import type { Points } from '../indices/points';
import type { Citation } from './citation';

/** What became of an item's evidence. A claimed score of 0 or blank, and a survey item, need none. */
export const EVIDENCE_STATES = ['attached', 'explained', 'missing', 'notRequired', 'notApplicable'] as const;

export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** `x`, `đang cập nhật`, and the column, from zero, of its cell. */
export interface Placeholder {
  readonly text: string;
  readonly column: number;
}

export interface LedgerLine {
  readonly item: string;
  readonly name: string;
  /** Who answers for the item, by its own row or the nearest above it; `null` where nobody is named. */
  readonly responsibleAgency: string | null;
  readonly state: EvidenceState;
  /** The evidence that the framework asks for, in its words; `null` where it says nothing or needs none. */
  readonly required: string | null;
  /** What only fills the cell where evidence is missing; `null` where there is nothing at all. */
  readonly placeholder: Placeholder | null;
  /** Points the unit claims for the item; 0 where none can be read. */
  readonly claimed: Points;
  /** Row from zero of the item; column from zero of the evidence (else explanation) cell. `null` where there is none. */
  readonly row: number | null;
  readonly column: number | null;
  /** In the order of the text; what was handed in for the second round comes after the first. */
  readonly citations: readonly PlacedCitation[];
}

/** A citation and the column, from zero, of the cell that it stands in. */
export interface PlacedCitation extends Citation {
  readonly column: number;
}

/** How some items stand with their evidence. */
export interface EvidenceTally {
  readonly counts: Readonly<Record<EvidenceState, number>>;
  /** Σ claimed points of the items whose evidence is missing. */
  readonly pointsAtRisk: Points;
}

/** The state of every item's evidence in one scoresheet, in the framework's order. */
export interface EvidenceLedger extends EvidenceTally {
  readonly lines: readonly LedgerLine[];
}

/** An item that cites something. */
export type CitingItem = Pick<LedgerLine, 'item' | 'row' | 'citations'>;

/** The ledger of an area or a criterion. Its lines are worked out for whoever asks; a check needs no more than what is cited. */
export interface BranchLedger extends EvidenceLedger {
  /** In the order of the lines. */
  readonly citing: readonly CitingItem[];
}
