import { foldText, withoutTrailingParenthesis } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import { HEADINGS } from './heading-words';
import type { HeadingMeaning } from './heading-words';

export type { HeadingMeaning };

/** An appraisal's round. */
export type Round = 1 | 2;

const MEANINGS: ReadonlyMap<string, HeadingMeaning> = new Map(
  meanings().flatMap((meaning) => HEADINGS[meaning].map((heading) => [heading, meaning] as const)),
);

/** Words that mean a column only together with others: `Lĩnh vực/Tiêu chí/Tiêu chí thành phần`. */
const PART_MEANINGS: ReadonlyMap<string, HeadingMeaning> = new Map([...MEANINGS, ['linh vuc', 'name']]);

/** Every run of words that a longer heading begins with: `diem tu` of `diem tu danh gia`. */
const BEGINNINGS: ReadonlySet<string> = new Set([...PART_MEANINGS.keys()].flatMap(beginningsOf));

const ROUND = /^(?<before>.*?) ?\b(?:lan|vong|dot)(?: thu)? (?:(?<first>1|i|nhat|dau)|2|ii|hai)$/;

/** The same few texts are asked for again and again while rows are tried as headings; folding them is what takes time. */
const ASKED_BEFORE = new Map<string, HeadingMeaning | null>();
const FOLDED_BEFORE = new Map<string, string>();
const MOST_REMEMBERED = 5000;

/** A heading's text as it is looked up; `null` when it is none. */
export function headingMeaning(heading: string): HeadingMeaning | null {
  const known = ASKED_BEFORE.get(heading);
  if (known !== undefined) return known;
  if (ASKED_BEFORE.size >= MOST_REMEMBERED) ASKED_BEFORE.clear();
  const meaning = lookedUp(heading);
  ASKED_BEFORE.set(heading, meaning);
  return meaning;
}

function lookedUp(heading: string): HeadingMeaning | null {
  const folded = foldedHeading(heading);
  return foldedMeaning(folded.replace(/[()]/g, '')) ?? foldedMeaning(withoutTrailingParenthesis(folded));
}

/** The round of appraisal that a heading names, `Ý kiến lần 2`; `null` where it names none. */
export const roundIn = rememberedByText((heading): Round | null => {
  const { groups } = ROUND.exec(foldedHeading(heading).replace(/[()]/g, '')) ?? {};
  if (groups === undefined) return null;
  return groups['first'] === undefined ? 2 : 1;
});

/** Whether a text may be the upper part of a heading that was cut over several rows: `Điểm tự` of `Điểm tự đánh giá`. */
export function beginsHeading(text: string): boolean {
  return text.endsWith('/') || BEGINNINGS.has(foldedHeading(text));
}

/** A heading as its words are compared; it is remembered as its meaning is. */
export function foldedHeading(heading: string): string {
  const known = FOLDED_BEFORE.get(heading);
  if (known !== undefined) return known;
  if (FOLDED_BEFORE.size >= MOST_REMEMBERED) FOLDED_BEFORE.clear();
  const folded = foldText(heading)
    .replace(/ ?\/ ?/g, '/')
    .replace(/(?<![:*/])[:*/]+$/, '')
    .trim();
  FOLDED_BEFORE.set(heading, folded);
  return folded;
}

function foldedMeaning(heading: string): HeadingMeaning | null {
  return MEANINGS.get(heading) ?? meaningOfRound(heading) ?? compoundMeaning(heading);
}

/** `diem tham dinh lan 2` → `appraised-2`, `y kien lan 2` → `opinion`. */
function meaningOfRound(heading: string): HeadingMeaning | null {
  const { before, first } = ROUND.exec(heading)?.groups ?? {};
  const meaning = before === undefined ? undefined : MEANINGS.get(before);
  if (meaning !== 'appraised') return meaning ?? null;
  return first === undefined ? 'appraised-2' : 'appraised-1';
}

/** Several headings in one cell mean what the first means, but evidence and explanation mean both. */
function compoundMeaning(heading: string): HeadingMeaning | null {
  const parts = heading.split(/\/|, ?| va | hoac /);
  if (parts.length === 1) return null;
  const meanings = parts.map((part) => PART_MEANINGS.get(part.trim()));
  const [first] = meanings;
  if (first === undefined || meanings.includes(undefined)) return null;
  return meanings.includes('evidence') && meanings.includes('explanation') ? 'evidence-and-explanation' : first;
}

function beginningsOf(heading: string): string[] {
  const words = heading.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
}

function meanings(): HeadingMeaning[] {
  const isMeaning = (key: string): key is HeadingMeaning => key in HEADINGS;
  return Object.keys(HEADINGS).filter(isMeaning);
}
