import { foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';

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

const BLANKS = /[\s\u200B\u2060\uFEFF]+/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;

/** Runs of blanks become one: what follows can then look for one blank and stays linear on any text. */
export function evidenceText(text: string): EvidenceText {
  const shown = text
    .normalize('NFC')
    .replace(BLANKS, (blanks) => (/[\r\n\u2028\u2029\v\f]/.test(blanks) ? '\n' : ' '))
    .replace(HYPHENS, '-');
  return { shown, folded: shown.replace(/[^\x20-\x7E\n]|[A-Z]/g, foldLetter) };
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

const foldLetter = rememberedByText((letter): string => {
  const folded = foldText(letter);
  return folded.length === 1 ? folded : letter;
});
