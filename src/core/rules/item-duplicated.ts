import type { ScoreTree } from '../scoresheet/score-tree';
import { toA1 } from '../workbook/cell-ref';
import { Remembered } from '../workbook/remembered';
import type { SheetRef } from '../workbook/snapshot';
import type { Observation, Rule } from './rule';

/** An item stands once in a scoresheet; what stands again would be counted twice. */
export const itemDuplicated: Rule<'item-duplicated'> = {
  code: 'FW01',
  name: 'item-duplicated',
  severity: 'error',
  checkSheet: ({ scoresheet: { sheet, columns }, tree: { duplicates } }) =>
    SEEN.of(duplicates, [sheet, columns], () => duplicates.map((each) => seen(each, sheet, columns.code))),
};

const SEEN = new Remembered<ScoreTree['duplicates'], readonly Observation<'item-duplicated'>[]>();

function seen({ entry, first }: ScoreTree['duplicates'][number], sheet: SheetRef, column: number): Observation<'item-duplicated'> {
  return { place: { sheet, row: entry.row, column }, item: entry.code, facts: { firstCell: toA1({ row: first.row, column }) } };
}
