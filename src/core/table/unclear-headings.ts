import type { SheetSnapshot } from '../workbook/snapshot';
import type { HeadingMeaning } from './column-headings';
import { sampleOf } from './column-sample';
import type { HeadingBlock } from './heading-block';

/** What headings mean once those of two meanings have been told apart by what stands around and below them. */
export interface ClearedHeadings {
  readonly meanings: ReadonlyMap<number, HeadingMeaning>;
  /** Columns for which both meanings fit; the first of each pair is used. */
  readonly doubtful: ReadonlyMap<number, readonly [HeadingMeaning, HeadingMeaning]>;
}

/**
 * `TC` is tiêu chí beside the codes and above words, or above the codes before the names; it is tự chấm after the maximum,
 * beside `TĐ` or above scores. `TĐ` is thẩm định where the maximum has a heading of its own.
 */
export function clearedHeadings(snapshot: SheetSnapshot, { bottom, meanings: unclear }: HeadingBlock): ClearedHeadings {
  const meanings = new Map(unclear);
  const doubtful = new Map<number, readonly [HeadingMeaning, HeadingMeaning]>();
  const settle = (column: number, fitting: readonly HeadingMeaning[]): void => {
    const [used, other] = fitting;
    if (used === undefined) meanings.delete(column);
    else meanings.set(column, used);
    if (used !== undefined && other !== undefined) doubtful.set(column, [used, other]);
  };
  for (const [column, meaning] of unclear) {
    if (meaning === 'unclear-appraised') settle(column, fittingAppraised(meanings));
  }
  for (const [column, meaning] of unclear) {
    if (meaning === 'unclear') settle(column, fittingCriterionOrSelf(meanings, column, sampleOf(snapshot, bottom, column)));
  }
  return { meanings, doubtful };
}

/** Without any maximum `TĐ` may as well be tối đa. */
function fittingAppraised(meanings: ReadonlyMap<number, HeadingMeaning>): HeadingMeaning[] {
  return has(meanings, 'maximum') ? ['appraised'] : ['maximum', 'appraised'];
}

function fittingCriterionOrSelf(
  meanings: ReadonlyMap<number, HeadingMeaning>,
  column: number,
  { scores, words }: { readonly scores: number; readonly words: number },
): HeadingMeaning[] {
  const left = meanings.get(column - 1);
  if (!has(meanings, 'code') && meanings.get(column + 1) === 'name') return ['code'];
  const isAfterMaximum = left === 'maximum' || [left, meanings.get(column + 1)].includes('appraised');
  const isName = !has(meanings, 'name') && (words > scores || left === 'code');
  const isAboveNothing = words === 0 && has(meanings, 'name');
  const isSelf = !has(meanings, 'self') && (scores > words || isAfterMaximum || isAboveNothing);
  // A table must have names; whether it lacks self-scores is seen at once.
  return [...(isName ? (['name'] as const) : []), ...(isSelf ? (['self'] as const) : [])];
}

function has(meanings: ReadonlyMap<number, HeadingMeaning>, wanted: HeadingMeaning): boolean {
  return [...meanings.values()].includes(wanted);
}
