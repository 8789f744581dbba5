import type { SheetSnapshot } from './snapshot';

/**
 * What follows from a sheet, from one time that it is read to the next: where only some rows have changed, it is told from what
 * it was before, and not worked out anew.
 */
export class Followed<Answer> {
  readonly #last = new WeakMap<object, Known<Answer>>();

  /**
   * `of`: what the answer is known by from one time to the next, such as the row of a table's headings. `on`: all else that it
   * rests on. `follow`: the answer, from the one before, when only these rows (from zero on the sheet) have changed; `null`
   * where that cannot be told.
   */
  at(of: object, snapshot: SheetSnapshot, on: readonly unknown[], work: Work<Answer>): Answer {
    const known = this.#last.get(of);
    const answer = known === undefined || !isSame(known.on, on) ? work.anew() : (followed(known, snapshot, work) ?? work.anew());
    this.#last.set(of, { snapshot, on, answer });
    return answer;
  }
}

/** The same for tables that several units share, each with columns of its own. */
export class FollowedByUnit<Answer> {
  readonly #units = new WeakMap<object, Followed<Answer>>();

  at(columns: object, of: object, snapshot: SheetSnapshot, on: readonly unknown[], work: Work<Answer>): Answer {
    const followed = this.#units.get(columns) ?? new Followed<Answer>();
    this.#units.set(columns, followed);
    return followed.at(of, snapshot, on, work);
  }
}

interface Known<Answer> {
  readonly snapshot: SheetSnapshot;
  readonly on: readonly unknown[];
  readonly answer: Answer;
}

interface Work<Answer> {
  readonly anew: () => Answer;
  readonly follow: (before: Answer, rows: readonly number[], snapshotBefore: SheetSnapshot) => Answer | null;
}

function followed<Answer>({ snapshot: before, answer }: Known<Answer>, now: SheetSnapshot, { follow }: Work<Answer>): Answer | null {
  if (before === now) return answer;
  const rows = changedRows(before, now);
  return rows === null ? null : follow(answer, rows, before);
}

/** Rows, from zero on the sheet, in which a cell has changed; `null` where the used cells lie elsewhere, or it is another sheet. */
export function changedRows(before: SheetSnapshot, now: SheetSnapshot): readonly number[] | null {
  const known = CHANGED.get(now);
  if (known?.before === before) return known.rows;
  const rows = compared(before, now);
  CHANGED.set(now, { before, rows });
  return rows;
}

/** The same, told by whoever has compared them: `places` of rows, in their order, counted from the first of the used cells. */
export function noteChangedRows(before: SheetSnapshot, now: SheetSnapshot, places: readonly number[]): void {
  CHANGED.set(now, { before, rows: isElsewhere(before, now) ? null : places.map((at) => now.top + at) });
}

/** Many ask about the same two. */
const CHANGED = new WeakMap<SheetSnapshot, { readonly before: SheetSnapshot; readonly rows: readonly number[] | null }>();

function compared(before: SheetSnapshot, now: SheetSnapshot): readonly number[] | null {
  if (isElsewhere(before, now)) return null;
  const { top, values, contents, numberFormats } = now;
  const rows: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const isKept =
      before.values[at] === values[at] && before.contents[at] === contents[at] && before.numberFormats[at] === numberFormats[at];
    if (!isKept) rows.push(top + at);
  }
  return rows;
}

function isElsewhere(before: SheetSnapshot, now: SheetSnapshot): boolean {
  const isMoved = before.top !== now.top || before.left !== now.left || before.values.length !== now.values.length;
  return isMoved || before.sheet !== now.sheet || before.corrections !== now.corrections;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
