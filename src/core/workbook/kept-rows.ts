/**
 * Rows that are worked out anew after every edit. Those that say what they said before stay the very same, each in its place;
 * where all do, so does the whole list, and nothing that follows from it need be asked again.
 */
export class KeptRows<Row> {
  readonly #before = new WeakMap<object, readonly Row[]>();

  constructor(private readonly isSame: (one: Row, other: Row) => boolean) {}

  /** `of`: what the rows are known by from one time to the next, such as the row of their headings. */
  keep(of: object, now: readonly Row[]): readonly Row[] {
    const before = this.#before.get(of);
    if (before === undefined) {
      this.#before.set(of, now);
      return now;
    }
    const kept = now.map((row, at) => {
      const known = before[at];
      return known !== undefined && this.isSame(known, row) ? known : row;
    });
    const all = kept.length === before.length && kept.every((row, at) => row === before[at]) ? before : kept;
    this.#before.set(of, all);
    return all;
  }
}
