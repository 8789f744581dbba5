import { codesAbove } from '../framework/item-code';
import { rememberedBy, rememberedByText } from '../workbook/remembered';
import { documentKey, documentNumber } from './document-number';
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
  const { widespread, documents, places } = cited;
  if (cited.reused !== null) return cited.reused;
  const lines = branches.map(linesByKey);
  for (const key of widespread) {
    if (!documents.has(key)) documents.set(key, documentCitedBy(key, linesCiting(key, places.get(key) ?? [], lines)));
  }
  cited.reused = [...widespread]
    .flatMap((key) => documents.get(key) ?? [])
    .sort((one, other) => one.row - other.row || one.place - other.place)
    .map(({ reference, row, column, items }) => ({ reference, row, column, items }));
  return cited.reused;
}

function linesCiting(key: string, places: readonly number[], lines: readonly LinesByKey[]): readonly LedgerLine[] {
  return [...places].sort((one, other) => one - other).flatMap((at) => lines[at]?.get(key) ?? []);
}

interface PlacedDocument extends ReusedDocument {
  /** Which of the citations of its first item it is. */
  readonly place: number;
}

/** `null` where it proves too few items, or of too few areas. */
function documentCitedBy(key: string, lines: readonly LedgerLine[]): PlacedDocument | null {
  const items = [...new Set(lines.map(({ item }) => item))];
  if (items.length <= MOST_ITEMS || new Set(items.map(areaOf)).size <= MOST_AREAS) return null;
  const [first] = lines;
  const place = first?.citations.findIndex(({ reference }) => keyOf(reference) === key) ?? -1;
  const { reference = null, column = 0 } = first?.citations[place] ?? {};
  return first === undefined || first.row === null || reference === null ? null : { reference, row: first.row, column, items, place };
}

/** What is known of the documents; of the next look only the branches that have changed are gone through anew. */
interface Cited {
  readonly branches: readonly EvidenceLedger[];
  /** The branches that cite each document, by their places. */
  readonly places: Map<string, number[]>;
  /** The documents that are cited in more branches than one would expect. */
  readonly widespread: Set<string>;
  /** What they prove, as far as it has been worked out. */
  readonly documents: Map<string, PlacedDocument | null>;
  /** All of that, the very same list as long as no document is cited otherwise. */
  reused: readonly ReusedDocument[] | null;
}

const CITED = new WeakMap<object, Cited>();

function citedNow(branches: readonly EvidenceLedger[], of: object): Cited {
  const before = CITED.get(of) ?? { branches: [], places: new Map<string, number[]>(), widespread: new Set<string>(), documents: new Map<string, PlacedDocument | null>(), reused: null };
  const cited = { ...before, branches };
  for (let at = 0; at < Math.max(before.branches.length, branches.length); at += 1) {
    if (!citeTheSame(before.branches[at], branches[at])) noteChange(cited, at, linesAt(before.branches, at), linesAt(branches, at));
  }
  CITED.set(of, cited);
  return cited;
}

type LinesByKey = ReadonlyMap<string, readonly LedgerLine[]>;

const NO_LINES: LinesByKey = new Map();

function linesAt(branches: readonly EvidenceLedger[], at: number): LinesByKey {
  const branch = branches[at];
  return branch === undefined ? NO_LINES : linesByKey(branch);
}

function noteChange(cited: Cited, at: number, before: LinesByKey, now: LinesByKey): void {
  const { places, widespread, documents } = cited;
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(key) ?? [], now.get(key) ?? []];
    if (was.length === is.length && was.every((line, place) => citesTheSame(line, is[place]))) continue;
    documents.delete(key);
    if (widespread.has(key)) cited.reused = null;
    const citing = places.get(key);
    if (citing === undefined) {
      places.set(key, [at]);
      continue;
    }
    if (was.length === 0) citing.push(at);
    if (is.length === 0) citing.splice(citing.indexOf(at), 1);
    if (citing.length <= MOST_AREAS) widespread.delete(key);
    else {
      widespread.add(key);
      cited.reused = null;
    }
  }
}

function citeTheSame(one: EvidenceLedger | undefined, other: EvidenceLedger | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return one === other;
  return one.lines.length === other.lines.length && one.lines.every((line, at) => citesTheSame(line, other.lines[at]));
}

/** Another score of the item changes nothing about what it cites. */
function citesTheSame(one: LedgerLine, other: LedgerLine | undefined): boolean {
  if (one === other || other === undefined) return one === other;
  if (one.item !== other.item || one.row !== other.row || one.citations.length !== other.citations.length) return false;
  if (one.citations === other.citations) return true;
  return one.citations.every(({ reference, column }, at) => {
    const beside = other.citations[at];
    return reference === beside?.reference && column === beside.column;
  });
}

/** The documents that a branch cites, each with the lines that cite it. */
const linesByKey = rememberedBy(({ lines }: EvidenceLedger): LinesByKey => {
  const byKey = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    for (const { reference } of line.row === null ? [] : line.citations) {
      const key = keyOf(reference);
      if (key === null) continue;
      const citing = byKey.get(key);
      if (citing === undefined) byKey.set(key, [line]);
      else if (citing.at(-1) !== line) citing.push(line);
    }
  }
  return byKey;
});

function keyOf(reference: string | null): string | null {
  return reference === null ? null : keyOfSymbol(reference);
}

/** `null` for a number alone. */
const keyOfSymbol = rememberedByText((reference): string | null => {
  const number = documentNumber(reference);
  return number === null || number.symbol.length === 0 ? null : documentKey(number);
});

function areaOf(item: string): string {
  return codesAbove(item).at(-1) ?? item;
}
