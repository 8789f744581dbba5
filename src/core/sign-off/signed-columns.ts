import type { ScoresheetColumns } from '../scoresheet/scoresheet';

/** What is signed of a row. `later-…`: what was handed in for the second round; `terms`: what the framework lays down. */
export const SIGNED_COLUMNS = [
  ...(['maximum', 'self', 'appraised-1', 'appraised-2', 'survey', 'achieved', 'deducted', 'index'] as const),
  ...(['evidence', 'explanation', 'later-evidence', 'later-explanation', 'terms'] as const),
] as const;
export type SignedColumn = (typeof SIGNED_COLUMNS)[number];

/** Where each of them stands, from zero on the sheet; those that the scoresheet does not have are absent. */
export function placedColumns({
  maximum,
  scores,
  deducted,
  index,
  texts,
  supplements,
}: ScoresheetColumns): ReadonlyMap<SignedColumn, number> {
  const [evidence, explanation] = [texts.get('evidence'), texts.get('explanation')];
  const placed: readonly (readonly [SignedColumn, number | null | undefined])[] = [
    ['maximum', maximum],
    ...scores,
    ['deducted', deducted],
    ['index', index?.column],
    ['evidence', evidence],
    // One column may hold both: it is signed once.
    ['explanation', explanation === evidence ? null : explanation],
    ['later-evidence', supplements.get('evidence')],
    ['later-explanation', supplements.get('explanation')],
  ];
  return new Map(placed.flatMap(([column, at]) => (at === null || at === undefined ? [] : [[column, at] as const])));
}
