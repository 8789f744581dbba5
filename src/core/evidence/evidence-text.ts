import { foldText } from '../workbook/folded-text';

/** An evidence text in the two spellings that are searched; both have the same length, so a place in one is a place in both. */
export interface EvidenceText {
  /** Composed letters, one hyphen for all of its kin, at most one space or line break in a row. */
  readonly shown: string;
  /** `shown` without accents and capitals. */
  readonly folded: string;
}

/** A stretch of an evidence text; `end` is one past its last letter. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Told at a glance for almost every text: anything but plain signs and composed Latin letters, with one blank between words. */
const MAY_BE_UNEVEN = /[ \n]{2}|[^\n -~\u00C0-\u024F\u1EA0-\u1EF9]/;

const BLANKS = /[\s\u200B\u2060\uFEFF]+/g;
/** Anything but single plain spaces and single line breaks. */
const LOOSE_BLANKS = /[\s\u200B\u2060\uFEFF]{2}|[^\S \n]|[\u200B\u2060]/;
const HYPHENS = /[\u2010-\u2015\u2212]/g;

/** Runs of blanks become one: what follows can then look for one blank and stays linear on any text. */
export function evidenceText(text: string): EvidenceText {
  const shown = MAY_BE_UNEVEN.test(text) ? evenly(text) : text;
  return { shown, folded: letterByLetter(shown) };
}

function evenly(text: string): string {
  const composed = text.normalize('NFC');
  const spaced = LOOSE_BLANKS.test(composed)
    ? composed.replace(BLANKS, (blanks) => (/[\r\n\u2028\u2029\v\f]/.test(blanks) ? '\n' : ' '))
    : composed;
  return spaced.replace(HYPHENS, '-');
}

/** The text with these stretches blotted out, nothing moved. */
export function blot({ shown, folded }: EvidenceText, stretches: readonly Stretch[]): EvidenceText {
  return { shown: blotted(shown, stretches), folded: blotted(folded, stretches) };
}

/** Unicode's own sign for something that stands in a text and is no text. */
const BLOT = '\uFFFC';

function blotted(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(from, start), BLOT.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** More letters cannot be put together at once. */
const MOST_AT_ONCE = 2000;

/** The same length: a letter that is folded into several, or into none, stays as it is. */
function letterByLetter(text: string): string {
  if (text.length <= MOST_AT_ONCE) return String.fromCharCode(...foldedCodes(text));
  const parts = Array.from({ length: Math.ceil(text.length / MOST_AT_ONCE) }, (_, at) =>
    text.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
  );
  return parts.map(letterByLetter).join('');
}

function foldedCodes(text: string): number[] {
  const codes = new Array<number>(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = FOLDED[code] || foldedCode(code);
  }
  return codes;
}

/** What each letter is folded to, by its code, as far as it was met. */
const FOLDED = new Uint16Array(0x1_0000);

function foldedCode(code: number): number {
  const folded = foldText(String.fromCharCode(code));
  FOLDED[code] = folded.length === 1 ? folded.charCodeAt(0) : code;
  return FOLDED[code];
}
