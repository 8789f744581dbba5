import type { UnderstoodColumn } from '../understood-table';
import type { ScoringTable } from './find-tables';
import type { HeadingBlock } from './heading-block';
import type { TableColumns } from './table-columns';

/** Every column with a heading, and every column that is read without one, from left to right. */
export function understoodColumns({ heading, columns }: Pick<ScoringTable, 'heading' | 'columns'>): UnderstoodColumn[] {
  const meanings = meaningsByColumn(columns);
  const listed = new Set([...heading.paths.keys(), ...meanings.keys(), ...heading.corrected.keys()]);
  return [...listed]
    .sort((one, other) => one - other)
    .map((column) => understoodColumn(heading, column, meanings.get(column) ?? 'nothing'));
}

export function understoodColumn(heading: HeadingBlock, column: number, meaning: UnderstoodColumn['meaning']): UnderstoodColumn {
  const path = heading.paths.get(column);
  return {
    heading: path?.cell ?? { row: heading.bottom, column },
    text: path?.texts.join(' ') ?? '',
    meaning,
    corrected: heading.corrected.has(column),
  };
}

/** Where one column holds two things, what is named first counts: evidence before explanation, name before code. */
function meaningsByColumn({ code, name, others, units, scoredBy }: TableColumns): ReadonlyMap<number, UnderstoodColumn['meaning']> {
  const pairs: (readonly [number, UnderstoodColumn['meaning']])[] = [
    ...units.flatMap(({ scores }) => [...scores.values()].map((column) => [column, 'unit'] as const)),
    [name, 'name'],
    [code, 'code'],
    ...[...others].map(([meaning, column]) => [column, meaning] as const),
    ...[...scoredBy.values()].map((column) => [column, 'scored-by'] as const),
  ];
  const meanings = new Map<number, UnderstoodColumn['meaning']>();
  for (const [column, meaning] of pairs) if (!meanings.has(column)) meanings.set(column, meaning);
  return meanings;
}
