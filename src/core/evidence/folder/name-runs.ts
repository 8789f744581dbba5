import { foldText } from '../../workbook/folded-text';
import type { Stretch } from '../evidence-text';

/** Letters in a row, or digits in a row, of a file's name. */
export interface NameRun extends Stretch {
  /** Without accents, in small letters. */
  readonly text: string;
  readonly isNumber: boolean;
  /** What stands between it and the run before: `-`, ` `, `''` where nothing does. */
  readonly gap: string;
}

/**
 * A name to be read: `QĐ876_QĐ-BNV` → `qd876_qd-bnv`. Words written together are parted at their capitals,
 * `QuyetDinh876` → `quyet dinh876`.
 */
export function foldedForReading(name: string): string {
  return foldText(name.normalize('NFC').replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 '));
}

export function nameRuns(folded: string): NameRun[] {
  let at = 0;
  return [...folded.matchAll(/\d+|[a-z]+/g)].map(({ 0: text, index }) => {
    const gap = folded.slice(at, index);
    at = index + text.length;
    return { text, isNumber: /^\d/.test(text), gap, start: index, end: at };
  });
}

/** Stands where something was taken out of a name; no document's number and symbol goes on across it. */
export const TAKEN_OUT = '\uFFFC';

const YEAR = /^(?:19|20)\d{2}$/;

export function isYearRun({ text }: Pick<NameRun, 'text'>): boolean {
  return YEAR.test(text);
}

/** How Vietnamese words look without accents; what looks otherwise, `ubnd`, is a symbol. */
const WORD = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

export function isWord(letters: string): boolean {
  return WORD.test(letters);
}
