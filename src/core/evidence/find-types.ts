import { foldText } from '../workbook/folded-text';
import { DOCUMENT_TYPES } from './document-types';
import type { DocumentType } from './document-types';
import type { Stretch } from './evidence-text';
import { everyMatch } from './every-match';

export interface FoundType extends Stretch {
  readonly type: DocumentType;
}

const BY_SPELLING: ReadonlyMap<string, DocumentType> = new Map(DOCUMENT_TYPES.map((type) => [foldText(type.name), type]));

/** What hurried people mean by a few letters. */
const BY_ABBREVIATION: ReadonlyMap<string, DocumentType> = new Map(
  ['QĐ', 'KH', 'BC', 'CV', 'TTr', 'NQ', 'CT', 'NĐ', 'TB', 'HD', 'GM', 'BB', 'VB', 'CTr', 'KL', 'CĐ', 'TT', 'ĐA'].flatMap((abbreviation) => {
    const type = DOCUMENT_TYPES.find(({ abbreviations }) => abbreviations.includes(abbreviation));
    return type === undefined ? [] : [[foldText(abbreviation), type] as const];
  }),
);

/** A kind spelt out; longer names stand before their beginnings. Both ask first for a letter that a kind begins with. */
const SPELT = new RegExp(`${begins(BY_SPELLING.keys())}(?<![a-z0-9])(?:${longestFirst(BY_SPELLING.keys())})(?![a-z0-9])`, 'g');

/** A kind shortened, `KH số 144`, `QĐ876/QĐ-BNV`, but no part of a symbol. */
const SHORTENED = new RegExp(
  `${begins(BY_ABBREVIATION.keys())}(?<![a-z0-9/&.-])(?:${longestFirst(BY_ABBREVIATION.keys())})(?![a-z/&-]|\\.[a-z])`,
  'g',
);

/** Every kind of document that a folded text names, in its order. */
export function findTypes(folded: string): FoundType[] {
  const onOneLine = folded.replaceAll('\n', ' ');
  const spelt = everyMatch(SPELT, onOneLine).flatMap((match) => found(match, BY_SPELLING) ?? []);
  const shortened = everyMatch(SHORTENED, onOneLine);
  if (shortened.length === 0) return spelt;
  return [...spelt, ...shortened.flatMap((match) => found(match, BY_ABBREVIATION) ?? [])].sort((one, other) => one.start - other.start);
}

/** The kind that hurried people mean by a folded abbreviation, `qd`; `null` where they mean none. */
export function kindShortenedAs(abbreviation: string): DocumentType | null {
  return BY_ABBREVIATION.get(abbreviation) ?? null;
}

function found({ 0: word, index }: RegExpExecArray, types: ReadonlyMap<string, DocumentType>): FoundType | null {
  const type = types.get(word);
  return type === undefined ? null : { type, start: index, end: index + word.length };
}

function begins(words: Iterable<string>): string {
  return `(?=[${[...new Set(Array.from(words, (word) => word.charAt(0)))].join('')}])`;
}

function longestFirst(words: Iterable<string>): string {
  return [...words].sort((one, other) => other.length - one.length).join('|');
}
