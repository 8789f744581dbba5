import type { ScoredBy } from '../framework/framework';
import { readScoredBy } from '../framework/read-scored-by';
import { headingMeaning } from './column-headings';
import type { HeadingBlock } from './heading-block';

/**
 * Columns below `Hình thức đánh giá` that name one way of scoring each, `Tự đánh giá` and `ĐTXHH`, and are ticked row by row;
 * columns from zero on the sheet.
 */
export function scoredByColumns({ paths }: Pick<HeadingBlock, 'paths'>): ReadonlyMap<ScoredBy, number> {
  const columns = new Map<ScoredBy, number>();
  for (const [column, { texts }] of paths) {
    const scoredBy = readScoredBy(texts.at(-1) ?? '');
    const isBelow = texts.slice(0, -1).some((group) => headingMeaning(group) === 'scored-by');
    if (isBelow && scoredBy !== null && !columns.has(scoredBy)) columns.set(scoredBy, column);
  }
  return columns;
}
