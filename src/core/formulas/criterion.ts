import type { CellValue } from '../workbook/snapshot';

/** Whether SUMIF selects a cell; `null` where that depends on the language of whoever opens the workbook. */
export type Criterion = (value: CellValue) => boolean | null;

/** Excel takes no longer ones. */
const LONGEST = 255;
const WHOLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/;
/** Texts that Excel may take for a number, in one language or another. */
const LIKE_A_NUMBER = /^[-+]?\d{1,20}(?:[.,]\d{0,20}){0,6}%?$/;

/** What `SUMIF(…, criterion, …)` selects by: a number, a text with `*` and `?`, or either behind `=`, `<>`, `>`…; `null` where in doubt. */
export function readCriterion(criterion: string | number): Criterion | null {
  if (typeof criterion === 'number') return equalToNumber(criterion);
  const [, sign = '', operand = ''] = /^(<=|>=|<>|[=<>]?)(.*)$/s.exec(criterion) ?? [];
  if (criterion.length > LONGEST) return null;
  switch (sign) {
    case '':
    case '=':
      return operand === '' ? null : equalToText(operand);
    case '<>':
      return operand === '' ? isFilled : opposite(equalToText(operand));
    default:
      return WHOLE_NUMBER.test(operand) ? compared(sign, Number(operand)) : null;
  }
}

const isFilled: Criterion = (value) => value !== '';

function opposite(criterion: Criterion): Criterion {
  return (value) => {
    const meets = criterion(value);
    return meets === null ? null : !meets;
  };
}

/** Only numbers are larger or smaller; texts that look like numbers are neither. */
function compared(sign: string, limit: number): Criterion {
  return (value) => {
    if (value === null) return null;
    if (typeof value !== 'number') return false;
    if (sign === '<') return value < limit;
    if (sign === '>') return value > limit;
    return sign === '<=' ? value <= limit : value >= limit;
  };
}

function equalToNumber(number: number): Criterion {
  return Number.isInteger(number) ? equalToText(String(number)) : () => null;
}

/** A text that looks like a number selects numbers too, which none with `*` or `?` does. */
function equalToText(text: string): Criterion {
  if (/[*?~]/.test(text)) return (value) => (value === null ? null : typeof value === 'string' && isLike(value, text));
  const wanted = text.toLowerCase();
  return (value) => {
    if (value === null) return null;
    if (typeof value === 'boolean' || value === '') return false;
    if (typeof value === 'number') return LIKE_A_NUMBER.test(text) ? equalNumbers(text, value) : false;
    if (value.toLowerCase() === wanted) return true;
    return LIKE_A_NUMBER.test(text) && LIKE_A_NUMBER.test(value) ? equalTexts(text, value) : false;
  };
}

function equalNumbers(text: string, number: number): boolean | null {
  if (WHOLE_NUMBER.test(text)) return Number(text) === number;
  return digitsOf(text) === digitsOf(String(number)) ? null : false;
}

/** `1.10` is 1.1 in one language and nothing in another. */
function equalTexts(one: string, other: string): boolean | null {
  return digitsOf(one) === digitsOf(other) ? null : false;
}

/** What is left of a number's spelling once nothing in it can be read in two ways. */
function digitsOf(text: string): string {
  return text.replace(/[-+%.,]/g, '').replace(/^0+|(?<!0)0+$/g, '');
}

/** `*` stands for any letters, `?` for one, and `~` takes that meaning from what follows. */
function isLike(value: string, pattern: string): boolean {
  const letters = [...value.toLowerCase()];
  const wanted = patternOf(pattern.toLowerCase());
  let [at, next, star, resume] = [0, 0, -1, 0];
  while (at < letters.length) {
    const piece = wanted[next];
    if (piece === 'any') [star, resume, next] = [next, at, next + 1];
    else if (piece === 'one' || piece?.letter === letters[at]) [at, next] = [at + 1, next + 1];
    else if (star >= 0) [resume, at, next] = [resume + 1, resume + 1, star + 1];
    else return false;
  }
  return wanted.slice(next).every((piece) => piece === 'any');
}

type PatternPiece = 'any' | 'one' | { readonly letter: string };

function patternOf(pattern: string): PatternPiece[] {
  return [...pattern.matchAll(/~([*?~])|([^])/gu)].map(([, plain, letter = '']): PatternPiece => {
    if (plain !== undefined) return { letter: plain };
    return letter === '*' ? 'any' : letter === '?' ? 'one' : { letter };
  });
}
