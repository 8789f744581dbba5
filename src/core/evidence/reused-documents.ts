import { DocumentsInUse, isCitedBy } from './documents-in-use';
import type { DocumentInUse } from './documents-in-use';
import type { BranchLedger } from './evidence-ledger';

/** A document that proves many items which have little to do with each other. */
export interface ReusedDocument {
  /** As it is written where it is first cited. */
  readonly reference: string;
  /** That cell, from zero on the sheet, and its item. */
  readonly row: number;
  readonly column: number;
  /** The codes of the items that cite it, in the order of the ledger. */
  readonly items: readonly string[];
}

/**
 * The year's plan or report rightly proves a few items of an area, and of the area beside it. More items than these, in more
 * areas than these, are so many that nobody can say any more which part of the document proves what.
 */
const MOST_ITEMS = 5;
const MOST_AREAS = 2;

/**
 * A number alone may be that of several documents: only those with a symbol count. `branches`: the ledgers of the areas; `of`:
 * what they are known by from one time to the next.
 */
export function reusedDocuments(branches: readonly BranchLedger[], of: object): readonly ReusedDocument[] {
  const cited = citedNow(branches, of);
  return (cited.reused ??= reusedAmong(cited));
}

/** What is known of the documents; of the next look only the areas that have changed are gone through anew. */
interface Cited {
  readonly branches: readonly BranchLedger[];
  readonly documents: DocumentsInUse;
  /** The documents that may prove too much. */
  readonly frequent: Set<DocumentInUse>;
  /** What these prove, as far as it has been worked out; `null`: not too much. */
  readonly proven: Map<DocumentInUse, PlacedDocument | null>;
  /** All that prove too much, the very same list as long as no document is cited otherwise. */
  reused: readonly ReusedDocument[] | null;
}

const CITED = new WeakMap<object, Cited>();

function citedNow(branches: readonly BranchLedger[], of: object): Cited {
  const before = CITED.get(of) ?? {
    branches: [],
    documents: new DocumentsInUse(MOST_ITEMS),
    frequent: new Set(),
    proven: new Map(),
    reused: null,
  };
  const cited: Cited = { ...before, branches };
  const isFirst = before.branches.length === 0;
  for (let at = 0; at < Math.max(before.branches.length, branches.length); at += 1) {
    const [was, is] = [before.branches[at]?.citing ?? [], branches[at]?.citing ?? []];
    if (before.branches[at] !== branches[at]) noteFrequent(cited, isFirst ? cited.documents.noteFirst(is) : cited.documents.note(was, is));
  }
  CITED.set(of, cited);
  return cited;
}

function noteFrequent(cited: Cited, otherwise: readonly DocumentInUse[]): void {
  const { frequent, proven } = cited;
  for (const document of otherwise) {
    cited.reused = null;
    proven.delete(document);
    if (document.isFrequent) frequent.add(document);
    else frequent.delete(document);
  }
}

interface PlacedDocument extends ReusedDocument {
  /** Which of the citations of its first item it is. */
  readonly place: number;
}

function reusedAmong({ branches, documents, frequent, proven }: Cited): ReusedDocument[] {
  const unknown = [...frequent].filter((document) => !proven.has(document));
  documents.findItemsCiting(
    unknown,
    branches.map(({ citing }) => citing),
  );
  for (const document of unknown) proven.set(document, provenBy(document));
  return [...frequent]
    .flatMap((document) => proven.get(document) ?? [])
    .sort((one, other) => one.row - other.row || one.place - other.place)
    .map(({ reference, row, column, items }) => ({ reference, row, column, items }));
}

/** `null` where it proves too few items, or of too few areas. */
function provenBy(document: DocumentInUse): PlacedDocument | null {
  const citing = document.citing ?? [];
  const [first] = citing;
  if (first === undefined || first.row === null) return null;
  const items = [...new Set(citing.map(({ item }) => item))];
  if (items.length <= MOST_ITEMS || areOfFewAreas(items)) return null;
  const place = first.citations.findIndex((citation) => isCitedBy(document, citation));
  const { reference = null, column = 0 } = first.citations[place] ?? {};
  return reference === null ? null : { reference, row: first.row, column, items, place };
}

function areOfFewAreas(items: readonly string[]): boolean {
  const areas = new Set<string>();
  return items.every((item) => areas.add(areaOf(item)).size <= MOST_AREAS);
}

function areaOf(item: string): string {
  const end = item.indexOf('.');
  return end === -1 ? item : item.slice(0, end);
}
