import { foldText } from '../../workbook/folded-text';
import { DOCUMENT_TYPES, isTypeAbbreviation } from '../document-types';
import type { DocumentType } from '../document-types';
import { kindShortenedAs } from '../find-types';

/** Abbreviations of a kind of document, folded: `qd` of a decision. None where nothing tells the kind. */
export type Kinds = ReadonlySet<string>;

export const NO_KIND: Kinds = new Set();

const SPELT: ReadonlyMap<string, DocumentType> = new Map(DOCUMENT_TYPES.map((type) => [foldText(type.name).replaceAll(' ', ''), type]));

/** The most syllables that a kind's name has: `thong tu lien tich`. */
const MOST_WORDS = 4;

/** A kind at the end of some words, and how many of them say it; no words where none does. */
export interface KindAtEnd {
  readonly kinds: Kinds;
  readonly words: number;
}

/** Spelt out, written together or shortened: `bao cao`, `baocao`, `bc`. */
export function kindAtEnd(words: readonly string[]): KindAtEnd {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const type = SPELT.get(words.slice(-count).join(''));
    if (type !== undefined) return { kinds: abbreviationsOf(type), words: count };
  }
  const shortened = kindShortenedAs(words.at(-1) ?? '');
  return shortened === null ? { kinds: NO_KIND, words: 0 } : { kinds: abbreviationsOf(shortened), words: 1 };
}

/** The kind that a symbol begins with, `qd` or, written together, `qdbnv`. */
export function kindOfSymbol(part: string): Kinds {
  const letters = part.replace(/(?<!\d)\d+$/, '');
  return isTypeAbbreviation(letters) ? new Set([letters]) : NO_KIND;
}

/** The kinds that a citation says, by name and by symbol. What names only the office that wrote is an official letter. */
export function kindsCited(type: string | null, symbol: readonly string[]): Kinds {
  const named = DOCUMENT_TYPES.find(({ name }) => name === type);
  const [first] = symbol;
  const bySymbol = first === undefined ? NO_KIND : kindOfSymbol(first);
  const kinds = [...(named === undefined ? [] : abbreviationsOf(named)), ...bySymbol];
  return new Set(kinds.length === 0 && first !== undefined ? LETTER : kinds);
}

/** People call every document a letter or a paper. */
const LETTER = ['cv', 'vb'];

/** `unlike`: a document of the one kind is none of the other. */
export function kindsAgree(one: Kinds, other: Kinds): 'alike' | 'unlike' | 'open' {
  if ([...one].some((kind) => other.has(kind))) return 'alike';
  const isOpen = (kinds: Kinds): boolean => kinds.size === 0 || [...kinds].some((kind) => LETTER.includes(kind));
  if (isOpen(one) || isOpen(other)) return 'open';
  // `TT` may be meant for `TTr`.
  const mayBeMeant = [...one].some((kind) => [...other].some((meant) => kind.startsWith(meant) || meant.startsWith(kind)));
  return mayBeMeant ? 'open' : 'unlike';
}

function abbreviationsOf({ name, abbreviations }: DocumentType): Kinds {
  const folded = abbreviations.map(foldText);
  return new Set(name === 'Văn bản' ? [...LETTER, ...folded] : folded);
}
