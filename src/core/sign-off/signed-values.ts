import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { sha256 } from '@noble/hashes/sha2';
import { toDecimal } from '../indices/points';
import type { Score } from '../scoresheet/score';
import type { Entry, ScoredRow } from '../scoresheet/scoresheet';
import { foldSpaces } from '../workbook/folded-text';
import { isFormula } from '../workbook/snapshot';
import type { CellContent } from '../workbook/snapshot';
import type { SignedColumn } from './signed-columns';

/** What the cells of a row say, as one text each; blank ones are absent. */
export type SignedValues = Readonly<Partial<Record<SignedColumn, string>>>;

type Placed = ReadonlyMap<SignedColumn, number>;

/** Every score of an item as it was read, and its words. */
export function itemValues(entry: Entry, placed: Placed): SignedValues {
  return { ...summaryValues(entry, placed), ...given('deducted', scoreText(entry.deducted)) };
}

/** The same of a bonus or penalty row. */
export function summaryValues(row: ScoredRow, placed: Placed): SignedValues {
  const { maximum, scores, texts, supplements } = row;
  const wordsOf = (column: SignedColumn, text: string | undefined): SignedValues =>
    placed.has(column) ? given(column, keptText(text ?? '')) : {};
  return {
    ...given('maximum', scoreText(maximum)),
    ...[...scores].reduce<SignedValues>((values, [column, { score }]) => ({ ...values, ...given(column, scoreText(score)) }), {}),
    ...typedIndex(row),
    ...wordsOf('evidence', texts.get('evidence')),
    ...wordsOf('explanation', texts.get('explanation')),
    ...wordsOf('later-evidence', supplements.get('evidence')),
    ...wordsOf('later-explanation', supplements.get('explanation')),
  };
}

/**
 * Of a branch or a total row only what was typed: a formula's number follows from the items, and whether it adds up the right
 * ones is what the rules see to.
 */
export function derivedValues(row: ScoredRow, placed: Placed): SignedValues {
  const typed = [...row.scores].filter(([, { content }]) => !follows(content));
  const { maximum, evidence, explanation } = summaryValues(row, placed);
  return {
    ...given('maximum', maximum ?? ''),
    ...typed.reduce<SignedValues>((values, [column, { score }]) => ({ ...values, ...given(column, scoreText(score)) }), {}),
    ...typedIndex(row),
    ...given('evidence', evidence ?? ''),
    ...given('explanation', explanation ?? ''),
  };
}

function typedIndex({ index }: ScoredRow): SignedValues {
  if (index === null || follows(index.content)) return {};
  return given('index', index.percent === null ? keptText(String(index.content)) : toDecimal(index.percent));
}

const NAMES_A_CELL = /[A-Z]{1,3}\$?\d|\[/i;

/** `=95` is a number that was typed. */
function follows(content: CellContent): boolean {
  return isFormula(content) && NAMES_A_CELL.test(content);
}

function given(column: SignedColumn, text: string): SignedValues {
  return text === '' ? {} : { [column]: text };
}

/** A number is the same number as text; a word stays the word that stands there. */
function scoreText(score: Score | null): string {
  if (score === null || score.kind === 'blank') return '';
  return score.kind === 'points' ? toDecimal(score.points) : keptText(score.text);
}

/** A cell holds 32,767 characters; nobody reads on that far. */
const LONGEST = 4000;
const DIGITS = 12;

/**
 * As it is kept on our sheet: spaces folded, without the apostrophe that makes a text a text; the rest of a very long one as a
 * digest. What is kept so stays so.
 */
export function keptText(text: string): string {
  const plain = foldSpaces(text).replace(/^['\s]+/, '');
  const letters = [...plain];
  if (letters.length <= LONGEST) return plain;
  const digest = `… [${bytesToHex(sha256(utf8ToBytes(plain))).slice(0, DIGITS)}]`;
  return `${letters.slice(0, LONGEST - digest.length).join('')}${digest}`;
}
