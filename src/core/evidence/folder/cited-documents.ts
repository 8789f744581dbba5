import type { Place } from '../../finding';
import type { Citation } from '../citation';
import { documentNumber } from '../document-number';
import type { DocumentNumber } from '../document-number';
import { evidenceText } from '../evidence-text';
import { isGround } from '../handed-in';
import { locateCitations } from '../read-citations';
import type { EvidenceCell } from './evidence-cells';

/** Where a document is cited. */
export interface CitedPlace {
  readonly place: Place;
  /** Canonical code; `null` on a row that is no item, criterion or area. */
  readonly item: string | null;
}

/** A document that the scoresheets cite, however many of their cells do. */
export interface CitedDocument {
  /** As it is written where it is first cited, and that kind and day. */
  readonly reference: string;
  readonly type: string | null;
  /** ISO 8601; `null` where no cell tells. */
  readonly date: string | null;
  readonly writtenDate: string | null;
  readonly number: DocumentNumber;
  /** In the order of the workbook. */
  readonly places: readonly CitedPlace[];
  /** A link stands beside it: whoever wants it knows where it is. */
  readonly isLinked: boolean;
  /** Somewhere it is handed in, and not only spoken of: `thực hiện Kế hoạch số …`. */
  readonly isHandedIn: boolean;
}

interface OneCitation extends CitedPlace {
  readonly citation: Citation;
  readonly reference: string;
  readonly number: DocumentNumber;
  readonly isHandedIn: boolean;
}

/**
 * The documents that cells cite by number, in the order of the workbook. Numbers begin anew every year: one number with two
 * days is two documents. A citation without a day is the document of that number, where there is but one.
 */
export function citedDocuments(cells: readonly EvidenceCell[]): CitedDocument[] {
  const byNumber = new Map<string, OneCitation[]>();
  for (const one of [...cells].sort((first, second) => first.at - second.at).flatMap(citationsIn)) {
    const key = one.number.key;
    byNumber.set(key, [...(byNumber.get(key) ?? []), one]);
  }
  return [...byNumber.values()].flatMap(byDay).flatMap(documentOf);
}

function citationsIn({ text, place, item }: EvidenceCell): OneCitation[] {
  const written = evidenceText(text);
  let at = 0;
  let wasGround = false;
  return locateCitations(written).flatMap(({ citation, start, end }) => {
    const lead = written.folded.slice(at, start);
    at = end;
    // `thực hiện Kế hoạch số 1/KH-UBND, 2/KH-UBND`: what speaks of the first speaks of the whole list.
    wasGround = isGround(lead, citation.type) || (wasGround && GOES_ON.test(lead));
    const number = citation.reference === null ? null : documentNumber(citation.reference);
    return citation.reference === null || number === null
      ? []
      : [{ citation, reference: citation.reference, number, place, item, isHandedIn: !wasGround }];
  });
}

/** Nothing but a comma, a day and a kind between two documents of a list. */
const GOES_ON = /^[^;\n]{0,60}(?:,|&| va)[ ]?(?:[a-z]+ ){0,3}(?:so ?:? ?)?$/;

function byDay(citations: readonly OneCitation[]): OneCitation[][] {
  const days = new Set(citations.flatMap(({ citation: { date } }) => date ?? []));
  if (days.size < 2) return [[...citations]];
  return [null, ...days].map((day) => citations.filter(({ citation: { date } }) => date === day)).filter(({ length }) => length > 0);
}

function documentOf(citations: readonly OneCitation[]): CitedDocument[] {
  const [first] = citations;
  if (first === undefined) return [];
  const dated = citations.find(({ citation: { date } }) => date !== null)?.citation;
  const document = {
    reference: first.reference,
    type: citations.find(({ citation: { type } }) => type !== null)?.citation.type ?? null,
    date: dated?.date ?? null,
    writtenDate: dated?.writtenDate ?? null,
    number: first.number,
    places: placesOf(citations),
    isLinked: citations.some(({ citation: { link } }) => link !== null),
    isHandedIn: citations.some(({ isHandedIn }) => isHandedIn),
  };
  return [document];
}

function placesOf(citations: readonly OneCitation[]): CitedPlace[] {
  const places = new Map(citations.map(({ place, item }) => [`${place.sheet.id} ${place.row} ${place.column}`, { place, item }]));
  return [...places.values()];
}
