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
  if (widespread.size === 0) return [];
  const lines = branches.flatMap((branch) => branch.lines.filter(({ citations }) => keysOf(citations).some((key) => widespread.has(key))));
  return documentsIn(lines).filter(({ items }) => items.length > MOST_ITEMS && new Set(items.map(areaOf)).size > MOST_AREAS);
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
    for (const key of branch === undefined ? [] : keysIn(branch)) {
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

/** The documents that a branch cites, each once. */
const keysIn = rememberedBy(({ lines }: EvidenceLedger): ReadonlySet<string> => new Set(lines.flatMap(({ row, citations }) => (row === null ? [] : keysOf(citations)))));

function documentsIn(lines: readonly LedgerLine[]): ReusedDocument[] {
  const byDocument = new Map<string, { readonly reference: string; readonly row: number; readonly column: number; readonly items: Set<string> }>();
  for (const { item, row, citations } of lines) {
    for (const { reference, column } of citations) {
      const key = keyOf(reference);
      if (row === null || reference === null || key === null) continue;
      const document = byDocument.get(key) ?? { reference, row, column, items: new Set() };
      byDocument.set(key, document);
      document.items.add(item);
    }
  }
  return [...byDocument.values()].map(({ items, ...document }) => ({ ...document, items: [...items] }));
}

/** What the documents that an item cites are told apart by. */
const keysOf = rememberedBy((citations: readonly PlacedCitation[]): readonly string[] => citations.flatMap(({ reference }) => keyOf(reference) ?? []));

function keyOf(reference: string | null): string | null {
  const number = reference === null ? null : documentNumber(reference);
  return number === null || number.symbol.length === 0 ? null : documentKey(number);
}

function areaOf(item: string): string {
  return codesAbove(item).at(-1) ?? item;
}
