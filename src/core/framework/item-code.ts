import { recoverCode } from './damaged-code';
import { codeToken, LATIN, letterNumber, VIETNAMESE } from './printed-code';
import type { CodeToken, PrintedCode } from './printed-code';

/** A code that means the same whatever style it was printed in: numbers joined by points, `II` / `3` / `b` → `2.3.2`. */
export interface ItemCode {
  readonly canonical: string;
  /** 1 for an area. */
  readonly level: number;
}

type Numbers = readonly number[];

/** What can only be known from all codes together. */
interface Numbering {
  readonly alphabet: string;
  /** `I` / `1` / `1.1`: points count from the area, not from the top. */
  readonly dottedUnderRoman: boolean;
  /** The table begins with `A`: capitals stand above all others, and `L` is one of them. */
  readonly capitals: boolean;
}

interface Step {
  readonly rank: number;
  readonly numbers: Numbers;
}

/** Reads a table's codes in the order of their rows: styles are told apart, and damage mended, by their neighbours. */
export function readItemCodes(printed: readonly PrintedCode[]): ItemCode[] {
  const tokens = printed.map(({ text, storedAs }) => (storedAs === 'date' ? null : codeToken(text)));
  const numbering = numberingOf(tokens);
  const lastBelow = new Map<string, number>();
  let path: readonly Step[] = [];
  let before: Numbers = [];

  return printed.map((code, index) => {
    const token = recoverCode(code, tokens[index] ?? null, {
      before,
      after: tokens[index + 1] ?? null,
      under: areaBefore(path, numbering),
      lastBelow: (parent) => lastBelow.get(parent.join('.')) ?? 0,
    });
    if (token === null) return oddCode(code.text);
    path = follow(path, inStyle(token, numbering), numbering);
    before = path.at(-1)?.numbers ?? [];
    lastBelow.set(before.slice(0, -1).join('.'), before.at(-1) ?? 0);
    return { canonical: before.join('.'), level: before.length };
  });
}

/** How deep a canonical code stands: `1.2.3` is at level 3. */
export function levelOf(code: string): number {
  return code.split('.').length;
}

/** The codes above a canonical code, nearest first: `1.2.3` → `1.2`, `1`. */
export function codesAbove(code: string): string[] {
  const parts = code.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('.'));
}

function numberingOf(tokens: readonly (CodeToken | null)[]): Numbering {
  const kinds = new Set(tokens.map((token) => token?.kind));
  const letters = new Set(tokens.map((token) => (token?.kind === 'letter' ? token.letter : '')));
  return {
    alphabet: letters.has('đ') ? VIETNAMESE : LATIN,
    dottedUnderRoman: kinds.has('roman') && kinds.has('number'),
    capitals: tokens[0]?.kind === 'capital',
  };
}

function inStyle(token: CodeToken, { capitals }: Numbering): CodeToken {
  if (capitals && token.kind === 'roman' && token.number === 50) return { kind: 'capital', letter: 'l' };
  return !capitals && token.kind === 'capital' ? { kind: 'letter', letter: token.letter } : token;
}

/** One step through the table: below the nearest row of a style that ranks above this one. */
function follow(path: readonly Step[], token: CodeToken, numbering: Numbering): readonly Step[] {
  const rank = rankOf(token);
  const above = path.filter((step) => step.rank < rank);
  return [...above, { rank, numbers: numbersOf(token, above, numbering) }];
}

const ROMAN_RANK = 1;
const LETTER_RANK = 1000;

/** Which style stands under which: `A`, `I`, `1`, `1.1`, `1.1.1`, `a`. */
function rankOf(token: CodeToken): number {
  switch (token.kind) {
    case 'capital':
      return 0;
    case 'roman':
      return ROMAN_RANK;
    case 'number':
      return 2;
    case 'dotted':
      return 2 + token.numbers.length;
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
      return [...parent, token.number];
    case 'letter':
    case 'capital':
      return [...parent, letterNumber(token.letter, numbering.alphabet)];
  }
}

/** The area that points count from; nothing where they count from the top. */
function areaBefore(path: readonly Step[], { dottedUnderRoman }: Numbering): Numbers {
  const area = dottedUnderRoman ? path.find(({ rank }) => rank === ROMAN_RANK) : undefined;
  return area?.numbers ?? [];
}

/** A code in no known style stays as it is printed; the framework will not know it, and a rule says so. */
function oddCode(text: string): ItemCode {
  const canonical = text.replace(/\s+/g, '').replace(/\.+$/, '');
  return { canonical, level: levelOf(canonical) };
}
