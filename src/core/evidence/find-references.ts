import { isTypeAbbreviation } from './document-types';
import type { EvidenceText, Stretch } from './evidence-text';
import type { FoundType } from './find-types';

export interface FoundReference extends Stretch {
  /** Number and symbol without blanks, `2231/SNV-CCHC&PC`. */
  readonly reference: string;
  /** The symbol's first part, `SNV`; `null` for a number alone. */
  readonly firstPart: string | null;
}

/** Capitals, with a few small letters after them: `UBND`, `TTg`, `CCHC&PC`, `QH14`. A word of a sentence is none. */
const PART = String.raw`(?:\p{Lu}[\p{Lu}\p{N}&]+(?:\p{Ll}\p{Lu}*|\p{Ll}{2})?|\p{Lu}\p{Ll}\p{Lu}[\p{Lu}\p{N}]*)(?![\p{L}\p{N}])`;
const SINGLE = String.raw`\p{Lu}\p{N}?(?![\p{L}\p{N}])`;
const ANY_PART = `(?:${PART}|${SINGLE})`;
const NUMBER = String.raw`(?<![\p{L}\p{N}/.,-])\p{Nd}{1,6}\p{L}?`;
const YEAR = String.raw`(?:[ \n]?/[ \n]?(?:19|20)\p{Nd}{2})?`;
const SMALL_LETTERS = String.raw`\p{Ll}{2,6}-\p{Ll}{2,10}(?![\p{L}\p{N}])`;

/** `876/QĐ-BNV`, `30/2018/QĐ-UBND`, `144 /KH - UBND`, `12/KH/UBND`. */
const STATE = new RegExp(
  `${NUMBER}${YEAR}[ \\n]?/[ \\n]?(?<symbol>(?<first>${PART})(?: ?-[ \\n]?${ANY_PART})?(?:[-./]\\n?${ANY_PART})*|${SMALL_LETTERS})`,
  'gu',
);

/** `19-NQ/TW`: the Party writes the kind before the stroke. */
const PARTY = new RegExp(`${NUMBER}-(?<symbol>(?<first>${PART})/${PART}(?:-${PART})*)`, 'gu');

/** A number without a symbol, right after its kind: `Kế hoạch số 144`. */
const NUMBER_ALONE = /[ \n]?(?:so|s\/n)[ \n]?:?[ \n]?(\d{1,6}[a-z]?(?:\/(?:19|20)\d{2})?)(?![a-z\d/%]|[.,]\d|-[a-z\d]| ?\/)/y;

/** Without the word "số" it takes a date to tell a number from a quantity: `QĐ 30 ngày 5/3/2023`. */
const NUMBER_WITH_DATE = /[ \n](?!(?:19|20)\d{2} )(\d{1,6}[a-z]?)(?=[ \n]?[,(]?[ \n]?ngay[ \n]?\d)/y;

/** Every number and symbol of a document, in the order of the text. */
export function findReferences({ shown, folded }: EvidenceText, types: readonly FoundType[]): FoundReference[] {
  const typeEnds = new Set(types.map(({ end }) => end));
  const full = [STATE, PARTY]
    .flatMap((pattern) => [...shown.matchAll(pattern)])
    .map(found)
    .filter((reference) => isDocument(reference, folded, typeEnds));
  const taken = new Set(full.map(({ start }) => start));
  const bare = types.flatMap(({ end }) => numberAfter(folded, end)).filter(({ start }) => !taken.has(start));
  return [...full, ...bare].sort((one, other) => one.start - other.start);
}

function found(match: RegExpExecArray): FoundReference {
  const symbol = match.groups?.['symbol'] ?? '';
  const firstPart = match.groups?.['first'] ?? symbol.split('-', 1)[0] ?? symbol;
  return { reference: match[0].replace(/\s/g, ''), firstPart, start: match.index, end: match.index + match[0].length };
}

/** `15/TTHC` is a ratio or a document: a symbol of one part that shortens no kind needs a year, "số" or a kind before it. */
function isDocument({ reference, firstPart, start }: FoundReference, folded: string, typeEnds: ReadonlySet<number>): boolean {
  if (firstPart !== null && isTypeAbbreviation(firstPart.replace(/\d+$/, ''))) return true;
  if (/\p{Ll}/u.test(reference.charAt(reference.length - 1)) && !/\p{Lu}/u.test(reference)) return false;
  const isOfOnePart = !reference.includes('-') && !/^\p{Nd}+\p{L}?\/\p{Nd}{4}\//u.test(reference);
  if (!isOfOnePart) return true;
  const before = folded.slice(Math.max(0, start - 8), start);
  return /(?<![a-z])so[ \n]?:?[ \n]?$/.test(before) || [start, start - 1, start - 2].some((end) => typeEnds.has(end));
}

function numberAfter(folded: string, end: number): FoundReference[] {
  for (const pattern of [NUMBER_ALONE, NUMBER_WITH_DATE]) {
    pattern.lastIndex = end;
    const [matched, number] = pattern.exec(folded) ?? [];
    if (matched === undefined || number === undefined) continue;
    return [{ reference: number, firstPart: null, start: end + matched.length - number.length, end: end + matched.length }];
  }
  return [];
}
