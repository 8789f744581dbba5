import { wordingIndex, wordingOf } from './wording-likeness';

/** A code with the wording of its name. */
interface CodedName {
  readonly code: string;
  readonly name: string;
}

/** Beyond two slips of the pen a code is another code. */
const MOST_SLIPS = 2;
/** Percent: less alike wordings speak of other things. */
const LEAST_LIKENESS = 60;
const SAME = 100;

/**
 * The code that was probably meant by one that the framework does not have: that of the same wording, else the one the
 * fewest slips away, else that of the wording most alike; `null` when none is near.
 */
export function codeProbablyMeant(candidates: readonly CodedName[]): (stray: CodedName) => string | null {
  const alike = wordingIndex(candidates.map(({ name }) => wordingOf(name)));
  return (stray) => {
    const likenesses = [...alike(wordingOf(stray.name), LEAST_LIKENESS)];
    const most = likenesses.reduce((best, [, percent]) => Math.max(best, percent), 0);
    const mostAlike = likenesses.flatMap(([place, percent]) => (percent === most ? (candidates[place] ?? []) : []));
    if (most === SAME) return nearest(stray.code, mostAlike)?.code ?? null;
    const { code, slips } = nearest(stray.code, candidates) ?? { code: null, slips: Infinity };
    if (slips <= MOST_SLIPS && slips * 2 < stray.code.length) return code;
    return nearest(stray.code, mostAlike)?.code ?? null;
  };
}

function nearest(code: string, candidates: readonly CodedName[]): { readonly code: string; readonly slips: number } | null {
  let best: { readonly code: string; readonly slips: number } | null = null;
  for (const candidate of candidates) {
    const slips = slipsBetween(code, candidate.code);
    if (best === null || slips < best.slips) best = { code: candidate.code, slips };
  }
  return best;
}

/** Letters to add, drop or replace to turn one text into the other (Levenshtein distance). */
function slipsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const replaced = (above[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
