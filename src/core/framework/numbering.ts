import { LATIN, letterNumber, VIETNAMESE } from './code-token';
import type { CodeToken } from './code-token';
import type { Numbers } from './damaged-code';

/** What can only be known from all codes of a table together. */
export interface Numbering {
  readonly alphabet: string;
  /** Points count from what stands above the rows of this rank, `I` / `1` / `1.1`; `null` where they count from the top. */
  readonly countedFrom: number | null;
  /** The table begins with `A`: capitals stand above all others, and `L` is one of them. */
  readonly capitals: boolean;
  /** Beside capitals there is no Roman number but one `I`, which is a capital too. */
  readonly capitalI: boolean;
}

/** A row on the way from the top of the tree down to the present one. */
export interface Step {
  readonly rank: number;
  readonly numbers: Numbers;
}

const CAPITAL_RANK = 0;
const ROMAN_RANK = 1;
const NUMBER_RANK = 2;
const SUB_CRITERION_RANK = 900;
const LETTER_RANK = 1000;

export function numberingOf(tokens: readonly (CodeToken | null)[]): Numbering {
  const kinds = new Set(tokens.map((token) => token?.kind));
  const letters = new Set(tokens.map((token) => (token?.kind === 'letter' || token?.kind === 'capital' ? token.letter : '')));
  const romans = tokens.flatMap((token) => (token?.kind === 'roman' ? [token.number] : []));
  const capitals = tokens[0]?.kind === 'capital';
  const areas = kinds.has('roman') || capitals;
  return {
    alphabet: letters.has('đ') ? VIETNAMESE : LATIN,
    countedFrom: areas && kinds.has('number') ? NUMBER_RANK : capitals && kinds.has('roman') ? ROMAN_RANK : null,
    capitals,
    capitalI: !romans.includes(2) && romans.filter((number) => number === 1).length === 1,
  };
}

/** One step through the table: below the nearest row of a style that ranks above this one. */
export function follow(path: readonly Step[], printed: CodeToken, numbering: Numbering): readonly Step[] {
  const token = inStyle(printed, path, numbering);
  const rank = rankOf(token);
  const above = path.filter((step) => step.rank < rank);
  return [...above, { rank, numbers: numbersOf(token, above, numbering) }];
}

/** What points count from; nothing where they count from the top. */
export function areaBefore(path: readonly Step[], { countedFrom }: Numbering): Numbers {
  if (countedFrom === null) return [];
  return path.filter(({ rank }) => rank < countedFrom).at(-1)?.numbers ?? [];
}

/** `L`, and `I` after `H`, are Roman numbers or capitals as the codes around them are. */
function inStyle(token: CodeToken, path: readonly Step[], { capitals, capitalI }: Numbering): CodeToken {
  if (!capitals) return token.kind === 'capital' ? { kind: 'letter', letter: token.letter } : token;
  if (token.kind !== 'roman') return token;
  if (token.number === 50) return { kind: 'capital', letter: 'l' };
  const isAfterH = path[0]?.numbers[0] === letterNumber('h', LATIN);
  const beginsAgain = path.some(({ rank }) => rank === ROMAN_RANK);
  return token.number === 1 && isAfterH && (capitalI || beginsAgain) ? { kind: 'capital', letter: 'i' } : token;
}

/** Which style stands under which: `A`, `I`, `1`, `1.1`, `1.1.1`, `a`. */
function rankOf(token: CodeToken): number {
  switch (token.kind) {
    case 'capital':
      return CAPITAL_RANK;
    case 'roman':
      return ROMAN_RANK;
    case 'number':
      return NUMBER_RANK;
    case 'dotted':
      return NUMBER_RANK + token.numbers.length;
    case 'sub-criterion':
      return SUB_CRITERION_RANK;
    case 'letter':
      return LETTER_RANK;
  }
}

function numbersOf(token: CodeToken, above: readonly Step[], numbering: Numbering): Numbers {
  const parent = above.at(-1)?.numbers ?? [];
  switch (token.kind) {
    case 'dotted':
      return [...areaBefore(above, numbering), ...token.numbers];
    case 'number':
    case 'roman':
    case 'sub-criterion':
      return [...parent, token.number];
    case 'letter':
    case 'capital':
      return [...parent, letterNumber(token.letter, numbering.alphabet)];
  }
}
