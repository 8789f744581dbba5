import { DocumentsInUse, keyOf } from './documents-in-use';
import type { DocumentInUse } from './documents-in-use';
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
  return (cited.reused ??= reusedAmong(cited));
}

/** What is known of the documents; of the next look only the areas that have changed are gone through anew. */
interface Cited {
  readonly branches: readonly EvidenceLedger[];
  readonly documents: DocumentsInUse;
  /** The documents that may prove too much. */
  readonly widespread: Set<DocumentInUse>;
  /** What these prove, as far as it has been worked out; `null`: not too much. */
  readonly proven: Map<DocumentInUse, PlacedDocument | null>;
  /** All that prove too much, the very same list as long as no document is cited otherwise. */
  reused: readonly ReusedDocument[] | null;
}

const CITED = new WeakMap<object, Cited>();

function citedNow(branches: readonly EvidenceLedger[], of: object): Cited {
  const before = CITED.get(of) ?? { branches: [], documents: new DocumentsInUse(), widespread: new Set(), proven: new Map(), reused: null };
  const cited: Cited = { ...before, branches };
  for (let at = 0; at < Math.max(before.branches.length, branches.length); at += 1) {
    if (before.branches[at] !== branches[at]) noteChange(cited, at, before.branches[at]?.lines ?? [], branches[at]?.lines ?? []);
  }
  CITED.set(of, cited);
  return cited;
}

function noteChange(cited: Cited, at: number, before: readonly LedgerLine[], now: readonly LedgerLine[]): void {
  const { documents, widespread, proven } = cited;
  const otherwise = documents.note(before, now);
  if (otherwise.length === 0) return;
  const citedNow = before.length === 0 ? null : documents.citedBy(now);
  for (const document of otherwise) {
    noteArea(document, at, citedNow?.has(document) ?? true);
    const isWidespread = document.times > MOST_ITEMS && document.areas.length > MOST_AREAS;
    if (!document.isWidespread && !isWidespread) continue;
    document.isWidespread = isWidespread;
    cited.reused = null;
    proven.delete(document);
    if (isWidespread) widespread.add(document);
    else widespread.delete(document);
  }
}

function noteArea({ areas }: DocumentInUse, area: number, cites: boolean): void {
  const place = areas.lastIndexOf(area);
  if (cites && place === -1) areas.push(area);
  if (!cites && place !== -1) areas.splice(place, 1);
}

interface PlacedDocument extends ReusedDocument {
  /** Which of the citations of its first item it is. */
  readonly place: number;
}

function reusedAmong({ branches, widespread, proven }: Cited): ReusedDocument[] {
  const unknown = [...widespread].filter((document) => !proven.has(document));
  const lines = linesCiting(unknown, branches);
  for (const document of unknown) proven.set(document, documentCitedBy(document, lines.get(document.key) ?? []));
  return [...widespread]
    .flatMap((document) => proven.get(document) ?? [])
    .sort((one, other) => one.row - other.row || one.place - other.place)
    .map(({ reference, row, column, items }) => ({ reference, row, column, items }));
}

function linesCiting(documents: readonly DocumentInUse[], branches: readonly EvidenceLedger[]): ReadonlyMap<string, readonly LedgerLine[]> {
  const byKey = new Map<string, LedgerLine[]>(documents.map(({ key }) => [key, []]));
  const citing = new Set(documents.flatMap(({ areas }) => areas));
  for (const [at, { lines }] of branches.entries()) if (citing.has(at)) addLines(lines, byKey);
  return byKey;
}

function addLines(lines: readonly LedgerLine[], byKey: ReadonlyMap<string, LedgerLine[]>): void {
  for (const line of lines) {
    for (const citation of line.citations) {
      const key = keyOf(citation);
      const citing = key === null ? undefined : byKey.get(key);
      if (citing !== undefined && citing.at(-1) !== line) citing.push(line);
    }
  }
}

/** `null` where it proves too few items, or of too few areas. */
function documentCitedBy({ key }: DocumentInUse, lines: readonly LedgerLine[]): PlacedDocument | null {
  const [first] = lines;
  if (first === undefined || first.row === null || lines.length <= MOST_ITEMS) return null;
  const items = [...new Set(lines.map(({ item }) => item))];
  if (items.length <= MOST_ITEMS || new Set(items.map(areaOf)).size <= MOST_AREAS) return null;
  const place = first.citations.findIndex((citation) => keyOf(citation) === key);
  const { reference = null, column = 0 } = first.citations[place] ?? {};
  return reference === null ? null : { reference, row: first.row, column, items, place };
}

function areaOf(item: string): string {
  return item.split('.', 1)[0] ?? item;
}
