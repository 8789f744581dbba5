import type { Review } from '../review-result';
import type { ScoredSheet } from '../scoresheet/score-tree';
import { signedRows } from './signed-rows';
import type { PlacedRow } from './signed-rows';
import { unitNames } from '../unit-names';

/** What a sign-off now would be about. */
export interface Signable {
  readonly rows: readonly PlacedRow[];
  /** `null`: there is none. */
  readonly fingerprint: string | null;
}

/** What a review says of units and their framework, as far as it is signed. */
export interface SignableReview extends Pick<Review, 'framework'> {
  readonly sheets: readonly ScoredSheet[];
}

export function signableIn({ sheets, framework }: SignableReview): Signable {
  const names = unitNames(sheets.map(({ scoresheet }) => scoresheet));
  return { rows: sheets.flatMap((sheet, at) => signedRows(sheet, names[at] ?? '')), fingerprint: framework?.fingerprint ?? null };
}
