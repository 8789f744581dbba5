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
  const { widespread } = citedNow(branches, of);
  const documents = [...widespread].flatMap((key) => {
    const lines = linesCiting(key, branches);
    return lines.length > MOST_ITEMS ? (documentCitedBy(key, lines) ?? []) : [];
  });
  const isReused = ({ items }: PlacedDocument): boolean => items.length > MOST_ITEMS && new Set(items.map(areaOf)).size > MOST_AREAS;
  return documents
    .filter(isReused)
    .sort((one, other) => one.row - other.row || one.place - other.place)
    .map(({ reference, row, column, items }) => ({ reference, row, column, items }));
}

function linesCiting(key: string, branches: readonly EvidenceLedger[]): readonly LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const branch of branches) lines.push(...(linesByKey(branch).get(key) ?? []));
  return lines;
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

/** In how many branches each document is cited; of the next look only the branches that have changed are counted anew. */
interface Cited {
  readonly branches: readonly EvidenceLedger[];
  readonly times: Map<string, number>;
  readonly widespread: Set<string>;
}

const CITED = new WeakMap<object, Cited>();

function citedNow(branches: readonly EvidenceLedger[], of: object): Cited {
  const { branches: before, times, widespread } = CITED.get(of) ?? { branches: [], times: new Map<string, number>(), widespread: new Set<string>() };
  const count = (branch: EvidenceLedger | undefined, by: 1 | -1): void => {
    for (const key of branch === undefined ? [] : linesByKey(branch).keys()) {
      const now = (times.get(key) ?? 0) + by;
      times.set(key, now);
      if (now > MOST_AREAS) widespread.add(key);
      else widespread.delete(key);
    }
  };
  for (let at = 0; at < Math.max(before.length, branches.length); at += 1) {
    if (before[at] === branches[at]) continue;
    count(before[at], -1);
    count(branches[at], 1);
  }
  const cited = { branches, times, widespread };
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
