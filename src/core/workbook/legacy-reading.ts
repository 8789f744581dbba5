import { decodeLegacy, isCodeOf } from './legacy-encoding';
import type { LegacyEncoding } from './legacy-encoding';
import { isVietnameseSyllable } from './vietnamese-syllable';

/** What a text is, seen by itself. */
export type LegacyReading =
  /** It makes sense in the encoding and in no other way; `telling`: the words that say so, decoded, in small letters. */
  | { readonly kind: 'legacy'; readonly telling: readonly string[] }
  /** It makes sense in the encoding, but may as well be meant as it stands: `tù`, `H§ND`. */
  | { readonly kind: 'either' }
  /** It holds letters that only Unicode has, or words that make no sense in the encoding. */
  | { readonly kind: 'unicode' }
  /** It holds no word that the encoding would change. */
  | { readonly kind: 'plain' };

const LETTER_BEYOND_LATIN_1 = /(?=[\u0100-\u{10FFFF}])[\p{L}\p{M}]/u;
const WORD = /[A-Za-z\u00A1-\u00FF]+/g;

/** Reads a text (NFC) as if it were in the encoding. */
export function readInLegacy(text: string, encoding: LegacyEncoding): LegacyReading {
  if (LETTER_BEYOND_LATIN_1.test(text)) return { kind: 'unicode' };
  const words = (text.match(WORD) ?? []).filter((word) => isCoded(word, encoding));
  if (words.length === 0) return { kind: 'plain' };
  const decoded = words.map((word) => ({ word, meant: decodeLegacy(word, encoding) })).filter(({ meant }) => !isAbbreviation(meant));
  const sensible = decoded.filter(({ meant }) => isVietnameseSyllable(meant));
  const telling = sensible.filter(({ word, meant }) => tells(word, meant, encoding)).map(({ meant }) => meant.toLowerCase());
  const isSensible = sensible.length >= MOST_OF * (decoded.length - sensible.length);
  if (telling.length > 0 && isSensible) return { kind: 'legacy', telling };
  return sensible.length === decoded.length ? { kind: 'either' } : { kind: 'unicode' };
}

/** Signs that stand alone, § and ½, are no words, but for the đ of `0,5đ` as TCVN3 has it. */
function isCoded(word: string, encoding: LegacyEncoding): boolean {
  return /[\p{L}®]/u.test(word) && [...word].some((sign) => isCodeOf(sign, encoding));
}

/** Between names and slips of the pen, so many words in the encoding stand for each that makes no sense in it. */
const MOST_OF = 3;

/** `HĐND`, `QĐ`, and `đ` for points. */
function isAbbreviation(meant: string): boolean {
  return /^(?:[A-ZĂÂÊÔƠƯĐ]{2,6}|đ)$/.test(meant) && !isVietnameseSyllable(meant);
}

/** Shorter words come about by chance, such as those of units: `µm`. */
const SHORTEST_TELLING = 3;

/** Whether a word that makes sense in the encoding makes none as it stands. */
function tells(word: string, meant: string, encoding: LegacyEncoding): boolean {
  if ([...meant].length < SHORTEST_TELLING) return false;
  return encoding === 'TCVN3' ? SIGN_IN_WORD.test(word) : VOWEL_WITH_MARK.test(word) && !isVietnameseSyllable(word);
}

/**
 * Signs that no word has, and capitals behind small letters. The signs of units, products and quotients (× · ÷ ° and µ in
 * front) do stand beside letters.
 */
const SIGN_IN_WORD = /[¡-¯¶¸¹»-¾]|[A-Za-z]µ|[a-z][À-ÖØ-Þ]/;
const VOWEL_WITH_MARK = /[aeouyôö][ùøûõïâáàåãäêéèúüë]/i;
