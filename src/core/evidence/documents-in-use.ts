import { readDocumentNumber } from './document-number';
import type { CitingItem, PlacedCitation } from './evidence-ledger';

/** A document that a scoresheet cites, and how far it is spread. */
export interface DocumentInUse {
  /** Tells it from all others, however it is written. */
  readonly key: string;
  /** As it was written where it was met first. */
  readonly reference: string;
  /** The areas that cite it, by their places in the tree. */
  areas: readonly number[];
  /** How often it is cited. */
  times: number;
  /** More often, and in more areas, than one would expect. */
  isWidespread: boolean;
}

/** The document's key; `null` for a number alone, which may be that of several documents. */
function keyOf(reference: string): string | null {
  const number = readDocumentNumber(reference);
  return number === null || number.symbol.length === 0 ? null : number.key;
}

/** Whether a citation names it: almost always in the same letters. */
export function isCitedBy(document: DocumentInUse, { reference }: PlacedCitation): boolean {
  return reference !== null && (reference === document.reference || keyOf(reference) === document.key);
}

/** What items cite, citation by citation: the documents, and beside each the item that cites it. */
export interface Citings {
  readonly documents: readonly DocumentInUse[];
  readonly items: readonly CitingItem[];
}

interface GrowingCitings extends Citings {
  readonly documents: DocumentInUse[];
  readonly items: CitingItem[];
}

/** The documents of one scoresheet, from one look to the next. */
export class DocumentsInUse {
  readonly #byKey = new Map<string, DocumentInUse>();
  /** Items that say the same share their list of citations. */
  readonly #byCitations = new WeakMap<readonly PlacedCitation[], readonly DocumentInUse[]>();

  /** Counts what an area cites now, and tells what it cites otherwise than before, one or the other document more than once. */
  note(before: readonly CitingItem[], now: readonly CitingItem[]): Citings {
    const otherwise: GrowingCitings = { documents: [], items: [] };
    for (let at = 0; at < Math.max(before.length, now.length); at += 1) {
      const [was, is] = [before[at], now[at]];
      if (was !== undefined && is !== undefined && citesTheSame(was, is)) continue;
      if (was !== undefined) this.#addCitedBy(was, otherwise, -1);
      if (is !== undefined) this.#addCitedBy(is, otherwise, 1);
    }
    return otherwise;
  }

  citedBy(items: readonly CitingItem[]): Citings {
    const cited: GrowingCitings = { documents: [], items: [] };
    for (const item of items) this.#addCitedBy(item, cited, 0);
    return cited;
  }

  #addCitedBy(item: CitingItem, { documents, items }: GrowingCitings, times: number): void {
    for (const document of this.#documentsOf(item.citations)) {
      document.times += times;
      documents.push(document);
      items.push(item);
    }
  }

  #documentsOf(citations: readonly PlacedCitation[]): readonly DocumentInUse[] {
    const known = this.#byCitations.get(citations);
    if (known !== undefined) return known;
    const documents: DocumentInUse[] = [];
    for (const { reference } of citations) {
      const key = reference === null ? null : keyOf(reference);
      if (reference !== null && key !== null) documents.push(this.#document(key, reference));
    }
    this.#byCitations.set(citations, documents);
    return documents;
  }

  #document(key: string, reference: string): DocumentInUse {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const document: DocumentInUse = { key, reference, areas: NO_AREAS, times: 0, isWidespread: false };
    this.#byKey.set(key, document);
    return document;
  }
}

const NO_AREAS: readonly number[] = [];

/** Another score of the item changes nothing about what it cites. */
function citesTheSame(one: CitingItem, other: CitingItem): boolean {
  if (one === other) return true;
  if (one.item !== other.item || one.row !== other.row || one.citations.length !== other.citations.length) return false;
  if (one.citations === other.citations) return true;
  return one.citations.every(({ reference, column }, at) => {
    const beside = other.citations[at];
    return reference === beside?.reference && column === beside.column;
  });
}
