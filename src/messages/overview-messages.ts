/** What is left to do, in the order in which it is done. */
export type NextStep =
  /** A column may be misread: nothing else is worth doing before. */
  | { readonly kind: 'columns' }
  | { readonly kind: 'errors'; readonly count: number }
  /** Items whose evidence is missing. */
  | { readonly kind: 'evidence'; readonly count: number }
  | { readonly kind: 'warnings'; readonly count: number }
  /** Agencies are asked for what is missing. */
  | { readonly kind: 'requests' }
  /** The result can be confirmed and reported. */
  | { readonly kind: 'confirm' };

/** What stands in the first view. */
export interface OverviewMessages {
  /** When the review on show was made: `2024-02-24T08:30`, local time. */
  readonly checkedAt: (moment: string) => string;
  readonly nextSteps: string;
  readonly nextStep: (step: NextStep) => string;
  /** How to come by a scoring workbook. */
  readonly beginnings: { readonly heading: string; readonly sample: string; readonly sampleName: string; readonly make: string };
  /** In place of a view that shows nothing before the first check. */
  readonly notYetChecked: { readonly heading: string; readonly advice: string };
  /** The pane in a few steps; `again` asks for it once more. */
  readonly tour: {
    readonly heading: (step: number, of: number) => string;
    readonly steps: readonly string[];
    readonly next: string;
    readonly skip: string;
    readonly end: string;
    readonly again: string;
  };
  readonly languageHeading: string;
  readonly languageChoice: string;
}
