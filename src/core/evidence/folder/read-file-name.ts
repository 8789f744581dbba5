import { leadsToGround } from '../handed-in';
import { partsOf, withoutEnding } from './folder-file';
import { takeDates } from './name-dates';
import { kindAtEnd, NO_KIND } from './name-kinds';
import type { Kinds } from './name-kinds';
import { foldedForReading, nameRuns, TAKEN_OUT } from './name-runs';
import type { NameRun } from './name-runs';
import { isTold, numberAt } from './number-in-name';
import type { NumberInName } from './number-in-name';
import { itemOfPath, withoutCode } from './path-items';

/** What a file's path tells about the document in it. */
export interface FileNameReading {
  /** Kind, "số" or symbol say that it is a document's number, and nothing says that the file only speaks of it. */
  readonly own: NumberInName | null;
  /** Other documents that the name speaks of. */
  readonly mentioned: readonly NumberInName[];
  /** Where nothing says which number is a document's: all that may be. */
  readonly bare: readonly NumberInName[];
  /** ISO 8601. */
  readonly dates: readonly string[];
  /** The first kind that the name says, whether or not a number follows it. */
  readonly kinds: Kinds;
  /** Code of the item that the path leads to; `null` where it leads to none. */
  readonly item: string | null;
  /** The name is one number, a day aside. */
  readonly isOnlyNumber: boolean;
}

export function readFileName(path: string): FileNameReading {
  const name = foldedForReading(withoutEnding(partsOf(path).at(-1) ?? ''));
  const { dates, rest } = takeDates(withoutCopyCount(name));
  const runs = nameRuns(withoutCode(rest));
  const numbers = runs.flatMap((_, at) => numberAt(runs, at) ?? []);
  const told = numbers.filter(isTold);
  const own = told.find(({ lead }) => !leadsToGround(lead)) ?? null;
  return {
    own,
    mentioned: told.filter((number) => number !== own),
    bare: told.length > 0 ? [] : numbers,
    dates,
    kinds: firstKind(runs),
    item: itemOfPath(path),
    isOnlyNumber: runs.length === 1 && numbers.length === 1,
  };
}

/** `(1)`: the second of two files with one name. */
function withoutCopyCount(name: string): string {
  return name.replace(/\(\d{1,2}\)/g, (count) => TAKEN_OUT.repeat(count.length));
}

function firstKind(runs: readonly NameRun[]): Kinds {
  const words = runs.map(({ text }) => text);
  return words.map((_, at) => kindAtEnd(words.slice(0, at + 1)).kinds).find(({ size }) => size > 0) ?? NO_KIND;
}
