import type { Report, ReportUnit } from '../report';
import type { ReportWords } from '../report-wording';
import type { AgencyRequests } from '../requests';

/** The words of the council's draft report. It is an official document: there are no others than Vietnamese ones. */
export interface DocumentWording extends ReportWords {
  readonly letterhead: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly number: string;
  readonly placeAndDate: (report: Pick<Report, 'at'>) => string;
  readonly draft: string;
  readonly title: string;
  readonly subject: (report: Pick<Report, 'framework'>) => string;
  readonly recipient: string;
  /** Headings below the name of a stage. */
  readonly figures: { readonly points: string; readonly maximum: string; readonly percent: string };
  readonly basis: { readonly heading: string; readonly lines: (report: Report) => readonly string[] };
  readonly results: {
    readonly heading: string;
    readonly unit: (unit: ReportUnit) => string;
    readonly ranking: string;
    readonly none: string;
  };
  readonly lost: {
    readonly heading: string;
    readonly unit: (unit: ReportUnit) => string;
    readonly byAgency: string;
    readonly byItem: string;
    readonly none: string;
  };
  readonly evidence: { readonly heading: string; readonly unit: (unit: ReportUnit) => string };
  readonly findings: {
    readonly heading: string;
    readonly lines: (report: Report) => readonly string[];
    readonly accepted: string;
    readonly lapsed: string;
    readonly notChecked: string;
  };
  readonly proposals: { readonly heading: string; readonly lines: (report: Report) => readonly string[] };
  readonly sentTo: { readonly heading: string; readonly lines: readonly string[] };
  readonly signature: { readonly office: readonly string[]; readonly signing: string };
  readonly appendix: {
    readonly findings: { readonly title: string; readonly subject: (report: Report) => string };
    readonly requests: { readonly title: string; readonly subject: (report: Report) => string };
    readonly agency: (requests: AgencyRequests, number: number) => string;
  };
}
