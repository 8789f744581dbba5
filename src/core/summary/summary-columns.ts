import type { HeadingMeaning } from '../table/column-headings';
import type { HeadingBlock } from '../table/heading-block';
import { foldText } from '../workbook/folded-text';

/** The columns of one group, `Tổng` or an area; from zero on the sheet. */
export interface SummaryGroup {
  /** `''` where the columns stand under no group. */
  readonly name: string;
  readonly points: number | null;
  /** A maximum on every unit's own row. */
  readonly maximum: number | null;
  readonly index: number | null;
  /** Scores that add up to the points, where those have no column of their own. */
  readonly parts: readonly number[];
}

/** Where a summary's unit names, its total and its areas stand. */
export interface SummaryColumns {
  /** Running numbers; `null` where there are none. */
  readonly code: number | null;
  readonly unit: number;
  readonly total: SummaryGroup;
  readonly areas: readonly SummaryGroup[];
}

/** `Tổng: Thẩm định, ĐTXHH, Tổng điểm, Chỉ số (%)`, then the same for each area; `null` where there is nothing to rank by. */
export function summaryColumns({ paths, meanings }: HeadingBlock): SummaryColumns | null {
  const columnOf = (wanted: HeadingMeaning) => [...meanings].find(([, meaning]) => meaning === wanted)?.[0];
  const unit = columnOf('unit');
  const byGroup = new Map<string, Map<HeadingMeaning, number>>();
  for (const [column, meaning] of [...meanings].sort(([one], [other]) => one - other)) {
    const name = paths.get(column)?.texts.slice(0, -1).join(' ') ?? '';
    const columns = byGroup.get(name) ?? new Map<HeadingMeaning, number>();
    if (!columns.has(meaning)) byGroup.set(name, columns.set(meaning, column));
  }
  const groups = [...byGroup].map(([name, columns]) => groupOf(name, columns)).filter(hasAmounts);
  const total = groups.find(({ name }) => IS_TOTAL.test(foldText(name))) ?? groups.find(({ name }) => name === '') ?? onlyOne(groups);
  if (unit === undefined || total === undefined) return null;
  return { code: columnOf('code') ?? null, unit, total, areas: groups.filter((group) => group !== total && group.name !== '') };
}

const IS_TOTAL = /^(?:tong|ket qua chung|chung|toan bo|chi so cchc|chi so tong hop)\b/;

function onlyOne(groups: readonly SummaryGroup[]): SummaryGroup | undefined {
  return groups.length === 1 ? groups[0] : undefined;
}

/** Whatever comes last in the year is what counts. */
const POINTS: readonly HeadingMeaning[] = ['overall', 'achieved', 'after-deduction'];
const PARTS: readonly HeadingMeaning[] = ['appraised-2', 'appraised-1', 'appraised', 'self'];

function groupOf(name: string, columns: ReadonlyMap<HeadingMeaning, number>): SummaryGroup {
  const columnOf = (meanings: readonly HeadingMeaning[]): number | null =>
    meanings.map((meaning) => columns.get(meaning)).find((column) => column !== undefined) ?? null;
  const scored = columnOf(PARTS);
  const survey = columnOf(['survey']);
  return {
    name,
    points: columnOf(POINTS) ?? (survey === null ? scored : null),
    maximum: columnOf(['maximum']),
    index: columnOf(['index']),
    parts: [scored, survey].filter((column) => column !== null),
  };
}

function hasAmounts({ points, index, parts }: SummaryGroup): boolean {
  return points !== null || index !== null || parts.length > 0;
}
