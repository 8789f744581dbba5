import type { CheckedSheet } from '../rules/rule';
import { shownDecimals } from './compute-indices';
import { roundShown } from './points';
import type { Points } from './points';

/** Each unit's place by the total index of its last stage; none where there is nobody to compare with. */
export function ranksOf(sheets: readonly CheckedSheet[]): (number | null)[] {
  const [first] = sheets;
  if (first === undefined || sheets.length === 1) return sheets.map(() => null);
  const percents = sheets.map(({ indices }) => indices.at(-1)?.total.percent ?? null);
  return rankUnits(percents, shownDecimals(first));
}

/**
 * Places by index, the highest first, after rounding to the shown decimals; equal indices share a place: 1, 2, 2, 4
 * (contract C). A unit without an index has none.
 */
export function rankUnits(percents: readonly (Points | null)[], decimals: number): (number | null)[] {
  const shown = percents.map((percent) => (percent === null ? null : roundShown(percent, decimals)));
  return shown.map((own) => (own === null ? null : 1 + shown.filter((other) => other?.gt(own)).length));
}
