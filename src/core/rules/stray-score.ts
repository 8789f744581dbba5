import { toDecimal } from '../indices/points';
import type { Entry, Scoresheet, ScoredRow } from '../scoresheet/scoresheet';
import { isFormula } from '../workbook/snapshot';
import type { Rule } from './rule';

/** A number was typed into a score column beside an option, a remark or nothing at all: it counts for no item. */
export const strayScore: Rule<'stray-score'> = {
  code: 'SH05',
  name: 'stray-score',
  severity: 'warning',
  *checkSheet({ scoresheet }) {
    const { sheet, columns, remarks } = scoresheet;
    const entryAbove = entriesAbove(scoresheet);
    for (const remark of remarks) {
      const above = entryAbove(remark.row);
      if (headsASection(remark, above)) continue;
      for (const [column, { score, content }] of remark.scores) {
        if (score.kind !== 'points' || isFormula(content)) continue;
        const place = { sheet, row: remark.row, column: columns.scores.get(column) ?? 0 };
        yield { place, item: null, facts: { column, score: toDecimal(score.points), above: above?.code ?? null } };
      }
    }
  },
};

/** The last entry above a row; asked from top to bottom, it walks down the entries once. */
function entriesAbove({ entries }: Scoresheet): (row: number) => Entry | null {
  let next = 0;
  return (row) => {
    while ((entries[next]?.row ?? Infinity) < row) next += 1;
    return entries[next - 1] ?? null;
  };
}

/** A row with a maximum of its own heads the rows below it; the maximum beside an option is never more than its item's. */
function headsASection({ maximum }: ScoredRow, above: ScoredRow | null): boolean {
  if (maximum.kind !== 'points') return false;
  return above?.maximum.kind !== 'points' || maximum.points.gt(above.maximum.points);
}
