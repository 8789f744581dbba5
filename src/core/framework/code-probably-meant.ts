import { foldLabel } from '../workbook/folded-text';

/** A code with the wording of its name. */
interface CodedName {
  readonly code: string;
  readonly name: string;
}

/** Beyond two slips of the pen a code is another code. */
const MOST_SLIPS = 2;

/**
 * The code that was probably meant by one that the framework does not have: that of the same wording, else the one the
 * fewest slips away; `null` when none is near.
 */
export function codeProbablyMeant(stray: CodedName, candidates: readonly CodedName[]): string | null {
  const wording = foldLabel(stray.name);
  const sameWording = candidates.filter(({ name }) => wording !== '' && foldLabel(name) === wording);
  if (sameWording.length > 0) return nearest(stray.code, sameWording)?.code ?? null;
  const { code, slips } = nearest(stray.code, candidates) ?? { code: null, slips: Infinity };
  return slips <= MOST_SLIPS && slips * 2 < stray.code.length ? code : null;
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
