import { rememberedByText } from '../workbook/remembered';
import type { Citation } from './citation';
import type { PlacedCitation } from './evidence-ledger';
import { handedIn } from './handed-in';
import { namesEvidence } from './named-evidence';
import { documentsOfOneYear } from './outside-year';
import type { DocumentOfOneYear } from './outside-year';
import { citedIn } from './read-citations';
import type { CitedText } from './read-citations';

/** What an evidence text says. What only some ask for is worked out when they do, and once for all items that say the same. */
export class EvidenceReading {
  /** The documents and links that it names, in its order. */
  readonly citations: readonly Citation[];
  readonly #cited: CitedText;
  #placed: readonly PlacedCitation[] | null = null;
  #isNamed: boolean | null = null;
  #ofOneYear: readonly DocumentOfOneYear[] | null = null;

  constructor(text: string) {
    this.#cited = citedIn(text);
    this.citations = this.#cited.located.map(({ citation }) => citation);
  }

  /** The same citations as they stand in a column. Items that say the same share one list: a year's plan proves many. */
  citationsAt(column: number): readonly PlacedCitation[] {
    const known = this.#placed;
    if (known !== null && (known.length === 0 || known[0]?.column === column)) return known;
    this.#placed = this.citations.map(({ type, reference, date, writtenDate, link }) => ({ type, reference, date, writtenDate, link, column }));
    return this.#placed;
  }

  /** Whether it tells which evidence it means, so that somebody else can find it. */
  get isNamed(): boolean {
    return (this.#isNamed ??= namesEvidence(this.#cited));
  }

  /** The documents that it hands in and that serve one year by their kind. */
  get ofOneYear(): readonly DocumentOfOneYear[] {
    return (this.#ofOneYear ??= documentsOfOneYear(handedIn(this.#cited)));
  }
}

/** One rule after another asks about the same text. */
export const readEvidence = rememberedByText((text) => new EvidenceReading(text));
