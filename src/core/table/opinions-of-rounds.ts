import type { Round } from './column-headings';
import type { Claim, ColumnMeaning } from './column-meaning';

/** Where two rounds of appraisal give their opinions in columns of their own. */
export interface OpinionsOfRounds {
  readonly first: number;
  readonly latest: number;
}

/**
 * The second round's opinion is headed so, or stands right of its points as the first's stands right of its own; `null`
 * where there are not two rounds or not two columns of opinions.
 */
export function opinionsOfRounds(
  claims: readonly Claim[],
  columns: ReadonlyMap<ColumnMeaning, number>,
  rounds: ReadonlyMap<number, Round>,
): OpinionsOfRounds | null {
  const secondPoints = columns.get('appraised-2');
  const opinions = claims.flatMap(([column, meaning]) => (meaning === 'opinion' ? [column] : []));
  if (secondPoints === undefined) return null;
  const isHeadedSo = (column: number): boolean => rounds.get(column) === 2;
  const latest = opinions.find(isHeadedSo) ?? opinions.find((column) => column > secondPoints);
  const first = opinions.find((column) => column !== latest);
  return latest === undefined || first === undefined ? null : { first, latest };
}
