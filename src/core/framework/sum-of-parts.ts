import { agree, sum } from '../indices/points';
import type { Points } from '../indices/points';

/** A part of a maximum that ought to be the sum of its parts. */
export interface MaximumPart {
  readonly printed: Points | null;
  /** Σ maxima of the items below. */
  readonly ofItems: Points;
}

/**
 * What the parts come to, where the printed maximum is something else; `null` where it is right. Right is what fits the parts
 * as printed or the items below them: one slip is told once, not at every level.
 */
export function sumThatDiffers(printed: Points, parts: readonly MaximumPart[], decimals: number): Points | null {
  const asPrinted = sum(parts.map((part) => part.printed ?? part.ofItems));
  const ofItems = sum(parts.map((part) => part.ofItems));
  return agree(printed, asPrinted, decimals) || agree(printed, ofItems, decimals) ? null : asPrinted;
}
