import { foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import { isTypeAbbreviation } from './document-types';
import type { EvidenceText, Stretch } from './evidence-text';
import { everyMatch, foundRightThere } from './every-match';
import { findBareNumbers } from './find-bare-numbers';
import type { FoundType } from './find-types';

export interface FoundReference extends Stretch {
  /** Number and symbol without blanks, `2231/SNV-CCHC&PC`. */
  readonly reference: string;
  /** The symbol's first part, folded and without a number behind it, `snv`, `qh` of `QH14`; `null` for a number alone. */
  readonly firstPart: string | null;
}

/** Capitals, with a few small letters after them: `UBND`, `TTg`, `CCHC&PC`, `QH14`. A word of a sentence is none. */
const PART = String.raw`(?:\p{Lu}[\p{Lu}\p{N}&]+(?:\p{Ll}\p{Lu}*|\p{Ll}{2})?|\p{Lu}\p{Ll}\p{Lu}[\p{Lu}\p{N}]*)(?![\p{L}\p{N}])`;
const SINGLE = String.raw`\p{Lu}\p{N}?(?![\p{L}\p{N}])`;
const ANY_PART = `(?:${PART}|${SINGLE})`;
const NUMBER = String.raw`(?<![\p{N}/-]|\p{N}[.,])\p{Nd}{1,6}\p{L}?`;
const YEAR = String.raw`(?:[ \n]?/[ \n]?(?:19|20)\p{Nd}{2})?`;

/** `kh-ubnd`, `Qđ-BNV`: in small letters only a kind makes a symbol. */
const SMALL_LETTERS = String.raw`\p{L}\p{Ll}{1,5}-(?:\p{Ll}{2,10}|\p{Lu}{2,10})(?![\p{L}\p{N}])`;

/** `876/QĐ-BNV`, `30/2018/QĐ-UBND`, `144 /KH - UBND`, `12/KH/UBND`. */
const STATE = new RegExp(
  `${NUMBER}${YEAR}[ \\n]?/[ \\n]?((${PART})(?: ?-[ \\n]?${ANY_PART})?(?:[-._/]\\n?${ANY_PART})*|${SMALL_LETTERS})`,
  'uy',
);

/** `19-NQ/TW`: the Party writes the kind before the stroke. */
const PARTY = new RegExp(`${NUMBER} ?- ?(${PART}[/-]${PART}(?:-${PART})*)`, 'uy');
const MAY_BE_PARTY = /\d[a-z']? ?- ?[a-z']|[\x80-\uFFFF]/;

/** Every number and symbol of a document, in the order of the text. */
export function findReferences({ shown, folded }: EvidenceText, types: readonly FoundType[]): FoundReference[] {
  const numbers = numbersIn(folded);
  const isDocumentHere = (reference: FoundReference): boolean => isDocument(reference, folded, types);
  const ofState = foundAt(numbers, STATE, shown).filter(isDocumentHere);
  const ofParty = MAY_BE_PARTY.test(folded)
    ? foundAt(numbers, PARTY, shown).filter((reference) => namesKind(reference) && isDocumentHere(reference))
    : [];
  const full = ofParty.length === 0 ? ofState : [...ofState, ...ofParty];
  const bare = types.length === 0 ? [] : findBareNumbers(folded, types, full);
  return full === ofState && bare.length === 0 ? full : [...full, ...bare].sort((one, other) => one.start - other.start);
}

/** Most numbers are days, months and scores; the patterns are tried where the folded text has a stroke and a letter behind one. */
const BEFORE_SYMBOL = /(?<!\d)\d{1,6}(?=[a-z']?(?:[ \n]?\/[ \n]?(?:19|20)\d\d)?[ \n]?[/-][ \n]?[a-z'])/g;

/** … or wherever a number begins, and a letter stands that may be a digit of another script. */
const ANY_NUMBER = /(?<!\d)\d{1,6}|[\x80-\uFFFF]/g;

function numbersIn(folded: string): number[] {
  const isPlain = !/[\x80-\uFFFF]/.test(folded);
  return everyMatch(isPlain ? BEFORE_SYMBOL : ANY_NUMBER, folded).map(({ index }) => index);
}

function foundAt(numbers: readonly number[], pattern: RegExp, shown: string): FoundReference[] {
  const references: FoundReference[] = [];
  let from = 0;
  for (const start of numbers) {
    const match = start < from ? null : foundRightThere(pattern, shown, start);
    if (match === null) continue;
    references.push(found(match));
    from = pattern.lastIndex;
  }
  return references;
}

function found({ 0: written, 1: symbol = '', 2: capitals, index }: RegExpExecArray): FoundReference {
  const [firstPart] = /^[^-/.]+/.exec(capitals ?? symbol) ?? [];
  return {
    reference: written.replace(/\s/g, ''),
    firstPart: firstPart === undefined ? null : foldedPart(firstPart),
    start: index,
    end: index + written.length,
  };
}

const foldedPart = rememberedByText((part) => foldText(part.replace(/(?<!\d)\d+$/, '')));

function namesKind({ firstPart }: FoundReference): boolean {
  return firstPart !== null && isTypeAbbreviation(firstPart);
}

/** The words before a number: `số: `, but not those of a count or of a form's number. */
const SAID_NUMBER = /(?<![a-z])(?<!(?:tong|mot|ty|ti)[ \n])so[ \n]?:?[ \n]?$/;
const FORM_NUMBER = /(?<![a-z])(?:mau|bieu|phu luc)[ \n](?:so[ \n]?:?[ \n]?)?$/;
const MOST_WORDS_BEFORE = 16;

/** `15/TTHC` is a ratio or a document: a symbol of one part that shortens no kind needs a year, "số" or a kind before it. */
function isDocument(reference: FoundReference, folded: string, types: readonly FoundType[]): boolean {
  const { start } = reference;
  const before = folded.slice(Math.max(0, start - MOST_WORDS_BEFORE), start);
  if (FORM_NUMBER.test(before)) return false;
  const isSaid = SAID_NUMBER.test(before);
  if (/[a-z]$/.test(before)) return isSaid || endsAt(types, start);
  if (namesKind(reference)) return true;
  if (/\/\p{L}\p{Ll}/u.test(reference.reference)) return false;
  if (/[-._]|\/\p{Nd}{4}\//u.test(reference.reference)) return true;
  // Houses are numbered by their quarters: `số 5/KV2`.
  const isHouse = /\p{Nd}$/u.test(reference.reference);
  return (isSaid && !isHouse) || [start, start - 1, start - 2].some((place) => endsAt(types, place));
}

function endsAt(types: readonly FoundType[], place: number): boolean {
  return types.some(({ end }) => end === place);
}
