import { withoutLookAlikes } from './look-alikes';

/** Anything but single plain spaces between words. */
const LOOSE_SPACES = /^\s|\s$|\s\s|[^\S ]|[\u200B\u2060]/;

/** One space wherever people put line breaks, tabs, non-breaking or double spaces; composed letters (NFC); trimmed. */
export function foldSpaces(text: string): string {
  const composed = text.normalize('NFC');
  return LOOSE_SPACES.test(composed) ? composed.replace(/[\s\u200B\u2060]+/g, ' ').trim() : composed;
}

/** Marks on letters, and what joins or parts letters without being seen. */
const MARKS = /[\u0300-\u036F\u00AD\u200C\u200D]+/g;

/**
 * For comparing words: spaces folded, no accents (`đ` is `d`), no look-alikes from other alphabets, one kind of hyphen and
 * of quotation marks, lower case. `Điểm  tối đa` → `diem toi da`.
 */
export function foldText(text: string): string {
  return withoutLookAlikes(foldSpaces(text).normalize('NFD').replace(MARKS, '')).toLowerCase();
}

/** Folded text without the bullet, colon or full stop that stands around a label. `– Tổng cộng:` → `tong cong`. */
export function foldLabel(text: string): string {
  return foldText(text).replace(/^[-+*•.\s]+|(?<![:;.,\s])[:;.,\s]+$/g, '');
}

/** `Điểm thưởng (tối đa 5)` → `Điểm thưởng`; a text that is nothing but a parenthesis stays. */
export function withoutTrailingParenthesis(text: string): string {
  return text.replace(/(\S)\s*\([^()]*\)\s*$/, '$1');
}
