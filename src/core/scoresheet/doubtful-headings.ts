import type { ScoringTable } from '../table/find-tables';
import type { DoubtfulHeading } from './scoresheet';

/** The headings of a table that leave a doubt, by the cells in which they stand. */
export function doubtfulHeadings({ heading, columns }: ScoringTable): DoubtfulHeading[] {
  return columns.ambiguous.map(({ meanings, columns: inQuestion }) => {
    const paths = inQuestion.flatMap((column) => heading.paths.get(column) ?? []);
    return { text: paths[0]?.texts.at(-1) ?? '', meanings, cells: paths.map(({ cell }) => cell) };
  });
}
