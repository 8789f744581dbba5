import { scoreNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import { rememberedBy } from '../workbook/remembered';

/** What a row of the sheet is to a sum that points at it. Option rows, titles and signatures have no role. */
export type RowRole =
  | { readonly kind: 'node'; readonly node: ScoreNode }
  /** A second row of the same item, or a row that the framework does not know: another rule's matter. */
  | { readonly kind: 'strewn' }
  | { readonly kind: 'bonus' | 'penalty' | 'total' };

export type RowRoles = ReadonlyMap<number, RowRole>;

export const rowRoles = rememberedBy(({ scoresheet, tree }: ScoredSheet): RowRoles => {
  const roles = new Map<number, RowRole>();
  for (const node of scoreNodes(tree.areas)) if (node.entry !== null) roles.set(node.entry.row, { kind: 'node', node });
  for (const { entry } of tree.duplicates) roles.set(entry.row, { kind: 'strewn' });
  for (const { row } of tree.strays) roles.set(row, { kind: 'strewn' });
  for (const kind of ['bonus', 'penalty', 'total'] as const) {
    const summary = scoresheet[kind];
    if (summary !== null) roles.set(summary.row, { kind });
  }
  return roles;
});
