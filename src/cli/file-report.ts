import type { Finding, Severity } from '../core/finding';
import type { Review, Verdict } from '../core/review-result';
import type { RuleOtherwise } from '../core/rules/rules-in-force';
import type { Stage } from '../core/scoresheet/scoresheet';
import type { LapseReason, Waiver } from '../core/waivers/waiver';
import type { LedgerReport, TallyReport } from './ledger-report';
import type { StandingReport } from './standing-report';

/** One file in the report (contract E). Numbers travel as decimal strings with a point, cells as A1 references. */
export interface FileReport {
  readonly schema: 1;
  readonly file: string;
  readonly verdict: Verdict;
  readonly framework: FrameworkReport;
  readonly scoresheets: readonly ScoresheetReport[];
  /** Tables with one row a unit, read for totals and ranks alone. */
  readonly summaries: readonly SummaryReport[];
  /** Those that count, accepted ones not among them. */
  readonly findings: readonly FindingReport[];
  /** Warnings and information that somebody has accepted with a reason; the verdict does not count them. */
  readonly accepted: readonly AcceptedReport[];
  /** Acceptances that no longer hold; their findings are among those that count. */
  readonly lapsed: readonly LapsedReport[];
  readonly notChecked: Review['notChecked'];
  readonly changes: readonly ChangeReport[];
  /** Why the file could not be checked; only there when it could not. */
  readonly fault?: string;
}

export interface FrameworkReport {
  readonly title: string | null;
  readonly year: number | null;
  readonly fingerprint: string | null;
  readonly source: 'sheet' | 'file' | 'bundled' | 'none';
  readonly maximum: string | null;
  readonly items: number;
  /** Rules that it has switched off or weighs otherwise than they weigh themselves; in the catalogue's order. */
  readonly rules: readonly RuleOtherwise[];
}

export interface IndexReport {
  readonly points: string;
  readonly maximum: string;
  readonly percent: string | null;
  readonly state: 'computed' | 'provisional';
}

export interface ScoresheetReport extends StandingReport {
  readonly sheet: string;
  readonly unit: string | null;
  readonly entries: number;
  readonly stages: readonly {
    readonly stage: Stage;
    readonly total: IndexReport;
    readonly nodes: readonly (IndexReport & { readonly code: string; readonly level: number })[];
  }[];
  readonly evidence: TallyReport;
  readonly ledger: LedgerReport;
  readonly citations: readonly CitationReport[];
  readonly rank: number | null;
}

export interface SummaryReport {
  readonly sheet: string;
  readonly units: readonly {
    readonly unit: string;
    readonly points: string | null;
    readonly maximum: string | null;
    readonly percent: string | null;
    readonly rank: number | null;
  }[];
}

export interface CitationReport {
  readonly item: string;
  readonly cell: string;
  readonly type: string | null;
  readonly reference: string | null;
  readonly date: string | null;
  readonly link: string | null;
}

export interface FindingReport {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly item: string | null;
  readonly message: string;
  readonly data: Finding['facts'];
}

/** Why, who and when: local time to the minute, `2024-02-24T08:30`; `''` where nobody can tell. */
export type SignatureReport = Pick<Waiver, 'reason' | 'by' | 'at'>;

export interface AcceptedReport extends FindingReport, SignatureReport {}

export interface LapsedReport extends FindingReport, SignatureReport {
  readonly because: LapseReason;
}

export interface ChangeReport {
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly value: string;
}
