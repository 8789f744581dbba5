/** Something that has a place in an order other than the one it stands in. */
export interface Ranked {
  /** Counted from zero; different for each. */
  readonly place: number;
  /** How much speaks for its standing where it stands; positive. */
  readonly weight: number;
}

/** A rise that ends with this one. */
interface Rise<Each> {
  readonly last: Each;
  /** Where that one stands, counted from zero. */
  readonly at: number;
  readonly weight: number;
  readonly before: Rise<Each> | null;
}

/**
 * Of what stands in one order, the heaviest part whose places rise: what is left out is the least that must be moved. Where
 * two weigh the same, what stands first stays. O(n log n).
 */
export function heaviestRise<Each extends Ranked>(all: readonly Each[]): Each[] {
  const rises = heaviestBelow<Each>(all.reduce((most, { place }) => (place > most ? place : most), 0) + 1);
  let best: Rise<Each> | null = null;
  for (const [at, last] of all.entries()) {
    const before = rises.below(last.place);
    const rise: Rise<Each> = { last, at, weight: (before?.weight ?? 0) + last.weight, before };
    rises.add(rise);
    best = heavier(best, rise);
  }
  const found: Each[] = [];
  for (let rise: Rise<Each> | null = best; rise !== null; rise = rise.before) found.push(rise.last);
  return found.reverse();
}

/** The heaviest rise that ends below a place (a Fenwick tree). */
function heaviestBelow<Each extends Ranked>(
  size: number,
): { readonly below: (place: number) => Rise<Each> | null; readonly add: (rise: Rise<Each>) => void } {
  const heaviest = new Array<Rise<Each> | null>(size + 1).fill(null);
  return {
    below: (place) => {
      let best: Rise<Each> | null = null;
      for (let index = place; index > 0; index -= index & -index) best = heavier(best, heaviest[index] ?? null);
      return best;
    },
    add: (rise) => {
      for (let index = rise.last.place + 1; index <= size; index += index & -index)
        heaviest[index] = heavier(heaviest[index] ?? null, rise);
    },
  };
}

function heavier<Each>(one: Rise<Each> | null, other: Rise<Each> | null): Rise<Each> | null {
  if (one === null || other === null) return one ?? other;
  if (one.weight === other.weight) return one.at < other.at ? one : other;
  return one.weight > other.weight ? one : other;
}
