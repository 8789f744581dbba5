import type { ScoringRule } from '../framework/scoring-rule';
import type { Points } from '../indices/points';
import type { EntryMessage } from '../workbook/workbook-plan';

/** The words of the sheets that we make; `core` knows no language. */
export interface NewWorkbookWording {
  readonly sheets: { readonly scoring: string; readonly evidence: string; readonly framework: string };
  /** The left and the right half of an official document's head, line by line. */
  readonly letterhead: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly unit: string;
  readonly scoring: {
    /** `year`: `null` where the framework names none. */
    readonly title: (year: number | null) => string;
    /** The line below the title. */
    readonly decision: (decision: string) => string;
    readonly headings: ScoringHeadings;
    readonly signatories: { readonly left: string; readonly right: string };
    readonly signing: { readonly left: string; readonly right: string };
    readonly placeAndDate: string;
  };
  readonly evidence: {
    readonly title: (year: number | null) => string;
    readonly headings: EvidenceListHeadings;
  };
  readonly framework: {
    readonly year: (year: number) => string;
    readonly decision: (decision: string) => string;
    readonly headings: FrameworkHeadings;
    readonly scoredBy: { readonly unit: string; readonly survey: string };
    readonly noEvidence: string;
    /** Scoring rules in words that are read back as the same rules (contract A). */
    readonly ratio: (rule: Extract<ScoringRule, { readonly kind: 'ratio' }>) => string;
    readonly steps: (rule: Extract<ScoringRule, { readonly kind: 'steps' }>, maximum: Points | null) => string;
    readonly deduction: (rule: Extract<ScoringRule, { readonly kind: 'deduction' }>) => string;
    readonly option: (text: string) => string;
  };
  readonly rows: { readonly total: string; readonly bonus: string; readonly penalty: string };
  readonly entries: EntryWording;
  /** With `{page}` and `{pages}`. */
  readonly footer: string;
}

export interface ScoringHeadings {
  readonly code: string;
  readonly name: string;
  readonly maximum: string;
  readonly self: string;
  readonly appraised: string;
  readonly survey: string;
  readonly achieved: string;
  readonly index: string;
  readonly evidence: string;
  readonly explanation: string;
  readonly opinion: string;
  readonly responsibleAgency: string;
}

export interface EvidenceListHeadings {
  readonly number: string;
  readonly reference: string;
  readonly date: string;
  readonly issuer: string;
  readonly subject: string;
  readonly item: string;
  readonly link: string;
}

export interface FrameworkHeadings {
  readonly code: string;
  readonly name: string;
  readonly maximum: string;
  readonly scoredBy: string;
  readonly scoring: string;
  readonly evidence: string;
  readonly responsibleAgency: string;
}

/** What Excel says about a cell that is selected, or into which something else was entered. */
export interface EntryWording {
  /** Points, maximum: as people read them. */
  readonly points: (value: Points) => string;
  readonly option: (points: string, text: string) => string;
  readonly oneOf: { readonly title: string; readonly refusal: EntryMessage };
  readonly upTo: { readonly title: string; readonly text: (maximum: string) => string; readonly refusal: EntryMessage };
  readonly calculated: EntryMessage;
  readonly bySurvey: EntryMessage;
  readonly byUnit: EntryMessage;
  readonly requiredEvidence: string;
}
