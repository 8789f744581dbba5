import type { ScoredRow, Scoresheet } from './scoresheet';

/** Scored rows that nobody sees, one after the other: no scored row between them is in sight. */
export interface HiddenStretch {
  /** First and last of them, from zero on the sheet. */
  readonly first: number;
  readonly last: number;
  /** How many they are; unscored rows between them do not count. */
  readonly rows: number;
  /** Canonical code of the first; `null` where it is a total, bonus or penalty row, or nothing tells what it is. */
  readonly item: string | null;
}

/** The scored rows among those that the sheet hides, stretch by stretch from the top. */
export function hiddenStretches(scoresheet: Scoresheet, hiddenRows: ReadonlySet<number>): HiddenStretch[] {
  if (hiddenRows.size === 0) return [];
  const stretches: NamedRow[][] = [];
  let isOpen = false;
  for (const scored of scoredRows(scoresheet)) {
    const isHidden = hiddenRows.has(scored.row);
    if (isHidden && isOpen) stretches.at(-1)?.push(scored);
    else if (isHidden) stretches.push([scored]);
    isOpen = isHidden;
  }
  return stretches.flatMap(stretchOf);
}

function stretchOf(rows: readonly NamedRow[]): HiddenStretch[] {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? [] : [{ first: first.row, last: last.row, rows: rows.length, item: first.item }];
}

interface NamedRow {
  readonly row: number;
  readonly item: string | null;
}

/** Areas, criteria and items, the total, bonus and penalty points and what those are made of, from the top. */
function scoredRows({ entries, total, bonus, penalty }: Scoresheet): NamedRow[] {
  const summaries = [total, bonus, penalty].flatMap((summary): ScoredRow[] => (summary === null ? [] : [summary, ...summary.parts]));
  return [
    ...entries.map(({ row, code }): NamedRow => ({ row, item: code === '' ? null : code })),
    ...summaries.map(({ row }): NamedRow => ({ row, item: null })),
  ].sort((one, other) => one.row - other.row);
}
