import { foldText, withoutTrailingParenthesis } from '../workbook/folded-text';
import { pointsAtEnd } from './read-option';
import { splitCode } from './split-code';

/**
 * Whether two names of an item say the same. Case, accents, spaces, punctuation, `i` for `y`, abbreviations, the item's
 * points behind its name and a beginning that ends in `…` are only ways of writing it; so is what one of the two alone has
 * in a parenthesis behind it, as a code before it or as options below it. Any other word or number makes a difference.
 */
export function sameWording(one: string, other: string): boolean {
  if (one === other) return true;
  const [words, otherWords] = [wordsOf(one), wordsOf(other)];
  if (agree(words, otherWords)) return true;
  if (isCutShort(one, words, otherWords) || isCutShort(other, otherWords, words)) return true;
  return shorterReadings(one).some((less) => agree(less, otherWords)) || shorterReadings(other).some((less) => agree(less, words));
}

type Words = readonly string[];

/** `– 2 điểm`, `(tối đa 0,5đ)` at the end of a folded text. */
const POINTS_BEHIND = /(?:toi da:? )?(?<![\d.,])\d+(?:[.,]\d+)? ?(?:diem|d)[^\p{L}\d]*$/u;
const LONGEST_POINTS = 30;

function wordsOf(text: string): Words {
  const folded = foldText(text);
  const name = folded.slice(0, -LONGEST_POINTS) + folded.slice(-LONGEST_POINTS).replace(POINTS_BEHIND, '');
  const words = name.replaceAll('&', ' va ').match(/\p{L}+|\d+|%/gu) ?? [];
  return words.map((word) => word.replace(/([hklmqst]u?)y$/, '$1i'));
}

/** What is left of a name without what may stand around it. */
function shorterReadings(text: string): Words[] {
  const withoutCode = splitCode(text)?.name ?? text;
  const names = [withoutCode, withoutTrailingParenthesis(text), withoutTrailingParenthesis(withoutCode), withoutOptions(withoutCode)];
  return names.filter((name) => name !== '' && name !== text).map(wordsOf);
}

/** `Ban hành kế hoạch - Đúng hạn: 1 - Không ban hành: 0` → `Ban hành kế hoạch`. */
function withoutOptions(text: string): string {
  const firstBullet = text.search(/ [-–+•*] /);
  return firstBullet > 0 && pointsAtEnd(foldText(text), null) !== null ? text.slice(0, firstBullet) : text;
}

const LEAST_LETTERS_OF_A_BEGINNING = 8;

/** `Ban hành kế hoạch cải cách hà…` */
function isCutShort(text: string, words: Words, whole: Words): boolean {
  const beginning = words.join('');
  return /(?:…|\.\.\.)\s*$/.test(text) && beginning.length >= LEAST_LETTERS_OF_A_BEGINNING && whole.join('').startsWith(beginning);
}

/** Word by word, or letter by letter where spaces were left out. */
function agree(one: Words, other: Words): boolean {
  return one.join('') === other.join('') || agreeByAbbreviation(one, other);
}

function agreeByAbbreviation(one: Words, other: Words): boolean {
  let [at, there] = [0, 0];
  while (at < one.length && there < other.length) {
    const [word = '', otherWord = ''] = [one[at], other[there]];
    if (word === otherWord) [at, there] = [at + 1, there + 1];
    else if (abbreviates(word, other, there)) [at, there] = [at + 1, there + word.length];
    else if (abbreviates(otherWord, one, at)) [at, there] = [at + otherWord.length, there + 1];
    else return false;
  }
  return at === one.length && there === other.length;
}

/** `cchc` for `cai cach hanh chinh`. */
function abbreviates(word: string, words: Words, from: number): boolean {
  return word.length > 1 && [...word].every((letter, at) => words[from + at]?.startsWith(letter) ?? false);
}
