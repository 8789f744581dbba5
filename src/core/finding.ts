import type { LegacyEncoding } from './workbook/legacy-encoding';
import type { SheetRef } from './workbook/snapshot';
import type { ScoreColumn, Stage } from './scoresheet/scoresheet';

/** error: blocks the verdict; warning: someone must look or explain; info: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding is seen; row and column counted from zero. */
export interface Place {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
}

/**
 * What each rule states about its finding. Facts only: numbers as decimal strings with a point, cells as A1 references,
 * texts as they stand in the sheet. Sentences live in `messages/`.
 */
export interface FactsOf {
  /** `firstCell`: where the same item stands first. */
  readonly 'item-duplicated': { readonly firstCell: string };
  /**
   * `code` as shown, `''` where there is none. `because`: the framework does not have it; the row has none, and its wording
   * is none of the framework's; or Excel made a day of it that may be several codes. `suggestion`: the framework's code that
   * was probably meant.
   */
  readonly 'item-unknown': {
    readonly code: string;
    readonly because: 'not-in-framework' | 'no-code' | 'code-lost';
    readonly suggestion: string | null;
  };
  /** The missing items that belong under this row, in the framework's order. */
  readonly 'item-missing': { readonly items: readonly { readonly code: string; readonly name: string }[] };
  readonly 'maximum-differs': { readonly found: string; readonly expected: string };
  /** The row's name and the framework's. `suggestion`: the code of the only other node that has the row's very words. */
  readonly 'item-renamed': { readonly found: string; readonly expected: string; readonly suggestion: string | null };
  /**
   * Codes of branches and items, `null` for none: the branch that the row stands under and the row right above it, the
   * branch that it belongs under and the sibling that it belongs behind. `rows`: how many rows this finding stands for; of
   * a sheet with an order of its own, one is found for all.
   */
  readonly 'item-out-of-place': {
    readonly standsUnder: string | null;
    readonly standsAfter: string | null;
    readonly belongsUnder: string | null;
    readonly belongsAfter: string | null;
    readonly rows: number;
  };
  /** `printed`: what the branch (or, without a code, the total) says; `sum`: Σ of its parts. */
  readonly 'framework-sum-differs': { readonly printed: string; readonly sum: string };
  /** `shown`: the number, or the day as `01/02/2024` (day, month, year), in the place of `code`; `null`: nobody can tell which. */
  readonly 'code-damaged': { readonly shown: string; readonly became: 'number' | 'date'; readonly code: string | null };
  readonly 'heading-missing': { readonly column: 'maximum' | 'score' };
  /** Two headings with one meaning, or one heading with two; the first of either is used. `cells`: the headings. */
  readonly 'heading-ambiguous': {
    readonly text: string;
    readonly meanings: readonly AmbiguousMeaning[];
    readonly cells: readonly string[];
  };
  /** How many hidden rows this finding stands for; `first` and `last` of them as Excel numbers rows. */
  readonly 'row-hidden': { readonly rows: number; readonly first: number; readonly last: number };
  /** How many of the sheet's cells are so encoded, and the first of them as it stands and as it was understood. */
  readonly 'text-encoding': {
    readonly encoding: LegacyEncoding;
    readonly cells: number;
    readonly found: string;
    readonly understood: string;
  };
  /** `above`: code of the item that the row stands below; `null` above all items. */
  readonly 'stray-score': { readonly column: ScoreColumn; readonly score: string; readonly above: string | null };
  /** `workbook`: the other workbook's file name; `null` where the file gives only a number for it. */
  readonly 'external-link': { readonly column: LinkedColumn; readonly formula: string; readonly workbook: string | null };
  readonly 'score-not-a-number': { readonly column: ScoreColumn; readonly text: string; readonly isPair: boolean };
  readonly 'score-above-maximum': { readonly column: ScoreColumn; readonly score: string; readonly maximum: string };
  readonly 'score-negative': { readonly column: ScoreColumn; readonly score: string };
  /** `allowed` by the item's scoring rule: a list of options, the steps down from the maximum, or a ratio's range. */
  readonly 'score-not-allowed': { readonly column: ScoreColumn; readonly score: string; readonly allowed: AllowedScores };
  readonly 'item-unscored': { readonly maximum: string };
  /** `text` as it stands, `score` as it was understood. */
  readonly 'score-as-text': { readonly column: ScoreColumn; readonly text: string; readonly score: string };
  /** `error` as Excel shows it, `#REF!`. */
  readonly 'score-broken': { readonly column: ScoreColumn; readonly error: string };
  /** The day that the cell shows now. */
  readonly 'score-as-date': { readonly column: ScoreColumn; readonly day: number; readonly month: number; readonly year: number };
  /** `result` as it stands; `working` shows how the scoring rule makes `expected` points of it. */
  readonly 'score-disagrees-with-result': {
    readonly column: ScoreColumn;
    readonly score: string;
    readonly expected: string;
    readonly result: string;
    readonly maximum: string;
    readonly working: ResultWorking;
  };
  readonly 'survey-self-scored': { readonly score: string };
  readonly 'not-applicable-refused': { readonly column: ScoreColumn; readonly text: string };
  /** `decimals`: the most that the framework has. */
  readonly 'score-too-fine': { readonly column: ScoreColumn; readonly score: string; readonly decimals: number };
  readonly 'subtotal-differs': { readonly stage: Stage; readonly found: string; readonly expected: string };
  readonly 'total-differs': { readonly stage: Stage; readonly found: string; readonly expected: string };
  /** Percentages; `points` and `maximum` show the working. */
  readonly 'index-differs': {
    readonly stage: Stage;
    readonly found: string;
    readonly expected: string;
    readonly points: string;
    readonly maximum: string;
  };
  readonly 'total-typed': { readonly found: string; readonly formula: string };
  /** Cells that the sum misses, counts more than once, or should not have. `items`: whose scores stand in which of them. */
  readonly 'formula-range-wrong': {
    readonly formula: string;
    readonly expected: string;
    readonly missed: readonly string[];
    readonly repeated: readonly string[];
    readonly foreign: readonly string[];
    readonly items: readonly { readonly cell: string; readonly code: string }[];
  };
  /** Both as shown: the sum of the exact points, and the sum of the points that are shown. */
  readonly 'rounding-shows': { readonly stage: Stage; readonly total: string; readonly parts: string };
  readonly 'evidence-missing': { readonly points: string; readonly required: string | null };
  readonly 'evidence-placeholder': { readonly text: string; readonly points: string };
  /** The first words that are to prove the points. */
  readonly 'evidence-unidentified': { readonly text: string; readonly points: string };
  /** The scoring year, and the cell's documents of other years with their dates as written. */
  readonly 'evidence-outside-year': {
    readonly year: number;
    readonly documents: readonly { readonly reference: string; readonly date: string }[];
  };
  /** The cell's links to a disk or a server of the office, as they are written. */
  readonly 'evidence-link-local': { readonly links: readonly string[] };
  /** The cell's documents whose day no calendar has, or lies after the review; `written` as it stands in the cell. */
  readonly 'evidence-date-impossible': {
    readonly dates: readonly { readonly reference: string; readonly written: string; readonly because: 'no-such-day' | 'after-review' }[];
  };
  /** Documents that are first cited in this cell, and every item that cites them, in the framework's order. */
  readonly 'evidence-reused': { readonly documents: readonly { readonly reference: string; readonly items: readonly string[] }[] };
  /** The cell's references, as they are written, that no evidence list of the workbook has. */
  readonly 'evidence-not-registered': { readonly references: readonly string[] };
  readonly 'evidence-uncited': { readonly reference: string };
  readonly 'explanation-missing': { readonly score: string; readonly maximum: string };
  readonly 'appraisal-reason-missing': { readonly self: string; readonly appraised: string; readonly stage: Stage };
  /** How many of the round's items are appraised, and the codes of those that wait, in the order of the framework. */
  readonly 'appraisal-incomplete': {
    readonly stage: Stage;
    readonly appraised: number;
    readonly items: number;
    readonly waiting: readonly string[];
  };
  /** Points without sign, and the most that may be added. */
  readonly 'bonus-above-cap': { readonly column: Stage; readonly points: string; readonly cap: string };
  /** Points without sign, and the most that may be taken. */
  readonly 'penalty-above-cap': { readonly column: Stage; readonly points: string; readonly cap: string };
  /** `text`: what only fills the cell of evidence; `null` where it is blank. */
  readonly 'bonus-without-evidence': { readonly points: string; readonly text: string | null };
}

