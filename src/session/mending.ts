import type { Review } from '../core/review-result';
import type { CellChange } from '../core/workbook/change-set';
import { WorkbookError } from './workbook';

/** What puts findings right. */
export interface Mending {
  /** What is to be written, upon a fresh review; throws where what was on show is no longer so. */
  readonly decide: (fresh: Review) => readonly CellChange[];
  /** Looks at what follows; throws where it did not put them right. */
  readonly check: (after: Review) => void;
}

/** Where somebody was faster, they are gone through once more. */
export function onceMoreWhereChanged<Result>(steps: () => Promise<Result>): (thrown: unknown) => Promise<Result> {
  return (thrown) => {
    if (thrown instanceof WorkbookError && thrown.problem.kind === 'changed-since-read') return steps();
    throw thrown;
  };
}
