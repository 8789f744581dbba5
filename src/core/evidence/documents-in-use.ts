import { readDocumentNumber } from './document-number';
import type { CitingItem, PlacedCitation } from './evidence-ledger';

/** A document that a scoresheet cites. */
export interface DocumentInUse {
  /** Tells it from all others, however it is written. */
  readonly key: string;
  /** As it was written where it was met first. */
  readonly reference: string;
  /** How often it is cited. */
  times: number;
  /** More often than one would expect. */
  isFrequent: boolean;
  /** The items that cite it, in their order and as often as they do; `null` where some have changed: {@link DocumentsInUse.findItemsCiting}. */
  citing: CitingItem[] | null;
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

/** The documents of one scoresheet, from one look to the next. */
export class DocumentsInUse {
  readonly #byKey = new Map<string, DocumentInUse>();
  /** Items that say the same share their list of citations. */
  readonly #byCitations = new WeakMap<readonly PlacedCitation[], readonly DocumentInUse[]>();

  /** `mostTimes`: what is cited no more often is of no further interest. */
  constructor(private readonly mostTimes: number) {}

  /** At the first look of all, area by area in their order: counts what each cites, and tells which documents are frequent by then. */
  noteFirst(now: readonly CitingItem[]): readonly DocumentInUse[] {
    const frequent: DocumentInUse[] = [];
    now.forEach((item) => {
      for (const document of this.#namedIn(item.citations)) {
        document.times += 1;
        document.isFrequent = document.times > this.mostTimes;
        if (document.isFrequent) frequent.push(document);
        document.citing?.push(item);
      }
    });
    return frequent;
  }

  /** Counts what an area cites now, and tells which frequent documents it cites otherwise than before, one or the other more than once. */
  note(before: readonly CitingItem[], now: readonly CitingItem[]): readonly DocumentInUse[] {
    const otherwise: DocumentInUse[] = [];
    for (let at = 0; at < Math.max(before.length, now.length); at += 1) {
      const [was, is] = [before[at], now[at]];
      if (was !== undefined && is !== undefined && citesTheSame(was, is)) continue;
      if (was !== undefined) this.#count(was, -1, otherwise);
      if (is !== undefined) this.#count(is, 1, otherwise);
    }
    return otherwise;
  }

  #count({ citations }: CitingItem, times: number, otherwise: DocumentInUse[]): void {
    for (const document of this.#namedIn(citations)) {
      document.times += times;
      if (document.isFrequent || document.times > this.mostTimes) otherwise.push(document);
      document.isFrequent = document.times > this.mostTimes;
      document.citing = null;
    }
  }

  /** Fills in `citing` where it is not known: goes through what these areas cite. */
  findItemsCiting(documents: readonly DocumentInUse[], areas: readonly (readonly CitingItem[])[]): void {
    const sought = new Set(documents.filter(({ citing }) => citing === null));
    if (sought.size === 0) return;
    for (const document of sought) document.citing = [];
    for (const item of areas.flat()) {
      for (const document of this.#namedIn(item.citations)) if (sought.has(document)) document.citing?.push(item);
    }
  }

  /** The documents that these citations name, in their order; links and numbers alone are left out. */
  #namedIn(citations: readonly PlacedCitation[]): readonly DocumentInUse[] {
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
    const document: DocumentInUse = { key, reference, times: 0, isFrequent: false, citing: [] };
    this.#byKey.set(key, document);
    return document;
  }
}

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
