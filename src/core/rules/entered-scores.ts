import type { Place } from '../finding';
import type { Points } from '../indices/points';
import { itemNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { Score, Unreadable } from '../scoresheet/score';
import type { ScoreColumn } from '../scoresheet/scoresheet';
import { rememberedBy } from '../workbook/remembered';
import { isFormula } from '../workbook/snapshot';
import type { CellValue } from '../workbook/snapshot';

/** A score that someone entered for an item. */
export interface EnteredScore {
  readonly item: ScoreNode;
  readonly column: ScoreColumn;
  readonly place: Place;
  readonly score: Score;
  readonly value: CellValue;
}

/** A score that could be read, and the item's maximum; `null` where neither framework nor sheet gives one. */
export interface EnteredPoints extends EnteredScore {
  readonly points: Points;
  readonly maximum: Points | null;
}

/** The score cells of all items, row by row. An achieved score that a formula carries over was not entered but follows. */
export const enteredScores = rememberedBy((sheet: ScoredSheet): readonly EnteredScore[] => [...lookForScores(sheet)]);

function* lookForScores({ scoresheet, tree }: ScoredSheet): Generator<EnteredScore> {
  for (const item of itemNodes(tree.areas)) {
    const { entry } = item;
    if (entry === null) continue;
    for (const [column, at] of scoresheet.columns.scores) {
      const cell = entry.scores.get(column);
      if (cell === undefined || (column === 'achieved' && isFormula(cell.content))) continue;
      const { score, value } = cell;
      yield { item, column, place: { sheet: scoresheet.sheet, row: entry.row, column: at }, score, value };
    }
  }
}

/** The scores of the bonus and penalty rows, which are no items. */
export function* scoresBeyondTheTree({ scoresheet }: ScoredSheet): Generator<Omit<EnteredScore, 'item'> & { readonly item: null }> {
  const { sheet, columns, bonus, penalty } = scoresheet;
  for (const row of [bonus, penalty]) {
    for (const [column, { score, value }] of row?.scores ?? []) {
      const place = { sheet, row: row?.row ?? 0, column: columns.scores.get(column) ?? 0 };
      yield { item: null, column, place, score, value };
    }
  }
}

export const enteredPoints = rememberedBy((sheet: ScoredSheet): readonly EnteredPoints[] =>
  enteredScores(sheet).flatMap((entered) =>
    entered.score.kind === 'points' ? [{ ...entered, points: entered.score.points, maximum: knownMaximum(entered.item) }] : [],
  ),
);

/** A score that was entered and could not be read. */
export interface UnreadableScore extends EnteredScore {
  readonly score: Extract<Score, { readonly kind: 'unreadable' }>;
}

export const unreadableScores = rememberedBy((sheet: ScoredSheet): readonly UnreadableScore[] =>
  enteredScores(sheet).flatMap((entered) => {
    const { score } = entered;
    return score.kind === 'unreadable' && !saysWhoScores(entered, score.because) ? [{ ...entered, score }] : [];
  }),
);

/** Where a survey scores the item, people write just that into the columns that are not for it. */
function saysWhoScores({ item, column }: EnteredScore, because: Unreadable): boolean {
  return because === 'text' && item.terms.scoredBy === 'survey' && column !== 'survey' && column !== 'achieved';
}

function knownMaximum({ maximum, printedMaximum, entry }: ScoreNode): Points | null {
  return printedMaximum !== null || entry?.maximum.kind === 'points' ? maximum : null;
}
