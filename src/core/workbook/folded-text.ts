import { withoutLookAlikes } from './look-alikes';

/** Anything but single plain spaces between words. */
const LOOSE_SPACES = /^\s|\s$|\s\s|[^\S ]|[\u200B\u2060]/;

/** One space wherever people put line breaks, tabs, non-breaking or double spaces; composed letters (NFC); trimmed. */
export function foldSpaces(text: string): string {
  if (!MAY_BE_LOOSE.test(text)) return text;
  const composed = text.normalize('NFC');
  return LOOSE_SPACES.test(composed) ? composed.replace(/[\s\u200B\u2060]+/g, ' ').trim() : composed;
}

/** Told at a glance for almost every text: anything but plain signs and composed Latin letters, with single spaces between words. */
const MAY_BE_LOOSE = /^ | (?: |$)|[^ -~\u00C0-\u024F\u1EA0-\u1EF9]/;

const SPACE = 0x20;

/** Marks on letters, and what joins or parts letters without being seen. */
const MARKS = /[\u0300-\u036F\u00AD\u200C\u200D]+/g;

/**
 * For comparing words: spaces folded, no accents (`đ` is `d`), no look-alikes from other alphabets, one kind of hyphen and
 * of quotation marks, lower case. `Điểm  tối đa` → `diem toi da`.
 */
export function foldText(text: string): string {
  return foldedSignBySign(text) ?? foldedAtLength(text);
}

function foldedAtLength(text: string): string {
  return withoutLookAlikes(foldSpaces(text).normalize('NFD').replace(MARKS, '')).toLowerCase();
}

const BEYOND_THEM = 0x2020;
const TAKEN_OFF = 0;
const ASKS_FOR_MORE = 0xffff;

/**
 * Almost every text is of signs that are folded each by itself, whatever stands beside them: Latin letters, marks on them,
 * digits, dashes and quotation marks, with single spaces between words. By their codes.
 */
const FOLDED_SIGNS = foldedSigns([
  ...[
    [0x21, 0x7e],
    [0xa1, 0xac],
    [0xae, 0x24f],
    [0x300, 0x36f],
    [0x1e00, 0x1eff],
    [0x2010, 0x201f],
  ],
]);

function foldedSigns(ranges: readonly (readonly number[])[]): Uint16Array {
  const signs = new Uint16Array(BEYOND_THEM).fill(ASKS_FOR_MORE);
  for (const [from = 0, to = 0] of ranges) {
    for (let sign = from; sign <= to; sign += 1) {
      const folded = foldedAtLength(String.fromCharCode(sign));
      if (folded.length <= 1) signs[sign] = folded === '' ? TAKEN_OFF : folded.charCodeAt(0);
    }
  }
  signs[SPACE] = SPACE;
  return signs;
}

/** Longer ones have more signs than can be put together at once. */
const LONGEST_SIGN_BY_SIGN = 2000;

/** `null` where a sign, or the way that spaces stand, asks for more. */
function foldedSignBySign(text: string): string | null {
  if (text.length > LONGEST_SIGN_BY_SIGN) return null;
  const signs: number[] = [];
  let isAfterSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const folded = FOLDED_SIGNS[text.charCodeAt(at)] ?? ASKS_FOR_MORE;
    if (folded === ASKS_FOR_MORE || (folded === SPACE && isAfterSpace)) return null;
    if (folded === TAKEN_OFF) continue;
    signs.push(folded);
    isAfterSpace = folded === SPACE;
  }
  return isAfterSpace && signs.length > 0 ? null : String.fromCharCode(...signs);
}

/** Folded text without the bullet, colon or full stop that stands around a label. `– Tổng cộng:` → `tong cong`. */
export function foldLabel(text: string): string {
  return foldText(text).replace(/^[-+*•.\s]+|(?<![:;.,\s])[:;.,\s]+$/g, '');
}

/** `Điểm thưởng (tối đa 5)` → `Điểm thưởng`; a text that is nothing but a parenthesis stays. */
export function withoutTrailingParenthesis(text: string): string {
  return text.includes('(') ? text.replace(/(\S)\s*\([^()]*\)\s*$/, '$1') : text;
}
