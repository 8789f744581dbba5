import { rememberedBy } from '../workbook/remembered';
import { documentKey, documentNumber } from './document-number';
import type { LedgerLine, PlacedCitation } from './evidence-ledger';

/** A document's key tells it from all others; `null` for a link, and for a number alone, which may be that of several documents. */
export type DocumentKey = string | null;

/** Of each citation the document's key. */
export const documentsAmong = rememberedBy((citations: readonly PlacedCitation[]): readonly DocumentKey[] =>
  citations.map(({ reference }) => {
    const number = reference === null ? null : documentNumber(reference);
    return number === null || number.symbol.length === 0 ? null : documentKey(number);
  }),
);

/** Which areas of a tree, by their places, cite each document. */
export class AreasCiting {
  readonly #places = new Map<string, readonly number[]>();

  of(document: string): readonly number[] {
    return this.#places.get(document) ?? NOWHERE;
  }

  /** Tells which documents an area cites otherwise than before. */
  note(area: number, before: readonly LedgerLine[], now: readonly LedgerLine[]): ReadonlySet<string> {
    const touched = citedOtherwise(before, now);
    const cited = before.length === 0 ? touched : citedBy(now);
    const alone = [area];
    for (const document of touched) {
      const known = this.of(document);
      const others = known.includes(area) ? known.filter((each) => each !== area) : known;
      if (!cited.has(document)) this.#places.set(document, others);
      else this.#places.set(document, others.length === 0 ? alone : [...others, area]);
    }
    return touched;
  }
}

const NOWHERE: readonly number[] = [];

function citedOtherwise(before: readonly LedgerLine[], now: readonly LedgerLine[]): ReadonlySet<string> {
  const documents = new Set<string>();
  for (let at = 0; at < Math.max(before.length, now.length); at += 1) {
    const [was, is] = [before[at], now[at]];
    if (was !== undefined && is !== undefined && citesTheSame(was, is)) continue;
    if (was !== undefined) addDocuments(was, documents);
    if (is !== undefined) addDocuments(is, documents);
  }
  return documents;
}

function citedBy(lines: readonly LedgerLine[]): ReadonlySet<string> {
  const documents = new Set<string>();
  for (const line of lines) addDocuments(line, documents);
  return documents;
}

function addDocuments({ citations }: LedgerLine, documents: Set<string>): void {
  for (const document of documentsAmong(citations)) if (document !== null) documents.add(document);
}

/** Another score of the item changes nothing about what it cites. */
function citesTheSame(one: LedgerLine, other: LedgerLine): boolean {
  if (one === other) return true;
  if (one.item !== other.item || one.row !== other.row || one.citations.length !== other.citations.length) return false;
  if (one.citations === other.citations) return true;
  return one.citations.every(({ reference, column }, at) => {
    const beside = other.citations[at];
    return reference === beside?.reference && column === beside.column;
  });
}
