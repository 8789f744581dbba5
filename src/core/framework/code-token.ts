import { foldSpaces } from '../workbook/folded-text';
import { withoutLookAlikes } from '../workbook/look-alikes';

/** What a single code says by itself; what it stands for follows from the codes around it. */
export type CodeToken =
  | { readonly kind: 'dotted'; readonly numbers: readonly number[] }
  | { readonly kind: 'number'; readonly number: number }
  /** `II`; `LV2` and `Lĩnh vực 2` stand where Roman numbers do. */
  | { readonly kind: 'roman'; readonly number: number }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'capital'; readonly letter: string }
  /** `TCTP1`: the first sub-criterion of its criterion. */
  | { readonly kind: 'sub-criterion'; readonly number: number };

/** Words that go before a code and name its level: `LV1`, `Tiêu chí 1.1`, `Mục 1.1`. A regular expression's source, for flags `iu`. */
export const LEVEL_WORD = String.raw`(?:lv|l[iĩ]nh v[uự]c|tctp|ti[eê]u ch[ií] th[aà]nh ph[aầ]n|tc|ti[eê]u ch[ií]|m[uụ]c|ph[aầ]n)[ .:]*`;

const WORDED = new RegExp(`^(?<word>${LEVEL_WORD})(?<rest>[^ .:].*)$`, 'iu');
const AREA = /^(?:lv|l)/i;
const SUB_CRITERION = /^(?:tctp|ti.u ch. )/i;
const CRITERION = /^t/i;

const ROMAN = /^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const NUMBERS = /^\d{1,4}(?:\.\d{1,4})*$/;

/** Numbers joined by points: so are most codes, and there are as many as there are rows. */
export function isNumbers(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === POINT && digits > 0) digits = 0;
    else if (isDigit(sign) && digits < MOST_DIGITS) digits += 1;
    else return false;
  }
  return digits > 0;
}

export const POINT = 0x2e;
const MOST_DIGITS = 4;

/** By its code, of `0` to `9`. */
export function isDigit(sign: number): boolean {
  return sign >= 0x30 && sign <= 0x39;
}

/** `null` for a code that follows no known style. */
export function codeToken(text: string): CodeToken | null {
  if (isNumbers(text)) return ofNumbers(text.split('.').map(Number));
  const plain = plainLetters(foldSpaces(text));
  const { word, rest } = WORDED.exec(plain)?.groups ?? {};
  if (word === undefined || rest === undefined) return bareToken(plain);
  const token = bareToken(rest);
  return token === null ? null : ofLevel(word.trim(), token);
}

/** Full-width digits, `１．１`, and letters of other alphabets as plain ones, one for one; `đ` is a letter of its own. */
export function plainLetters(text: string): string {
  return text.replace(/[^đĐ]+/g, withoutLookAlikes);
}

function bareToken(text: string): CodeToken | null {
  const bare = bareCode(text).replace(/[,/–-]/g, '.');
  if (NUMBERS.test(bare)) return ofNumbers(bare.split('.').map(Number));
  if (ROMAN.test(bare)) return { kind: 'roman', number: romanNumber(bare) };
  if (/^[a-zđ]$/.test(bare)) return { kind: 'letter', letter: bare };
  if (/^[A-ZĐ]$/.test(bare)) return { kind: 'capital', letter: bare.toLowerCase() };
  const numbers = bare.split('.').map(mixedNumber);
  return numbers.length > 1 && numbers.every((number) => number > 0) ? { kind: 'dotted', numbers } : null;
}

/** The code on its own, without brackets or the points and bracket behind it: `(1.1.)` → `1.1`. */
function bareCode(text: string): string {
  return text.replace(/\s+/g, '').replace(/^[([]|(?<![.,):;\-–\]])[.,):;\-–\]]+$/g, '');
}

/** With several numbers the word adds nothing: `TC1.2` is `1.2`. Words before letters, `mục a`, are no codes. */
function ofLevel(word: string, token: CodeToken): CodeToken | null {
  if (token.kind === 'dotted') return token;
  if (token.kind !== 'number' && token.kind !== 'roman') return null;
  const { number } = token;
  if (AREA.test(word)) return { kind: 'roman', number };
  if (SUB_CRITERION.test(word)) return { kind: 'sub-criterion', number };
  return CRITERION.test(word) ? { kind: 'number', number } : token;
}

function ofNumbers(numbers: readonly number[]): CodeToken {
  const [first = 0] = numbers;
  return numbers.length === 1 ? { kind: 'number', number: first } : { kind: 'dotted', numbers };
}

/** A part of `II.1.a` or `A.I.1`; 0 when it is none. */
function mixedNumber(part: string, at: number): number {
  if (/^\d{1,4}$/.test(part)) return Number(part);
  if (ROMAN.test(part)) return romanNumber(part);
  if (at === 0 && /^[A-HĐ]$/.test(part)) return letterNumber(part.toLowerCase(), LATIN);
  return /^[a-lđ]$/.test(part) ? letterNumber(part, LATIN) : 0;
}

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

function romanNumber(roman: string): number {
  const digits = [...roman].map((digit) => ROMAN_DIGITS.get(digit) ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

export const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The alphabet in which a Vietnamese list is lettered. */
export const VIETNAMESE = 'abcdđeghiklmnopqrstuvxy';

/** 1 for `a`. */
export function letterNumber(letter: string, alphabet: string): number {
  return alphabet.indexOf(letter) + 1 || LATIN.indexOf(letter) + 1;
}
