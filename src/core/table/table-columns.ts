import type { ScoredBy } from '../framework/framework';
import type { ProofColumn } from '../scoresheet/scoresheet';
import { Remembered } from '../workbook/remembered';
import type { SheetSnapshot } from '../workbook/snapshot';
import { ambiguousHeadings } from './ambiguous-headings';
import type { AmbiguousHeading } from './ambiguous-headings';
import { codeAndNameColumns } from './code-and-name';
import type { HeadingMeaning } from './column-headings';
import { certainMeanings, SCORE_COLUMNS } from './column-meaning';
import type { Claim, ColumnMeaning } from './column-meaning';
import type { HeadingBlock } from './heading-block';
import { opinionsOfRounds } from './opinions-of-rounds';
import { supplementsOfSecondRound } from './supplements';
import { clearedHeadings } from './unclear-headings';
import { scoredByColumns } from './scored-by-columns';
import type { UnitColumns } from './unit-columns';
import { unitGroups } from './unit-groups';

export type { ColumnMeaning };

/** Which column holds what; columns from zero on the sheet. */
export interface TableColumns {
  /** The same as `name` where code and name share a cell. */
  readonly code: number;
  readonly name: number;
  readonly others: ReadonlyMap<ColumnMeaning, number>;
  /** Opinions of the first round, where the second has a column of its own; `null` where one column serves both. */
  readonly firstOpinion: number | null;
  /** Evidence and explanation of the second round, where it has columns of its own. */
  readonly supplements: ReadonlyMap<ProofColumn, number>;
  /** Units that have score columns of their own in the one table. */
  readonly units: readonly UnitColumns[];
  /** Columns that are ticked to say who scores an item. */
  readonly scoredBy: ReadonlyMap<ScoredBy, number>;
  readonly ambiguous: readonly AmbiguousHeading[];
}

/**
 * Of columns that claim one meaning the leftmost has it, except appraised scores, which are rounds. What a person has said
 * about a column takes the meaning from the column that had it.
 */
export function tableColumns(snapshot: SheetSnapshot, heading: HeadingBlock): TableColumns {
  return COLUMNS.of(heading, [snapshot], () => columnsUnder(snapshot, heading));
}

/** Rows are looked at ahead by the same columns. */
const COLUMNS = new Remembered<HeadingBlock, TableColumns>();

function columnsUnder(snapshot: SheetSnapshot, heading: HeadingBlock): TableColumns {
  const { meanings, doubtful } = clearedHeadings(snapshot, heading);
  const claims = [...meanings].filter(([column]) => !heading.corrected.has(column));
  const units = unitGroups(heading, claims);
  const inUnits = new Set(units.flatMap(({ scores }) => [...scores.values()]));
  const shared = claims.filter(([column]) => !inUnits.has(column));
  const others = settledColumns(shared, heading);
  const opinions = opinionsOfRounds(claims, others, heading.rounds);
  if (opinions !== null) others.set('opinion', opinions.latest);
  for (const [column, meaning] of heading.corrected) {
    if (meaning !== 'nothing' && meaning !== 'code' && meaning !== 'name') others.set(meaning, column);
  }
  return {
    ...codeAndNameColumns(snapshot, { ...heading, meanings }),
    others,
    firstOpinion: opinions?.first ?? null,
    supplements: supplementsOfSecondRound(claims, others, heading.rounds),
    units,
    scoredBy: scoredByColumns(heading),
    ambiguous: ambiguousHeadings(heading, shared, others, doubtful),
  };
}

export function hasScores({ others, units }: TableColumns): boolean {
  return units.length > 0 || SCORE_COLUMNS.some((column) => others.has(column));
}

function settledColumns(claims: readonly Claim[], { rounds }: HeadingBlock): Map<ColumnMeaning, number> {
  const columns = new Map<ColumnMeaning, number>();
  // What belongs to a second round stands behind what was there from the first, wherever its column stands.
  const inOrder = [...claims.filter(([column]) => rounds.get(column) !== 2), ...claims.filter(([column]) => rounds.get(column) === 2)];
  for (const [column, meaning] of inOrder) {
    for (const certain of certainMeanings(meaning)) claim(columns, certain, column);
  }
  for (const [column, meaning] of claims) settle(columns, meaning, column);
  return columns;
}

function claim(columns: Map<ColumnMeaning, number>, meaning: ColumnMeaning, column: number): void {
  if (!columns.has(meaning)) columns.set(meaning, column);
}

/** Headings whose meaning depends on what the other columns hold, now that those are known. */
function settle(columns: Map<ColumnMeaning, number>, meaning: HeadingMeaning, column: number): void {
  if (meaning === 'appraised') claim(columns, columns.has('appraised-1') ? 'appraised-2' : 'appraised-1', column);
  if (meaning === 'after-deduction') claim(columns, 'achieved', column);
  if (meaning === 'overall' && SCORE_COLUMNS.some((score) => columns.has(score))) claim(columns, 'achieved', column);
}
