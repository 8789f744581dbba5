import { nodeAtRow } from '../scoresheet/node-at-row';
import type { ScoredSheet, ScoreNode, ScoreTree } from '../scoresheet/score-tree';
import { rememberedBy } from '../workbook/remembered';

/** What a row of the sheet is to a sum that points at it. Option rows, titles and signatures have no role. */
export type RowRole =
  | { readonly kind: 'node'; readonly node: ScoreNode }
  /** A second row of the same item, or a row that the framework does not know: another rule's matter. */
  | { readonly kind: 'strewn' }
  | { readonly kind: 'bonus' | 'penalty' | 'total' };

export function rowRole(sheet: ScoredSheet, row: number): RowRole | null {
  const summary = SUMMARIES.find((kind) => sheet.scoresheet[kind]?.row === row);
  if (summary !== undefined) return { kind: summary };
  if (isStrewn(row, sheet.tree)) return { kind: 'strewn' };
  const node = nodeAtRow(sheet, row);
  return node === null ? null : { kind: 'node', node };
}

const SUMMARIES = ['total', 'penalty', 'bonus'] as const;

function isStrewn(row: number, { duplicates, strays }: ScoreTree): boolean {
  return rowsAgain(duplicates).has(row) || rowsOfNone(strays).has(row);
}

const rowsAgain = rememberedBy(
  (duplicates: ScoreTree['duplicates']): ReadonlySet<number> => new Set(duplicates.map(({ entry }) => entry.row)),
);
const rowsOfNone = rememberedBy((strays: ScoreTree['strays']): ReadonlySet<number> => new Set(strays.map(({ row }) => row)));
