/** An area, criterion or item as one of two frameworks has it; points as decimal strings with a point. */
export interface ComparedNode {
  readonly code: string;
  readonly name: string;
  /** What counts: of a branch, the sum of its items. */
  readonly maximum: string;
}

/** The same wording under another code. What only goes along with the branch above it is not counted as moved. */
export interface MovedNode {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** An item that is worth more or less than before; the code is that of the later framework. */
export interface ChangedPoints {
  readonly code: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Another wording under the same code, beyond case, accents and spaces. */
export interface RewordedNode {
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** Which terms of an item are others; the code is that of the later framework. */
export interface ChangedTerms {
  readonly code: string;
  readonly name: string;
  readonly changed: readonly ('scoring' | 'evidence' | 'scored-by' | 'responsible-agency')[];
}

/** What the framework as a whole says otherwise. `policy`: rounding, survey, what may be left out, grade bands, rules. */
export type ChangedWhole = 'title' | 'year' | 'decision' | 'bonus-cap' | 'penalty-cap' | 'policy';

/** What has become of a framework in a later one. Codes are canonical; each list is in the order of its framework. */
export interface FrameworkDifferences {
  /** The two have one fingerprint: there is nothing else to tell. */
  readonly identical: boolean;
  readonly totals: { readonly before: string; readonly after: string };
  readonly added: readonly ComparedNode[];
  readonly removed: readonly ComparedNode[];
  readonly moved: readonly MovedNode[];
  readonly pointsChanged: readonly ChangedPoints[];
  readonly reworded: readonly RewordedNode[];
  readonly termsChanged: readonly ChangedTerms[];
  readonly wholeChanged: readonly ChangedWhole[];
}
