import { hasMaximum } from '../indices/running-tally';
import type { Points } from '../indices/points';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Score, Unreadable } from '../scoresheet/score';
import type { ScoreColumn, Scoresheet, ScoresheetColumns } from '../scoresheet/scoresheet';
import { rememberedBy } from '../workbook/remembered';
import { isFormula } from '../workbook/snapshot';
import type { CellContent, CellValue } from '../workbook/snapshot';

/** A score that someone entered, for an item or, where there is none, as bonus or penalty points. */
export interface AnyScore {
  readonly item: ScoreNode | null;
  readonly column: ScoreColumn;
  /** Where it stands, from zero on the sheet. */
  readonly row: number;
  readonly at: number;
  readonly score: Score;
  readonly value: CellValue;
  readonly content: CellContent;
}

/** A score that someone entered for an item. */
export interface EnteredScore extends AnyScore {
  readonly item: ScoreNode;
  /** The item's; `null` where neither framework nor sheet gives one. */
  readonly maximum: Points | null;
}

/** The score cells of an item. */
export function enteredScores(item: ScoreNode, columns: ScoresheetColumns): readonly EnteredScore[] {
  return scorePlaces(columns.scores).flatMap((place) => enteredAt(item, place) ?? []);
}

/** A column of scores; `at` from zero on the sheet. */
export interface ScorePlace {
  readonly column: ScoreColumn;
  readonly at: number;
}

export const scorePlaces = rememberedBy((scores: ScoresheetColumns['scores']): readonly ScorePlace[] =>
  Array.from(scores, ([column, at]) => ({ column, at })),
);

/** The score of an item in one column. An achieved score that a formula carries over was not entered but follows. */
export function enteredAt(item: ScoreNode, { column, at }: ScorePlace): EnteredScore | null {
  const { entry } = item;
  const cell = entry?.scores.get(column);
  if (entry === null || cell === undefined || (column === 'achieved' && isFormula(cell.content))) return null;
  const { score, value, content } = cell;
  return { item, column, row: entry.row, at, score, value, content, maximum: hasMaximum(item) ? item.maximum : null };
}

/** The scores of the bonus and penalty rows, which are no items. */
export function scoresBeyondTheTree({ columns, bonus, penalty }: Scoresheet): AnyScore[] {
  return [bonus, penalty].flatMap((summary) =>
    [...(summary?.scores ?? [])].map(([column, cell]) => ({
      item: null,
      column,
      row: summary?.row ?? 0,
      at: columns.scores.get(column) ?? 0,
      ...cell,
    })),
  );
}

/** Why a score cannot be read, and what it says instead; `null` where it can be, or where nobody expects one. */
export function unreadable(entered: AnyScore): Extract<Score, { readonly kind: 'unreadable' }> | null {
  const { score } = entered;
  return score.kind === 'unreadable' && !saysWhoScores(entered, score.because) ? score : null;
}

/** Where a survey scores the item, people write just that into the columns that are not for it. */
function saysWhoScores({ item, column }: AnyScore, because: Unreadable): boolean {
  return because === 'text' && item?.terms.scoredBy === 'survey' && column !== 'survey' && column !== 'achieved';
}
