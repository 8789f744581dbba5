import { AreasCiting, documentsAmong } from './areas-citing';
import type { EvidenceLedger, LedgerLine } from './evidence-ledger';

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
export function reusedDocuments(branches: readonly EvidenceLedger[], of: object): readonly ReusedDocument[] {
  const cited = citedNow(branches, of);
  if (cited.reused !== null) return cited.reused;
  workOut(cited);
  cited.reused = [...cited.widespread]
    .flatMap((document) => cited.documents.get(document) ?? [])
    .sort((one, other) => one.row - other.row || one.place - other.place)
    .map(({ reference, row, column, items }) => ({ reference, row, column, items }));
  return cited.reused;
}

/** What is known of the documents; of the next look only the areas that have changed are gone through anew. */
interface Cited {
  readonly branches: readonly EvidenceLedger[];
  readonly areas: AreasCiting;
  /** The documents that are cited in more areas than one would expect. */
  readonly widespread: Set<string>;
  /** What they prove, as far as it has been worked out; `null`: not too much. */
  readonly documents: Map<string, PlacedDocument | null>;
  /** All of that, the very same list as long as no document is cited otherwise. */
  reused: readonly ReusedDocument[] | null;
}

const CITED = new WeakMap<object, Cited>();

function citedNow(branches: readonly EvidenceLedger[], of: object): Cited {
  const before = CITED.get(of) ?? { branches: [], areas: new AreasCiting(), widespread: new Set(), documents: new Map(), reused: null };
  const cited: Cited = { ...before, branches };
  for (let at = 0; at < Math.max(before.branches.length, branches.length); at += 1) {
    if (before.branches[at] !== branches[at]) noteChange(cited, at, before.branches[at]?.lines ?? [], branches[at]?.lines ?? []);
  }
  CITED.set(of, cited);
  return cited;
}

function noteChange(cited: Cited, at: number, before: readonly LedgerLine[], now: readonly LedgerLine[]): void {
  const { areas, widespread, documents } = cited;
  for (const document of areas.note(at, before, now)) {
    documents.delete(document);
    const isWidespread = areas.of(document).length > MOST_AREAS;
    if (isWidespread || widespread.has(document)) cited.reused = null;
    if (isWidespread) widespread.add(document);
    else widespread.delete(document);
  }
}

interface PlacedDocument extends ReusedDocument {
  /** Which of the citations of its first item it is. */
  readonly place: number;
}

function workOut({ branches, areas, widespread, documents }: Cited): void {
  const lines = new Map<string, LedgerLine[]>();
  for (const document of widespread) if (!documents.has(document)) lines.set(document, []);
  const citing = new Set([...lines.keys()].flatMap((document) => areas.of(document)));
  for (const [at, branch] of branches.entries()) if (citing.has(at)) addLines(branch, lines);
  for (const [document, own] of lines) documents.set(document, documentCitedBy(document, own));
}

function addLines({ lines }: EvidenceLedger, byDocument: ReadonlyMap<string, LedgerLine[]>): void {
  for (const line of lines) {
    for (const document of documentsAmong(line.citations)) {
      const citing = document === null ? undefined : byDocument.get(document);
      if (citing !== undefined && citing.at(-1) !== line) citing.push(line);
    }
  }
}

/** `null` where it proves too few items, or of too few areas. */
function documentCitedBy(document: string, lines: readonly LedgerLine[]): PlacedDocument | null {
  const [first] = lines;
  if (first === undefined || first.row === null || lines.length <= MOST_ITEMS) return null;
  const items = [...new Set(lines.map(({ item }) => item))];
  if (items.length <= MOST_ITEMS || new Set(items.map(areaOf)).size <= MOST_AREAS) return null;
  const place = documentsAmong(first.citations).indexOf(document);
  const { reference = null, column = 0 } = first.citations[place] ?? {};
  return reference === null ? null : { reference, row: first.row, column, items, place };
}

function areaOf(item: string): string {
  return item.split('.', 1)[0] ?? item;
}
