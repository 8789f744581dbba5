import type { Framework } from '../core/framework/framework';
import type {
  ChangedPoints,
  ChangedTerms,
  ChangedWhole,
  ComparedNode,
  FrameworkDifferences,
  MovedNode,
  RewordedNode,
} from '../core/framework/framework-differences';

type Named = Pick<Framework, 'title' | 'year'>;

/** What has become of a framework in a later one. */
export interface DifferenceMessages {
  /** Everything in one line: `Khung 2025 so với khung 2024: thêm 3, bỏ 1`. */
  readonly summary: (before: Named, after: Named, differences: FrameworkDifferences) => string;
  /** The total maximum before and after. */
  readonly totals: (totals: FrameworkDifferences['totals']) => string;
  /** Headings of the lists. */
  readonly headings: Readonly<Record<DifferenceList, (count: number) => string>>;
  readonly node: (node: ComparedNode) => string;
  readonly moved: (node: MovedNode) => string;
  readonly pointsChanged: (item: ChangedPoints) => string;
  readonly reworded: (node: RewordedNode) => string;
  readonly termsChanged: (item: ChangedTerms) => string;
  readonly wholeChanged: Readonly<Record<ChangedWhole, string>>;
}

export type DifferenceList = Exclude<keyof FrameworkDifferences, 'identical' | 'totals'>;

export const DIFFERENCE_LISTS: readonly DifferenceList[] = [
  ...(['added', 'removed', 'moved', 'pointsChanged', 'reworded', 'termsChanged', 'wholeChanged'] as const),
];
