import type { HeadingBlock } from '../table/heading-block';
import { certainMeanings } from '../table/column-meaning';
import { understoodColumn } from '../table/understood-columns';
import type { UnderstoodColumn, UnderstoodTable } from '../understood-table';
import type { SheetRef } from '../workbook/snapshot';
import type { SummaryColumns, SummaryGroup } from './summary-columns';
import type { SummaryUnit } from './unit-summary';

/** A summary as people are shown it: the units by their rows, and what its columns of points were taken for. */
export function understoodSummary(
  sheet: SheetRef,
  heading: HeadingBlock,
  columns: SummaryColumns,
  units: readonly Pick<SummaryUnit, 'row' | 'name'>[],
): UnderstoodTable {
  return {
    sheet,
    kind: 'summary',
    headingTop: heading.top,
    headingBottom: heading.bottom,
    bottom: (units.at(-1)?.row ?? heading.bottom) + 1,
    columns: [...heading.paths.keys()].map((column) => understoodColumn(heading, column, meaningOf(heading, columns, column))),
    rows: { coded: units.length, unnumbered: 0, total: 0, bonus: 0, penalty: 0 },
    units: units.map(({ name }) => name),
    byWording: [],
  };
}

function meaningOf({ meanings }: HeadingBlock, { unit, total, areas }: SummaryColumns, column: number): UnderstoodColumn['meaning'] {
  if (column === unit) return 'name';
  const groups: readonly SummaryGroup[] = [total, ...areas];
  if (groups.some(({ points }) => points === column)) return 'achieved';
  const meaning = meanings.get(column);
  if (meaning === 'code') return 'code';
  if (meaning === 'appraised') return 'appraised-1';
  const [certain] = meaning === undefined ? [] : certainMeanings(meaning);
  return certain ?? 'nothing';
}
