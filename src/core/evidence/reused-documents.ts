import { codesAbove } from '../framework/item-code';
import { rememberedBy } from '../workbook/remembered';
import { documentKey, documentNumber } from './document-number';
import type { EvidenceLedger, LedgerLine, PlacedCitation } from './evidence-ledger';

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
export function reusedDocuments(branches: readonly EvidenceLedger[], of: object): ReusedDocument[] {
  const { citing, widespread } = citedNow(branches, of);
  const places = new Map(branches.map((branch, at) => [branch, at]));
  const documents = [...widespread].flatMap((key) => {
    const byPlace = [...(citing.get(key) ?? [])].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    const lines = byPlace.flatMap((branch) => linesByKey(branch).get(key) ?? []);
    return lines.length > MOST_ITEMS ? (documentCitedBy(key, lines) ?? []) : [];
  });
  const isReused = ({ items }: PlacedDocument): boolean => items.length > MOST_ITEMS && new Set(items.map(areaOf)).size > MOST_AREAS;
  return documents
    .filter(isReused)
    .sort((one, other) => one.row - other.row || one.place - other.place)
    .map(({ reference, row, column, items }) => ({ reference, row, column, items }));
}

interface PlacedDocument extends ReusedDocument {
  /** Which of the citations of its first item it is. */
  readonly place: number;
}

function documentCitedBy(key: string, lines: readonly LedgerLine[]): PlacedDocument | null {
  const [first] = lines;
  const place = first?.citations.findIndex(({ reference }) => keyOf(reference) === key) ?? -1;
  const { reference = null, column = 0 } = first?.citations[place] ?? {};
  if (first === undefined || first.row === null || reference === null) return null;
  const items = [...new Set(lines.map(({ item }) => item))];
  return { reference, row: first.row, column, items, place };
}

/** The branches in which each document is cited; of the next look only those that have changed are gone through anew. */
interface Cited {
  readonly branches: readonly EvidenceLedger[];
  readonly citing: Map<string, EvidenceLedger[]>;
  /** The documents that are cited in more branches than one would expect. */
  readonly widespread: Set<string>;
}

const CITED = new WeakMap<object, Cited>();

function citedNow(branches: readonly EvidenceLedger[], of: object): Cited {
  const { branches: before, citing, widespread } = CITED.get(of) ?? { branches: [], citing: new Map<string, EvidenceLedger[]>(), widespread: new Set<string>() };
  const [gone, come] = [new Set(before), new Set(branches)];
  for (const branch of branches) gone.delete(branch);
  for (const branch of before) come.delete(branch);
  const note = (branch: EvidenceLedger, isThere: boolean): void => {
    for (const key of linesByKey(branch).keys()) {
      const now = citing.get(key) ?? [];
      if (isThere) now.push(branch);
      else now.splice(now.indexOf(branch), 1);
      citing.set(key, now);
      if (now.length > MOST_AREAS) widespread.add(key);
      else widespread.delete(key);
    }
  };
  for (const branch of gone) note(branch, false);
  for (const branch of come) note(branch, true);
  const cited = { branches, citing, widespread };
  CITED.set(of, cited);
  return cited;
}

/** The documents that a branch cites, each with the lines that cite it. */
const linesByKey = rememberedBy(({ lines }: EvidenceLedger): ReadonlyMap<string, readonly LedgerLine[]> => {
  const byKey = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    for (const key of line.row === null ? [] : keysOf(line.citations)) {
      const citing = byKey.get(key);
      if (citing === undefined) byKey.set(key, [line]);
      else if (citing.at(-1) !== line) citing.push(line);
    }
  }
  return byKey;
});

/** What the documents that an item cites are told apart by. */
const keysOf = rememberedBy((citations: readonly PlacedCitation[]): readonly string[] => citations.flatMap(({ reference }) => keyOf(reference) ?? []));

function keyOf(reference: string | null): string | null {
  const number = reference === null ? null : documentNumber(reference);
  return number === null || number.symbol.length === 0 ? null : documentKey(number);
}

function areaOf(item: string): string {
  return codesAbove(item).at(-1) ?? item;
}
