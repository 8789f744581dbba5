import { columnsLookedAt, itemScorer } from '../indices/item-score';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import { BLANK } from '../scoresheet/score';
import type { Entry, ScoreColumn, Stage } from '../scoresheet/scoresheet';
import type { ItemWorking, LeftOutBecause, ReadCell } from './working';

/** Why an item brings neither points nor maximum into a stage; `null`: it counts. */
export function leftOutBecause(sheet: ScoredSheet, item: ScoreNode, stage: Stage): LeftOutBecause | null {
  if (itemScorer(sheet, stage)(item).kind === 'counted') return null;
  return readCells(sheet, item, stage).some(({ counts, score }) => counts && score.kind === 'not-applicable') ? 'not-applicable' : 'survey';
}

/** Where an item's points come from. */
export function itemWorking(sheet: ScoredSheet, item: ScoreNode, stage: Stage): ItemWorking {
  const cells = readCells(sheet, item, stage);
  const counting = cells.find(({ counts }) => counts);
  const isDeducted = stage === 'achieved' && counting?.column !== 'achieved';
  const deducted = isDeducted ? item.entry?.deducted : null;
  return {
    leftOut: leftOutBecause(sheet, item, stage),
    maximum: item.maximum,
    cells,
    deducted: deducted?.kind === 'points' ? deducted.points.abs() : null,
  };
}

/** The cells that the stage looks at, with what stands in them; none without a row. */
export function readCells({ scoresheet }: ScoredSheet, item: ScoreNode, stage: Stage): readonly ReadCell[] {
  const { entry } = item;
  if (entry === null) return [];
  const { sheet, columns } = scoresheet;
  const looked = lookedAt(item, entry, stage).filter((column) => columns.scores.has(column));
  const counting = looked.find((column) => scoreIn(entry, column).kind !== 'blank');
  return looked.map((column) => ({
    column,
    score: scoreIn(entry, column),
    counts: column === counting,
    place: { sheet, row: entry.row, column: columns.scores.get(column) ?? columns.code },
  }));
}

/** What is not applicable to the unit stays so in an appraisal that says nothing about it. */
function lookedAt(item: ScoreNode, entry: Entry, stage: Stage): readonly ScoreColumn[] {
  const looked = columnsLookedAt(item, stage);
  const isAppraised = stage === 'appraised-1' || stage === 'appraised-2';
  return isAppraised && item.terms.scoredBy === 'unit' && scoreIn(entry, 'self').kind === 'not-applicable' ? [...looked, 'self'] : looked;
}

function scoreIn(entry: Entry, column: ScoreColumn): ReadCell['score'] {
  return entry.scores.get(column)?.score ?? BLANK;
}
