import type { Points } from '../indices/points';

/** What a score cell says. Blank is not zero; text is not a number. */
export type Score =
  /** `typedAsText`: a number that Excel holds as text, which its own sums skip. */
  | { readonly kind: 'points'; readonly points: Points; readonly typedAsText: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-applicable'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string; readonly because: Unreadable };

/**
 * Why a score could not be read: words, a pair such as `55/68`, an Excel error such as `#REF!`, a date,
 * or a formula that nobody has calculated yet.
 */
export type Unreadable = 'text' | 'pair' | 'excel-error' | 'date' | 'not-calculated';

export const BLANK: Score = { kind: 'blank' };
