import type { EvidenceTally } from '../evidence/evidence-ledger';
import type { Finding, Severity } from '../finding';
import type { Framework, GradeBand } from '../framework/framework';
import type { Doubt } from '../indices/stage-indices';
import type { Verdict } from '../review-result';
import type { NotChecked } from '../rules/rule';
import type { Stage } from '../scoresheet/scoresheet';
import type { LapsedWaiver, Waiver } from '../waivers/waiver';
import type { AgencyRequests } from './requests';

/**
 * Everything that a report says about one review, as plain data and complete. Numbers are decimal strings with a point, already
 * rounded half-up to the decimals that the framework shows.
 */
export interface Report {
  /** The workbook's file name. */
  readonly workbook: string;
  /** When the workbook was checked, local time to the minute: `2024-02-24T08:30`. */
  readonly at: string;
  readonly verdict: Verdict;
  readonly framework: ReportFramework | null;
  /** Decimals of shown figures. */
  readonly decimals: number;
  /** In the order of the workbook. */
  readonly units: readonly ReportUnit[];
  /** All that count, by sheet, row, column, code. */
  readonly findings: readonly ReportFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: readonly AcceptedInReport[];
  readonly lapsed: readonly LapsedWaiver[];
  /** Checks that could not run, once for each reason on each sheet. */
  readonly notChecked: readonly ChecksNotRun[];
  /** What each responsible agency has to supply. */
  readonly requests: readonly AgencyRequests[];
}

export interface ChecksNotRun extends Omit<NotChecked, 'code'> {
  /** Codes of the rules that could not look. */
  readonly codes: readonly string[];
}

export interface ReportFramework extends Pick<Framework, 'title' | 'year' | 'decision' | 'source'> {
  /** Enough of it to compare two by eye. */
  readonly fingerprint: string;
  readonly gradeBands: readonly GradeBand[];
}

/** Points out of a maximum at one stage. */
export interface Figure {
  readonly points: string;
  readonly maximum: string;
  /** `null` where there is nothing to measure against. */
  readonly percent: string | null;
  /** Why the figure is provisional; empty where it is not. */
  readonly because: readonly Doubt[];
}

/** Points that are lost, that nobody knows yet, and that may be lost for want of evidence. */
export interface Shortfall {
  readonly lost: string;
  readonly notYetKnown: string;
  readonly atRisk: string;
}

export interface ReportUnit extends Shortfall {
  readonly name: string;
  readonly sheet: string;
  readonly stages: readonly Stage[];
  readonly areas: readonly ReportArea[];
  /** One for each stage. */
  readonly total: readonly Figure[];
  readonly grade: string | null;
  readonly rank: number | null;
  readonly evidence: EvidenceTally['counts'];
  /** What the items have lost that each agency answers for, those that lost most first; `null`: no agency is named. */
  readonly agencies: readonly { readonly agency: string | null; readonly lost: string; readonly notYetKnown: string }[];
  /** Every item that lost points, those that lost most first. */
  readonly itemsLost: readonly ReportLoss[];
}

export interface ReportArea extends Shortfall {
  readonly code: string;
  readonly name: string;
  /** One for each stage of the unit; `null` where the stage does not count the area. */
  readonly figures: readonly (Figure | null)[];
  readonly evidence: EvidenceTally['counts'];
}

export interface ReportLoss {
  readonly code: string;
  readonly name: string;
  readonly agency: string | null;
  readonly lost: string;
}

/** A finding and whatever it is about. Each `null` where it is about none. */
export interface ReportFinding {
  readonly finding: Finding;
  readonly unit: string | null;
  readonly area: NamedNode | null;
  /** The item, criterion or area itself. */
  readonly item: NamedNode | null;
  readonly agency: string | null;
}

export interface NamedNode {
  readonly code: string;
  readonly name: string;
}

export interface AcceptedInReport extends ReportFinding {
  readonly waiver: Waiver;
}
