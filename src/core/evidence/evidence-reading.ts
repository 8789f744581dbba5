import { rememberedByText } from '../workbook/remembered';
import type { Citation } from './citation';
import type { PlacedCitation } from './evidence-ledger';
import { handedIn } from './handed-in';
import { impossibleDates } from './impossible-dates';
import type { ImpossibleDate } from './impossible-dates';
import { isLocalLink } from './local-link';
import { namesEvidence } from './named-evidence';
import { documentsOfOneYear, documentsOutside } from './outside-year';
import type { DocumentOfOneYear } from './outside-year';
import { citedIn, readCitations } from './read-citations';

/**
 * What an evidence text says. What only some ask for is worked out when they do, and once for all items that say the same; from
 * the text again, for hardly anybody asks where in it each citation stands. Of what depends on the year or on the day, the answer
 * for the one that was asked about last is at hand: a review has but one.
 */
export class EvidenceReading {
  /** The documents and links that it names, in its order. */
  readonly citations: readonly Citation[];
  /** The links among them that only the computers of one office can follow. */
  readonly localLinks: readonly string[];
  readonly #text: string;
  #column = NaN;
  #placed: readonly PlacedCitation[] = NONE;
  #isNamed: boolean | null = null;
  #ofOneYear: readonly DocumentOfOneYear[] | null = null;
  #year = NaN;
  #outside: readonly DocumentOfOneYear[] = NONE;
  #day: string | null | undefined;
  #impossible: readonly ImpossibleDate[] = NONE;

  constructor(text: string) {
    this.#text = text;
    this.citations = orNone(readCitations(text));
    this.localLinks = this.citations.some(isLink)
      ? orNone(this.citations.flatMap(({ link }) => (link !== null && isLocalLink(link) ? link : [])))
      : NONE;
  }

  /** The same citations as they stand in a column. Items that say the same share one list: a year's plan proves many. */
  citationsAt(column: number): readonly PlacedCitation[] {
    if (this.#column !== column) {
      this.#placed = orNone(
        this.citations.map(({ type, reference, date, writtenDate, link }) => ({ type, reference, date, writtenDate, link, column })),
      );
      this.#column = column;
    }
    return this.#placed;
  }

  /** Whether it tells which evidence it means, so that somebody else can find it. */
  get isNamed(): boolean {
    return (this.#isNamed ??= this.citations.length > 0 || namesEvidence(citedIn(this.#text)));
  }

  /** The documents that it hands in and that serve other years than this one. */
  outside(year: number): readonly DocumentOfOneYear[] {
    if (this.#year !== year) {
      this.#outside = this.citations.some((citation) => isOfAnotherYear(citation, year))
        ? orNone(documentsOutside(this.#documentsOfOneYear(), year))
        : NONE;
      this.#year = year;
    }
    return this.#outside;
  }

  #documentsOfOneYear(): readonly DocumentOfOneYear[] {
    return (this.#ofOneYear ??= orNone(documentsOfOneYear(handedIn(citedIn(this.#text)))));
  }

  /** The days of its documents on which nobody can have signed them; `lastDay` of the review in ISO 8601, `null` where unknown. */
  impossibleDates(lastDay: string | null): readonly ImpossibleDate[] {
    if (this.#day !== lastDay) {
      this.#impossible = orNone(impossibleDates(this.citations, lastDay));
      this.#day = lastDay;
    }
    return this.#impossible;
  }
}

function isLink({ link }: Citation): boolean {
  return link !== null;
}

/** A document serves at least the year of its day: only one of another year can lie outside. */
function isOfAnotherYear({ date }: Citation, year: number): boolean {
  return date !== null && Number(date.slice(0, 4)) !== year;
}

/** One for all: most texts have nothing of what a rule asks for, and thousands of empty lists would have to be looked up and kept. */
const NONE: readonly never[] = [];

function orNone<Each>(list: readonly Each[]): readonly Each[] {
  return list.length === 0 ? NONE : list;
}

/** One rule after another asks about the same text. */
export const readEvidence = rememberedByText((text) => new EvidenceReading(text));
