import { compared, toDecimal } from '../indices/points';
import type { Entry, Scoresheet, ScoredRow } from '../scoresheet/scoresheet';
import { placeAtOrBelow } from '../workbook/ascending';
import { rememberedBy } from '../workbook/remembered';
import { isFormula } from '../workbook/snapshot';
import type { Rule } from './rule';

/** A number was typed into a score column beside an option, a remark or nothing at all: it counts for no item. */
export const strayScore: Rule<'stray-score'> = {
  code: 'SH05',
  name: 'stray-score',
  severity: 'warning',
  *checkSheet({ scoresheet }) {
    const { sheet, columns, remarks } = scoresheet;
    for (const remark of withScores(remarks)) {
      const above = entryAbove(remark.row, scoresheet);
      if (headsASection(remark, above)) continue;
      for (const [column, { score, content }] of remark.scores) {
        if (score.kind !== 'points' || isFormula(content)) continue;
        const place = { sheet, row: remark.row, column: columns.scores.get(column) ?? 0 };
        yield { place, item: null, facts: { column, score: toDecimal(score.points), above: above?.code ?? null } };
      }
    }
  },
};

const withScores = rememberedBy((remarks: readonly ScoredRow[]) =>
  remarks.filter(({ scores }) => [...scores.values()].some(({ score }) => score.kind === 'points')),
);

function entryAbove(row: number, { entries }: Scoresheet): Entry | null {
  return entries[placeAtOrBelow(entries, row, (entry) => entry.row) - 1] ?? null;
}

/** A row with a maximum of its own heads the rows below it; the maximum beside an option is never more than its item's. */
function headsASection({ maximum }: ScoredRow, above: ScoredRow | null): boolean {
  if (maximum.kind !== 'points') return false;
  return above?.maximum.kind !== 'points' || compared(maximum.points, above.maximum.points) > 0;
}
