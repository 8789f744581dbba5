/** Which columns mean what: all rows below them share it. */
export class ColumnsByMeaning<Meaning> {
  /** From zero on the sheet, in the order of the meanings. */
  readonly numbers: readonly number[];
  readonly #places: ReadonlyMap<Meaning, number>;

  constructor(columns: ReadonlyMap<Meaning, number>) {
    this.numbers = [...columns.values()];
    this.#places = new Map([...columns.keys()].map((meaning, place) => [meaning, place]));
  }

  /** Which of the columns it is that means this. */
  placeOf(meaning: Meaning): number | undefined {
    return this.#places.get(meaning);
  }

  meanings() {
    return this.#places.keys();
  }
}

/**
 * What the cells of one row say, by what their columns mean. Thousands of rows share their columns; each keeps its cells
 * alone, where a map of its own would take several times as much.
 */
export class CellsByMeaning<Meaning, Said> implements ReadonlyMap<Meaning, Said> {
  /** `cells`: in the order of the columns. */
  constructor(
    private readonly columns: ColumnsByMeaning<Meaning>,
    private readonly cells: readonly Said[],
  ) {}

  get size(): number {
    return this.cells.length;
  }

  has(meaning: Meaning): boolean {
    return this.columns.placeOf(meaning) !== undefined;
  }

  get(meaning: Meaning): Said | undefined {
    const place = this.columns.placeOf(meaning);
    return place === undefined ? undefined : this.cells[place];
  }

  keys() {
    return this.columns.meanings();
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
    const meanings = this.columns.meanings();
    for (const said of this.cells) {
      const { value: meaning, done } = meanings.next();
      if (done !== true) look(said, meaning, this);
    }
  }
}
