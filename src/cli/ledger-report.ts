import type { EvidenceState, EvidenceTally } from '../core/evidence/evidence-ledger';
import { ledgerByAgency, ledgerByArea } from '../core/evidence/ledger-groups';
import { byPointsAtRisk } from '../core/evidence/points-at-risk';
import { toDecimal } from '../core/indices/points';
import type { SheetReview } from '../core/review-result';

/** How many items are in each state, and the points that missing evidence may cost, as a decimal string with a point. */
export type TallyReport = Readonly<Record<EvidenceState, number>> & { readonly pointsAtRisk: string };

/** The evidence of every item of one scoresheet. In every list those with most points at risk come first. */
export interface LedgerReport {
  readonly leaves: readonly {
    readonly code: string;
    readonly state: EvidenceState;
    readonly claimed: string;
    readonly agency: string | null;
  }[];
  readonly areas: readonly (TallyReport & { readonly code: string | null })[];
  readonly agencies: readonly (TallyReport & { readonly agency: string | null })[];
}

export function ledgerReport({ ledger, tree }: Pick<SheetReview, 'ledger' | 'tree'>): LedgerReport {
  return {
    leaves: byPointsAtRisk(ledger.lines).map(({ item, state, claimed, responsibleAgency }) => ({
      code: item,
      state,
      claimed: toDecimal(claimed),
      agency: responsibleAgency,
    })),
    areas: ledgerByArea(ledger, tree.areas).map((area) => ({ code: area.code, ...tallyReport(area) })),
    agencies: ledgerByAgency(ledger).map((agency) => ({ agency: agency.name, ...tallyReport(agency) })),
  };
}

export function tallyReport({ counts, pointsAtRisk }: EvidenceTally): TallyReport {
  return { ...counts, pointsAtRisk: toDecimal(pointsAtRisk) };
}
