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
  const stretches: HiddenStretch[] = [];
  let open: HiddenStretch | null = null;
  for (const { row, item } of scoredRows(scoresheet)) {
    if (!hiddenRows.has(row)) {
      open = null;
      continue;
    }
    if (open !== null) stretches.pop();
    open = open === null ? { first: row, last: row, rows: 1, item } : { ...open, last: row, rows: open.rows + 1 };
    stretches.push(open);
  }
  return stretches;
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
