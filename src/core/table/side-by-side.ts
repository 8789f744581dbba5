import { rightOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findHeading } from './heading-block';
import type { HeadingBlock } from './heading-block';
import { isBlankBetween, stripOfSheet } from './strip-of-sheet';

/** Tables that stand side by side begin at about the same height. */
const MOST_ROWS_APART = 12;

/**
 * The sheet cut in two at an empty column between two tables of their own; `null` where it holds but one. An empty column
 * within a table cuts nothing: both sides must have names, and both a maximum or both a code.
 *
 * @param end one past the last row of what would be the one table
 */
export function sideBySide(
  snapshot: SheetSnapshot,
  heading: HeadingBlock,
  end: number,
): { readonly left: SheetSnapshot; readonly right: SheetSnapshot } | null {
  const last = rightOf(snapshot);
  const headingEnd = Math.min(end, heading.bottom + MOST_ROWS_APART);
  for (let gap = snapshot.left + 1; gap < last - 1; gap += 1) {
    if (!isBlankBetween(snapshot, gap, heading.top, end) || isBlankBetween(snapshot, gap + 1, heading.top, end)) continue;
    const right = stripOfSheet(snapshot, gap + 1, last);
    const ofRight = findHeading(right, heading.top, headingEnd);
    if (ofRight === null) continue;
    const left = stripOfSheet(snapshot, snapshot.left, gap);
    const ofLeft = findHeading(left, heading.top, headingEnd);
    if (ofLeft !== null && areBothTables(ofLeft, ofRight)) return { left, right };
  }
  return null;
}

function areBothTables(one: HeadingBlock, other: HeadingBlock): boolean {
  const both = [one, other].map(({ meanings }) => new Set(meanings.values()));
  const haveAll = (wanted: 'maximum' | 'code'): boolean => both.every((meanings) => meanings.has(wanted));
  // `TC` may be the names of either.
  const haveNames = both.every((meanings) => meanings.has('name') || meanings.has('unclear'));
  return haveNames && (haveAll('maximum') || haveAll('code'));
}
