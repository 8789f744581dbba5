import type { CheckedSheet } from '../rules/rule';
import { scoreNodes } from '../scoresheet/score-tree';
import { toA1 } from '../workbook/cell-ref';

/** The codes of the items, criteria and areas whose scores stand in these cells (A1 references), in the cells' order. */
export function itemCells(cells: readonly string[], { scoresheet, tree }: CheckedSheet): { cell: string; code: string }[] {
  const wanted = new Set(cells);
  const codes = new Map<string, string>();
  for (const { entry, code } of scoreNodes(tree.areas)) {
    for (const column of entry === null ? [] : scoresheet.columns.scores.values()) {
      const cell = toA1({ row: entry?.row ?? 0, column });
      if (wanted.has(cell)) codes.set(cell, code);
    }
  }
  return [...wanted].flatMap((cell) => {
    const code = codes.get(cell);
    return code === undefined ? [] : [{ cell, code }];
  });
}
