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

/** A number alone may be that of several documents: only those with a symbol count. */
export function reusedDocuments({ lines }: EvidenceLedger): ReusedDocument[] {
  const times = new Map<string, number>();
  for (const { row, citations } of lines) {
    if (row !== null) for (const key of keysOf(citations)) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const isCitedOften = (key: string): boolean => (times.get(key) ?? 0) > MOST_ITEMS;
  const often = lines.filter(({ row, citations }) => row !== null && keysOf(citations).some(isCitedOften));
  return documentsIn(often).filter(({ items }) => items.length > MOST_ITEMS && new Set(items.map(areaOf)).size > MOST_AREAS);
}

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
