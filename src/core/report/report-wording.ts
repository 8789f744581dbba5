import type { EvidenceState } from '../evidence/evidence-ledger';
import type { Finding, Severity } from '../finding';
import type { GradeBand } from '../framework/framework';
import type { Stage } from '../scoresheet/scoresheet';
import type { LapsedWaiver, Waiver } from '../waivers/waiver';
import type { ChecksNotRun, Figure, NamedNode, Report, ReportUnit } from './report';
import type { AgencyRequests, SupplyRequest } from './requests';

/** The words of every report; `core` knows no language. */
export interface ReportWords {
  /** A decimal string in local form. */
  readonly decimal: (decimal: string) => string;
  readonly percent: (percent: string | null) => string;
  readonly severity: (severity: Severity) => string;
  /** The rule in a few words, and what was found by it. */
  readonly found: (finding: Finding) => string;
  readonly mend: (finding: Finding) => string;
  /** Sheet and cell. */
  readonly place: (finding: Finding) => string;
  readonly node: (node: NamedNode) => string;
  /** In place of an agency where none is named. */
  readonly nobody: string;
  readonly framework: (framework: Report['framework']) => string;
  /** Which workbook was checked, when, and how that ended. */
  readonly checked: (report: Pick<Report, 'workbook' | 'at' | 'verdict'>) => string;
  readonly counts: (report: Pick<Report, 'counts' | 'accepted' | 'notChecked'>) => string;
  readonly stage: (stage: Stage) => string;
  /** Why a stage's figure is provisional. */
  readonly provisional: (stage: Stage, because: Figure['because']) => string;
  readonly grade: (unit: Pick<ReportUnit, 'grade' | 'total'>) => string | null;
  readonly gradeBands: (bands: readonly GradeBand[]) => string;
  readonly evidenceState: (state: EvidenceState) => string;
  readonly waiver: (waiver: Waiver) => string;
  readonly lapsed: (lapsed: LapsedWaiver) => string;
  /** Which checks could not run, where and why. */
  readonly gap: (gap: ChecksNotRun) => string;
  readonly supply: (request: SupplyRequest) => string;
  readonly headings: ReportHeadings;
}

/** Headings of the columns of all reports. */
export interface ReportHeadings {
  readonly number: string;
  readonly severity: string;
  readonly code: string;
  readonly unit: string;
  readonly area: string;
  readonly item: string;
  readonly name: string;
  readonly agency: string;
  readonly place: string;
  readonly found: string;
  readonly mend: string;
  readonly reason: string;
  readonly rank: string;
  readonly points: (stage: Stage) => string;
  readonly maximum: (stage: Stage) => string;
  readonly percent: (stage: Stage) => string;
  readonly lost: string;
  readonly notYetKnown: string;
  readonly atRisk: string;
  readonly notes: string;
  readonly itemMaximum: string;
  readonly claimed: string;
  readonly supply: string;
  readonly required: string;
  /** What the agency writes down. */
  readonly answer: string;
  readonly total: string;
}

/** The words of the report sheets. */
export interface ReportWording extends ReportWords {
  readonly sheets: { readonly findings: string; readonly summary: string; readonly request: (agency: string | null) => string };
  /** The line with the code by which a sheet of ours is known. */
  readonly mark: (code: string) => string;
  /** Top of every printed page. */
  readonly header: (report: Pick<Report, 'framework' | 'at'>) => string;
  /** `{page}` and `{pages}` stand for numbers. */
  readonly footer: string;
  readonly findings: {
    readonly title: string;
    readonly none: string;
    readonly accepted: (count: number) => string;
    readonly lapsed: (count: number) => string;
    readonly notChecked: (count: number) => string;
  };
  readonly summary: {
    readonly title: string;
    readonly none: string;
    readonly ranking: (units: number) => string;
    readonly unit: (unit: Pick<ReportUnit, 'name'>) => string;
    readonly areaChart: (stage: Stage) => string;
    readonly unitChart: string;
    readonly evidence: string;
    readonly agencies: string;
    readonly items: string;
  };
  readonly request: {
    readonly title: string;
    readonly recipient: (agency: string | null) => string;
    readonly introduction: (requests: AgencyRequests) => string;
    readonly placeAndDate: string;
    readonly signatories: { readonly left: string; readonly right: string };
    readonly signing: { readonly left: string; readonly right: string };
  };
}
