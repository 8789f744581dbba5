import type { Finding, Severity } from '../core/finding';
import type { QuickFixKind } from '../core/quick-fix/quick-fix';
import type { CellChange } from '../core/workbook/change-set';

/** By what findings are put into groups. */
export type Grouping = 'severity' | 'area' | 'rule' | 'agency';

/** The words around findings: how they are sought, grouped and gone through, and how they are put right at once. */
export interface FindingsMessages {
  readonly list: string;
  readonly search: string;
  /** What may be sought. */
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  /** Heading of the choice of severities. */
  readonly filter: string;
  readonly all: (count: number) => string;
  readonly group: (name: string, count: number) => string;
  readonly severityGroups: Readonly<Record<Severity, string>>;
  readonly noArea: string;
  readonly noAgency: string;
  /** `3/41` */
  readonly position: (at: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly previousFinding: string;
  readonly nextFinding: string;
  readonly showing: (shown: number, of: number) => string;
  /** What Enter and the arrows do, to those who come by keyboard. */
  readonly keys: string;

  readonly beforeReview: string;
  readonly nothingFound: string;
  readonly nothingFoundButUnchecked: string;
  readonly nothingMatches: string;
  readonly showAll: string;

  /** A finding of before that a later look no longer finds. */
  readonly gone: string;
  /** A finding of before whose rule could not look again. */
  readonly notLookedAgain: string;

  readonly fix: FixMessages;
}

export interface FixMessages {
  /** What the one press does; `cells`: how many. */
  readonly act: (kind: QuickFixKind, cells: number) => string;
  /** The same, with the place, to those who only hear it. */
  readonly actOn: (kind: QuickFixKind, place: string) => string;
  /** A cell in what is to be written, `Bảng điểm, ô E14`, and what stands in it before and after. */
  readonly before: (finding: Finding | null, change: CellChange) => string;
  readonly after: (change: CellChange) => string;
  readonly becomes: string;
  readonly seeCells: (cells: number) => string;
  readonly all: (kind: QuickFixKind, cells: number) => string;
  readonly allHeading: (kind: QuickFixKind, cells: number) => string;
  readonly write: (cells: number) => string;
  readonly cancel: string;
}
