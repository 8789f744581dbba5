import type { ReportHeadings, ReportWording } from '../core/report/report-wording';
import type { Report, ReportUnit } from '../core/report/report';
import type { SupplyRequest } from '../core/report/requests';
import type { LapsedWaiver, Waiver } from '../core/waivers/waiver';
import type { GradeBand } from '../core/framework/framework';
import type { Deed } from '../session/session-state';

/** What only reports say, in one language; the rest of their words are those of the pane and of the rules. */
export interface ReportMessages {
  /** Everything that a list in a sentence was too short for. */
  readonly inFull: (list: string) => string;
  readonly place: (sheet: string, cell: string) => string;
  readonly framework: (framework: NonNullable<Report['framework']>, title: string) => string;
  readonly noFramework: string;
  readonly checked: (workbook: string, at: string, verdict: string) => string;
  readonly counts: (report: Pick<Report, 'counts' | 'accepted' | 'notChecked'>) => string;
  /** `because`: the sentence that says why. */
  readonly provisional: (stage: string, because: string) => string;
  readonly grade: (grade: NonNullable<ReportUnit['grade']>, isProvisional: boolean) => string;
  readonly gradeBands: (bands: readonly GradeBand[]) => string;
  readonly waiver: (waiver: Waiver, signed: string) => string;
  readonly lapsed: (lapsed: LapsedWaiver, because: string) => string;
  readonly gap: (codes: readonly string[], because: string) => string;
  readonly supplies: Readonly<Record<SupplyRequest['supply'], string>>;
  readonly headings: ReportHeadings;
  readonly sheets: ReportWording['sheets'];
  readonly mark: ReportWording['mark'];
  /** What may be cut stands last: there is room for some 200 letters. `title`: of the framework. */
  readonly header: (at: string, framework: Report['framework'], title: string) => string;
  readonly footer: string;
  readonly findings: ReportWording['findings'];
  readonly summary: ReportWording['summary'];
  readonly request: ReportWording['request'];
  readonly deed: (deed: ReportDeed) => string;
  readonly pane: ReportPaneMessages;
}

export type ReportDeed = Extract<Deed, { readonly kind: 'report-sheets-added' | 'report-sheets-removed' | 'report-offered' }>;

/** What the pane says about reports. */
export interface ReportPaneMessages {
  readonly heading: string;
  /** Why nothing can be made yet. */
  readonly notReviewed: string;
  readonly nothingToReport: string;
  readonly sheets: {
    readonly heading: string;
    /** What will be made. */
    readonly description: (requests: number) => string;
    readonly keeps: string;
    readonly add: string;
    readonly remove: string;
    readonly progress: (done: number, of: number) => string;
    /** The host puts in no sheets: they are there as a file. */
    readonly asFile: string;
    readonly fileName: (year: number | null) => string;
  };
  readonly document: {
    readonly heading: string;
    readonly description: string;
    readonly make: string;
    readonly fileName: (year: number | null) => string;
    readonly ready: string;
  };
}
