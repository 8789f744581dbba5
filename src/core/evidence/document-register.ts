import type { DocumentNumber } from './document-number';

/** Documents to be asked whether another one may be among them. */
export class DocumentRegister {
  /** By their numbers; each document once. */
  readonly #byNumber = new Map<string, Map<string, DocumentNumber>>();

  constructor(documents: Iterable<DocumentNumber>) {
    for (const document of documents) {
      const alike = this.#byNumber.get(document.number) ?? new Map<string, DocumentNumber>();
      this.#byNumber.set(document.number, alike.set(document.key, document));
    }
  }

  has(document: DocumentNumber): boolean {
    return [...(this.#byNumber.get(document.number)?.values() ?? [])].some((other) => mayBeSame(document, other));
  }
}

/** Whether two may be one document, by number and symbol. */
export function mayBeSameNumber(one: DocumentNumber, other: DocumentNumber): boolean {
  return one.number === other.number && mayBeSame(one, other);
}

/** People leave out the year and the end of a symbol: `144`, `144/KH` and `144/KH-UBND` may be one document. */
function mayBeSame(one: DocumentNumber, other: DocumentNumber): boolean {
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  const shorter = Math.min(one.symbol.length, other.symbol.length);
  return one.symbol.slice(0, shorter).every((part, at) => part === other.symbol[at]);
}
