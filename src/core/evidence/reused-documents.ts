import { DocumentsInUse, isCitedBy } from './documents-in-use';
import type { Citings, DocumentInUse } from './documents-in-use';
import type { BranchLedger, CitingItem } from './evidence-ledger';

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
  /** What each area cites. */
  readonly citings: (Citings | undefined)[];
  /** The documents that may prove too much. */
  readonly widespread: Set<DocumentInUse>;
  /** What these prove, as far as it has been worked out; `null`: not too much. */
  readonly proven: Map<DocumentInUse, PlacedDocument | null>;
  /** All that prove too much, the very same list as long as no document is cited otherwise. */
  reused: readonly ReusedDocument[] | null;
}

const CITED = new WeakMap<object, Cited>();

function citedNow(branches: readonly BranchLedger[], of: object): Cited {
  const before = CITED.get(of) ?? { branches: [], documents: new DocumentsInUse(), citings: [], widespread: new Set(), proven: new Map(), reused: null };
  const cited: Cited = { ...before, branches };
  for (let at = 0; at < Math.max(before.branches.length, branches.length); at += 1) {
    if (before.branches[at] !== branches[at]) noteChange(cited, at, before.branches[at]?.citing ?? [], branches[at]?.citing ?? []);
  }
  CITED.set(of, cited);
  return cited;
}

function noteChange(cited: Cited, at: number, before: readonly CitingItem[], now: readonly CitingItem[]): void {
  const { documents, citings } = cited;
  const otherwise = documents.note(before, now);
  if (otherwise.documents.length === 0) return;
  const isFirst = before.length === 0;
  const citing = isFirst ? otherwise : documents.citedBy(now);
  const citedNow = isFirst ? null : new Set(citing.documents);
  citings[at] = citing;
  otherwise.documents.forEach((document) => {
    noteArea(document, at, citedNow?.has(document) ?? true);
    if (document.isWidespread || (document.times > MOST_ITEMS && document.areas.length > MOST_AREAS)) noteWidespread(document, cited);
  });
}

function noteWidespread(document: DocumentInUse, cited: Cited): void {
  const { widespread, proven } = cited;
  const isWidespread = document.times > MOST_ITEMS && document.areas.length > MOST_AREAS;
  cited.reused = null;
  if (proven.size > 0) proven.delete(document);
  if (document.isWidespread === isWidespread) return;
  document.isWidespread = isWidespread;
  if (isWidespread) widespread.add(document);
  else widespread.delete(document);
}

function noteArea(document: DocumentInUse, area: number, cites: boolean): void {
  const { areas } = document;
  if (cites && areas[areas.length - 1] === area) return;
  const place = areas.lastIndexOf(area);
  if (cites && place === -1) document.areas = areas.length === 0 ? justThat(area) : areas.concat(area);
  if (!cites && place !== -1) document.areas = areas.filter((each) => each !== area);
}

/** Most documents are cited by one area, and by no other: a list for each of them would take more room than all else about them. */
function justThat(area: number): readonly number[] {
  return (JUST_THAT[area] ??= [area]);
}

const JUST_THAT: (readonly number[])[] = [];

interface PlacedDocument extends ReusedDocument {
  /** Which of the citations of its first item it is. */
  readonly place: number;
}

function reusedAmong({ citings, widespread, proven }: Cited): ReusedDocument[] {
  const unknown = [...widespread].filter((document) => !proven.has(document));
  const citing = itemsCiting(unknown, citings);
  for (const document of unknown) proven.set(document, documentCitedBy(document, citing.get(document) ?? []));
  return [...widespread]
    .flatMap((document) => proven.get(document) ?? [])
    .sort((one, other) => one.row - other.row || one.place - other.place)
    .map(({ reference, row, column, items }) => ({ reference, row, column, items }));
}

function itemsCiting(documents: readonly DocumentInUse[], citings: Cited['citings']): ReadonlyMap<DocumentInUse, readonly CitingItem[]> {
  const items = new Map<DocumentInUse, CitingItem[]>(documents.map((document) => [document, []]));
  const areas = new Set(documents.flatMap((document) => document.areas));
  for (const [at, area] of citings.entries()) if (area !== undefined && areas.has(at)) addItems(area, items);
  return items;
}

function addItems(area: Citings, items: ReadonlyMap<DocumentInUse, CitingItem[]>): void {
  area.documents.forEach((document, at) => {
    const citing = document.isWidespread ? items.get(document) : undefined;
    const item = area.items[at];
    if (citing !== undefined && item !== undefined && citing[citing.length - 1] !== item) citing.push(item);
  });
}

/** `null` where it proves too few items, or of too few areas. */
function documentCitedBy(document: DocumentInUse, citing: readonly CitingItem[]): PlacedDocument | null {
  const [first] = citing;
  if (first === undefined || first.row === null || citing.length <= MOST_ITEMS) return null;
  const items = [...new Set(citing.map(({ item }) => item))];
  if (items.length <= MOST_ITEMS || new Set(items.map(areaOf)).size <= MOST_AREAS) return null;
  const place = first.citations.findIndex((citation) => isCitedBy(document, citation));
  const { reference = null, column = 0 } = first.citations[place] ?? {};
  return reference === null ? null : { reference, row: first.row, column, items, place };
}

function areaOf(item: string): string {
  const end = item.indexOf('.');
  return end === -1 ? item : item.slice(0, end);
}
