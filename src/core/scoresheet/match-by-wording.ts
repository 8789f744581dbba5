import type { FrameworkNode } from '../framework/framework';
import type { FrameworkWordings } from '../framework/framework-wordings';
import { wordingOf } from '../framework/wording-likeness';
import type { Points } from '../indices/points';
import { surePairs } from './align-in-order';
import type { Pair } from './align-in-order';

/** A row to be known by its wording. */
export interface WordedRow {
  readonly row: number;
  readonly name: string;
  /** `null` where the row shows none. */
  readonly maximum: Points | null;
  /** Percent that its wording and a node's must be alike. */
  readonly atLeast: number;
}

/** A row that is known already, by its code: others stand before and after it. */
export interface KnownRow {
  readonly row: number;
  /** Its node's place in the framework's order. */
  readonly place: number;
}

export interface WordingMatch {
  readonly node: FrameworkNode;
  /** How alike the wordings are, in percent. */
  readonly confidence: number;
}

export const LEAST_LIKENESS = 80;
const SAME = 100;

/** What speaks for a match beside its likeness in percent; by less than the margin no match is better than another. */
const FOR_THE_SAME_WORDS = 20;
const FOR_THE_SAME_MAXIMUM = 15;
const FOR_A_CODE = 1000;
const MARGIN = 10;

/**
 * The nodes that rows without codes are. First along the framework's order; what is left over, rows that were moved, by
 * the very same words alone. A row that fits two nodes about equally is matched with neither.
 */
export function matchByWording(
  rows: readonly WordedRow[],
  known: readonly KnownRow[],
  framework: FrameworkWordings,
): ReadonlyMap<number, WordingMatch> {
  const matches = new Map<number, WordingMatch>();
  const taken = new Set(known.map(({ place }) => place));
  const candidates = rows.flatMap((row) => candidatesOf(row, framework, taken));
  const anchors = known.map(({ row, place }): Candidate => ({ row, node: place, weight: FOR_A_CODE, likeness: 0 }));

  let left: readonly Candidate[] = candidates;
  for (let sure = surePairs([...anchors, ...left], MARGIN); sure.length > 0; sure = surePairs(left, MARGIN)) {
    for (const { row, node: place, likeness } of sure) {
      const node = framework.nodes[place];
      if (likeness > 0 && node !== undefined) matches.set(row, { node, confidence: likeness });
      taken.add(place);
    }
    left = left.filter(({ row, node, likeness }) => likeness === SAME && !matches.has(row) && !taken.has(node));
  }
  return matches;
}

interface Candidate extends Pair {
  /** Percent; 0 for a row that is known by its code. */
  readonly likeness: number;
}

/** Beside nodes of the very same words others are out of the question. */
function candidatesOf(
  { row, name, maximum, atLeast }: WordedRow,
  { nodes, alike }: FrameworkWordings,
  taken: ReadonlySet<number>,
): Candidate[] {
  const all = [...alike(wordingOf(name), atLeast)].filter(([place]) => !taken.has(place));
  const same = all.filter(([, likeness]) => likeness === SAME);
  return (same.length > 0 ? same : all).map(([place, likeness]): Candidate => {
    const hasMaximum = maximum !== null && (nodes[place]?.printedMaximum?.eq(maximum) ?? false);
    const weight = likeness + (likeness === SAME ? FOR_THE_SAME_WORDS : 0) + (hasMaximum ? FOR_THE_SAME_MAXIMUM : 0);
    return { row, node: place, weight, likeness };
  });
}
