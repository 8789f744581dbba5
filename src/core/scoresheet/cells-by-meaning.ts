/** So many sets of cells that begin alike are shared, and with so many cells may sets begin. */
const MOST_ALIKE = 8;
const MOST_FIRSTS = 1000;

/** Which columns mean what: all rows below them share it. */
export class ColumnsByMeaning<Meaning, Said, Row> {
  /** From zero on the sheet, in the order of the meanings. */
  readonly #numbers: readonly number[];
  /** What the cells of the row say that is being read. */
  readonly #said: Said[] = [];
  readonly #meanings: readonly Meaning[];
  readonly #sets = new Map<Said, readonly CellsByMeaning<Meaning, Said>[]>();

  /** `saidIn`: what a row says in a column; `isShared`: whether a cell is one of a few that stand in many rows. */
  constructor(
    columns: ReadonlyMap<Meaning, number>,
    private readonly saidIn: (row: Row, column: number) => Said,
    private readonly isShared: (said: Said) => boolean,
  ) {
    this.#numbers = [...columns.values()];
    this.#meanings = [...columns.keys()];
  }

  /** Most rows have one of a few sets of cells, and thousands of them share it. */
  cells(row: Row): CellsByMeaning<Meaning, Said> {
    const said = this.#said;
    for (let at = 0; at < this.#numbers.length; at += 1) said[at] = this.saidIn(row, this.#numbers[at] ?? NaN);
    const [first] = said;
    if (first === undefined || !this.isShared(first)) return new CellsByMeaning(this, [...said]);
    const alike = this.#sets.get(first);
    for (const known of alike ?? []) if (known.areThese(said)) return known;
    const set = new CellsByMeaning(this, [...said]);
    if (said.every(this.isShared)) this.#keep(first, [set, ...(alike ?? []).slice(0, MOST_ALIKE - 1)]);
    return set;
  }

  #keep(first: Said, sets: readonly CellsByMeaning<Meaning, Said>[]): void {
    if (this.#sets.size >= MOST_FIRSTS) this.#sets.clear();
    this.#sets.set(first, sets);
  }

  /** Which of the columns it is that means this; -1 where none does. They are few, and asked after a million times. */
  placeOf(meaning: Meaning): number {
    for (let place = 0; place < this.#meanings.length; place += 1) if (this.#meanings[place] === meaning) return place;
    return -1;
  }

  meanings() {
    return this.#meanings.values();
  }
}

/**
 * What the cells of one row say, by what their columns mean. Thousands of rows share their columns; each keeps its cells
 * alone, where a map of its own would take several times as much.
 */
export class CellsByMeaning<Meaning, Said> implements ReadonlyMap<Meaning, Said> {
  /** `cells`: in the order of the columns. */
  constructor(
    private readonly columns: Pick<ColumnsByMeaning<Meaning, Said, never>, 'placeOf' | 'meanings'>,
    private readonly cells: readonly Said[],
  ) {}

  /** Whether these are the very same. */
  areThese(cells: readonly Said[]): boolean {
    for (let at = 0; at < cells.length; at += 1) if (this.cells[at] !== cells[at]) return false;
    return true;
  }

  get size(): number {
    return this.cells.length;
  }

  has(meaning: Meaning): boolean {
    return this.columns.placeOf(meaning) !== -1;
  }

  get(meaning: Meaning): Said | undefined {
    const place = this.columns.placeOf(meaning);
    return place === -1 ? undefined : this.cells[place];
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
