import type { AmbiguousMeaning } from '../finding';
import type { HeadingMeaning } from './column-headings';
import type { HeadingBlock } from './heading-block';
import { certainMeanings } from './column-meaning';
import type { Claim, ColumnMeaning } from './column-meaning';

/** Two columns that claim one meaning, or one column whose heading may mean two things. Columns from zero on the sheet. */
export interface AmbiguousHeading {
  /** The meanings in question, the one that is used first. */
  readonly meanings: readonly AmbiguousMeaning[];
  /** The columns in question, the one that is used first. */
  readonly columns: readonly number[];
}

/** What a score or its measure can be read from in one column only. Words may stand in several. */
const ONCE_ONLY: readonly Exclude<AmbiguousMeaning, 'name'>[] = [
  'maximum',
  'self',
  'appraised-1',
  'appraised-2',
  'survey',
  'deducted',
  'achieved',
];

export function ambiguousHeadings(
  heading: HeadingBlock,
  claims: readonly Claim[],
  used: ReadonlyMap<ColumnMeaning, number>,
  doubtful: ReadonlyMap<number, readonly HeadingMeaning[]>,
): AmbiguousHeading[] {
  const said = new Set<string>(heading.corrected.values());
  const twice = ONCE_ONLY.filter((meaning) => !said.has(meaning)).flatMap((meaning): AmbiguousHeading[] => {
    const column = used.get(meaning);
    if (column === undefined) return [];
    const others = claimants(claims, meaning, used).filter((other) => other !== column && !areRounds(heading, meaning, column, other));
    return others.length === 0 ? [] : [{ meanings: [meaning], columns: [column, ...others] }];
  });
  const unclear = [...doubtful].map(([column, meanings]) => ({ meanings: meanings.flatMap(stated), columns: [column] }));
  return [...twice, ...unclear];
}

/**
 * Appraised scores of no named round beyond the second claim to be the second, too. What is left after a deduction stands
 * rightly beside what is achieved, but not beside itself.
 */
function claimants(claims: readonly Claim[], wanted: ColumnMeaning, used: ReadonlyMap<ColumnMeaning, number>): number[] {
  const others = new Set(used.values());
  const usedMeaning = claims.find(([column]) => column === used.get(wanted))?.[1];
  return claims.flatMap(([column, meaning]) => {
    const isThird = wanted === 'appraised-2' && meaning === 'appraised' && !others.has(column);
    const isLeftTwice = meaning === 'after-deduction' && usedMeaning === meaning;
    return certainMeanings(meaning).includes(wanted) || isThird || isLeftTwice ? [column] : [];
  });
}

/** A column repeated for the second round is told apart by its heading; what is appraised in the second may be headed without it. */
function areRounds({ rounds }: HeadingBlock, meaning: ColumnMeaning, column: number, other: number): boolean {
  if (meaning === 'appraised-2') return false;
  return (rounds.get(column) ?? 1) !== (rounds.get(other) ?? 1);
}

function stated(meaning: HeadingMeaning): AmbiguousMeaning[] {
  if (meaning === 'appraised') return ['appraised-1'];
  return meaning === 'name' || meaning === 'maximum' || meaning === 'self' ? [meaning] : [];
}
