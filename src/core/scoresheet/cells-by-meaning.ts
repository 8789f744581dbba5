import { rememberedBy } from '../workbook/remembered';

/**
 * What the cells of one row say, by what their columns mean. Thousands of rows share their columns; each keeps its cells
 * alone, where a map of its own would take several times as much.
 */
export class CellsByMeaning<Meaning, Said> implements ReadonlyMap<Meaning, Said> {
  private readonly places: ReadonlyMap<unknown, number>;

  /** `cells`: in the order of the columns. */
  constructor(
    private readonly columns: ReadonlyMap<Meaning, number>,
    private readonly cells: readonly Said[],
  ) {
    this.places = placesIn(columns);
  }

  get size(): number {
    return this.cells.length;
  }

  has(meaning: Meaning): boolean {
    return this.columns.has(meaning);
  }

  get(meaning: Meaning): Said | undefined {
    const place = this.places.get(meaning);
    return place === undefined ? undefined : this.cells[place];
  }

  keys() {
    return this.columns.keys();
  }

  values() {
    return this.cells.values();
  }

  entries() {
    const pairs: [Meaning, Said][] = [];
    this.forEach((said, meaning) => pairs.push([meaning, said]));
    return pairs.values();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(look: (said: Said, meaning: Meaning, all: ReadonlyMap<Meaning, Said>) => void): void {
    const meanings = this.columns.keys();
    for (const said of this.cells) {
      const { value: meaning, done } = meanings.next();
      if (done !== true) look(said, meaning, this);
    }
  }
}

const placesIn = rememberedBy((columns: ReadonlyMap<unknown, number>): ReadonlyMap<unknown, number> => new Map([...columns.keys()].map((meaning, place) => [meaning, place])));