/** What can stand in one column only. */
export type AmbiguousMeaning = 'name' | 'maximum' | ScoreColumn | 'deducted';

/** A column whose cells may be taken from another workbook. */
export type LinkedColumn = ScoreColumn | 'maximum' | 'index';

export type AllowedScores =
  | { readonly kind: 'options'; readonly scores: readonly string[] }
  | { readonly kind: 'steps'; readonly maximum: string; readonly step: string }
  /** Up from the least, in whole steps, to the maximum; or 0. */
  | { readonly kind: 'scale'; readonly least: string; readonly maximum: string; readonly step: string }
  | { readonly kind: 'ratio'; readonly least: string; readonly maximum: string };

/** Percentages; `from` and `full` are the thresholds of the scoring rule, `null` where it has none. `step`: points for each case. */
export type ResultWorking =
  | { readonly kind: 'ratio'; readonly share: string; readonly from: string | null; readonly full: string | null }
  | { readonly kind: 'deduction'; readonly cases: string; readonly step: string };

export type RuleName = keyof FactsOf;

/** One thing that someone should look at: which rule, where, about which item, and the facts. */
export type Finding = { readonly [Name in RuleName]: FindingOf<Name> }[RuleName];

export interface FindingOf<Name extends RuleName> {
  /** Permanent, `EV01`. */
  readonly code: string;
  readonly rule: Name;
  readonly severity: Severity;
  readonly place: Place;
  /** Canonical code of the item, criterion or area; `null` where it concerns none. */
  readonly item: string | null;
  readonly facts: FactsOf[Name];
}
