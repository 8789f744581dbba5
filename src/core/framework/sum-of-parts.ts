import { agree, RunningSum } from '../indices/points';
import type { Points } from '../indices/points';

/** What the parts of a maximum come to that ought to be their sum. */
export interface SumOfParts {
  /** Of a part that prints nothing readable, the items below it count. */
  readonly asPrinted: Points;
  /** Σ maxima of the items below all of them. */
  readonly ofItems: Points;
}

export function sumOfParts<Part>(
  parts: readonly Part[],
  printedOn: (part: Part) => Points | null,
  maximumOf: (part: Part) => Points,
): SumOfParts {
  const [asPrinted, ofItems] = [new RunningSum(), new RunningSum()];
  for (const part of parts) {
    const maximum = maximumOf(part);
    ofItems.add(maximum);
    asPrinted.add(printedOn(part) ?? maximum);
  }
  return { asPrinted: asPrinted.total, ofItems: ofItems.total };
}

/**
 * What the parts come to, where the printed maximum is something else; `null` where it is right. Right is what fits the parts
 * as printed or the items below them: one slip is told once, not at every level.
 */
export function sumThatDiffers(printed: Points, { asPrinted, ofItems }: SumOfParts, decimals: number): Points | null {
  return agree(printed, asPrinted, decimals) || agree(printed, ofItems, decimals) ? null : asPrinted;
}
