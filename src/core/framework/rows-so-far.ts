/** What has a code and may have others below it. */
interface CodedRow {
  readonly code: { readonly canonical: string };
}

/**
 * The rows of a framework as they are met, to find those above one, and a code that stands twice. Codes mostly go up from row to
 * row; as long as they do, none can have been met before, and those above are the few that are still open.
 */
export class RowsSoFar<Row extends CodedRow> {
  readonly #all: Row[] = [];
  readonly #open: Row[] = [];
  #byCode: Map<string, Row> | null = null;

  /** Whether its code was met before. */
  isRepeated(canonical: string): boolean {
    const last = this.#all[this.#all.length - 1]?.code.canonical;
    if (this.#byCode === null && (last === undefined || isAfter(canonical, last))) return false;
    this.#byCode ??= new Map(this.#all.map((row) => [row.code.canonical, row]));
    return this.#byCode.has(canonical);
  }

  /** The row that one hangs on: its parent, else the next above that there is; `undefined` where there is none. */
  nearestAbove(canonical: string): Row | undefined {
    if (this.#byCode !== null) return nearestAmong(this.#byCode, canonical);
    let above = this.#open[this.#open.length - 1];
    while (above !== undefined && !isBelow(canonical, above.code.canonical)) {
      this.#open.pop();
      above = this.#open[this.#open.length - 1];
    }
    return above;
  }

  add(row: Row): void {
    this.#all.push(row);
    this.#open.push(row);
    this.#byCode?.set(row.code.canonical, row);
  }
}

function isBelow(code: string, above: string): boolean {
  return code.charCodeAt(above.length) === DOT && code.startsWith(above);
}

function nearestAmong<Row>(byCode: ReadonlyMap<string, Row>, canonical: string): Row | undefined {
  for (let end = canonical.lastIndexOf('.'); end > 0; end = canonical.lastIndexOf('.', end - 1)) {
    const above = byCode.get(canonical.slice(0, end));
    if (above !== undefined) return above;
  }
  return undefined;
}

const [DOT, ZERO, NINE] = [0x2e, 0x30, 0x39] as const;

/** Whether a code comes behind another, number by number: `1.10` behind `1.9`, and both behind `1`. Anything but numbers does not. */
export function isAfter(code: string, other: string): boolean {
  let at = 0;
  while (at < code.length && code.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  if (at === other.length && code.charCodeAt(at) === DOT) return true;
  const digits = digitsFrom(code, at);
  if (digits === 0) return false;
  const digitsOfOther = digitsFrom(other, at);
  if (digitsOfOther === 0) return at === other.length || other.charCodeAt(at) === DOT;
  return digits === digitsOfOther ? code.charCodeAt(at) > other.charCodeAt(at) : digits > digitsOfOther;
}

function digitsFrom(code: string, from: number): number {
  let end = from;
  while (code.charCodeAt(end) >= ZERO && code.charCodeAt(end) <= NINE) end += 1;
  return end - from;
}
