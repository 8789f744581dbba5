import type { CellRef } from '../workbook/cell-ref';

/** Where a problem is seen: on the framework's own sheet, row and column from zero; `null` where it came as JSON, or in no one cell. */
type Cell = CellRef | null;

/** The item, criterion or area that a problem is about; the cell is that of its maximum. */
interface AboutNode {
  readonly code: string;
  readonly name: string;
  readonly cell: Cell;
}

/** What each kind of problem states. Facts only: points and percentages are decimal strings with a point. */
interface ProblemFacts {
  readonly 'no-items': { readonly cell: Cell };
  /** An area that neither has items below it nor carries points itself, beside areas that have items. */
  readonly 'area-without-items': AboutNode;
  readonly 'maximum-unreadable': AboutNode;
  readonly 'maximum-not-positive': AboutNode & { readonly maximum: string };
  /** Its first row counts; the cell is that of the second row's code. */
  readonly 'code-repeated': AboutNode;
  readonly 'code-not-understood': AboutNode;
  /** `parent`: the code that ought to stand above, and does not. */
  readonly 'parent-missing': AboutNode & { readonly parent: string };
  /** FW07. `code`: `null` for the framework's total. */
  readonly 'sum-differs': { readonly code: string | null; readonly printed: string; readonly sum: string; readonly cell: Cell };
  readonly 'options-empty': AboutNode;
  /** Nobody can reach the item's maximum. */
  readonly 'options-below-maximum': AboutNode & { readonly best: string; readonly maximum: string };
  readonly 'option-out-of-range': AboutNode & { readonly option: string; readonly points: string; readonly maximum: string };
  readonly 'thresholds-out-of-order': AboutNode & { readonly atLeast: string | null; readonly fullFrom: string | null };
  readonly 'step-out-of-range': AboutNode & { readonly step: string; readonly maximum: string };
  /** A band that does not begin below the one before it. */
  readonly 'bands-out-of-order': { readonly band: string; readonly before: string; readonly cell: Cell };
  readonly 'rule-unknown': { readonly rule: string; readonly cell: Cell };
  readonly 'rule-repeated': { readonly rule: string; readonly cell: Cell };
  /** A code that may be left out as not applicable, and that no item has. */
  readonly 'not-applicable-unknown': { readonly code: string; readonly cell: Cell };
  readonly 'cap-negative': { readonly cap: 'bonus' | 'penalty'; readonly points: string; readonly cell: Cell };
  readonly 'policy-line-unread': { readonly line: string; readonly cell: Cell };
}

export type ProblemKind = keyof ProblemFacts;

export type ProblemOf<Kind extends ProblemKind> = { readonly kind: Kind } & ProblemFacts[Kind];

/** Something that makes a framework unusable or doubtful. */
export type FrameworkProblem = { readonly [Kind in ProblemKind]: ProblemOf<Kind> }[ProblemKind];

/** Whether nobody should be scored by the framework before this is mended: points would be missing, or counted for the wrong item. */
export function makesUnusable(problem: FrameworkProblem): boolean {
  switch (problem.kind) {
    case 'no-items':
    case 'maximum-unreadable':
    case 'code-repeated':
      return true;
    case 'maximum-not-positive':
      return problem.maximum.startsWith('-');
    default:
      return false;
  }
}
