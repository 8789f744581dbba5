import type { CheckedSheet } from '../rules/rule';
import { scoreNodes } from '../scoresheet/score-tree';
import type { ScoreTree } from '../scoresheet/score-tree';
import { columnNumber } from '../workbook/cell-ref';
import { rememberedBy } from '../workbook/remembered';

/** The codes of the items, criteria and areas whose scores stand in these cells (A1 references), in the cells' order. */
export function itemCells(cells: readonly string[], { scoresheet, tree }: CheckedSheet): { cell: string; code: string }[] {
  const scoreColumns = new Set(scoresheet.columns.scores.values());
  return [...new Set(cells)].flatMap((cell) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const code = scoreColumns.has(columnNumber(letters)) ? codesByRow(tree).get(Number(row) - 1) : undefined;
    return code === undefined ? [] : [{ cell, code }];
  });
}

/** Every wrong sum asks whose cells it counts. */
const codesByRow = rememberedBy(
  ({ areas }: ScoreTree): ReadonlyMap<number, string> =>
    new Map(scoreNodes(areas).flatMap(({ entry, code }) => (entry === null ? [] : [[entry.row, code] as const]))),
);
