import { itemNodes } from './score-tree';
import type { ScoredSheet, ScoreNode } from './score-tree';
import type { ScoreColumn, ScoredRow } from './scoresheet';

/** A round of appraisal. */
export type AppraisalStage = 'appraised-1' | 'appraised-2';

/** How far the council has come with a round. */
export interface AppraisalRound {
  readonly stage: AppraisalStage;
  /** Column from zero on the sheet. */
  readonly column: number;
  /** Items that the round has an entry for. */
  readonly appraised: readonly PlacedItem[];
  /** Items that wait for one: the unit has scored them, and no survey does. */
  readonly waiting: readonly PlacedItem[];
}

export interface PlacedItem {
  readonly code: string;
  readonly row: number;
}

const ROUNDS: readonly AppraisalStage[] = ['appraised-1', 'appraised-2'];

/**
 * The first round in which anything is entered; `null` where none has begun. A later round takes up only what is still in
 * dispute (achieved points are those of the last round that has a value, contract C), so that blanks there are no gaps.
 */
export function firstRoundBegun({ scoresheet, tree }: ScoredSheet): AppraisalRound | null {
  const { scores } = scoresheet.columns;
  const items = itemNodes(tree.areas).flatMap(appraisable);
  for (const stage of ROUNDS) {
    const column = scores.get(stage);
    const appraised = items.filter(({ entry }) => isGiven(entry, stage));
    if (column === undefined || appraised.length === 0) continue;
    const isWaiting = ({ entry }: AppraisableItem): boolean => !isGiven(entry, stage) && (!scores.has('self') || isGiven(entry, 'self'));
    return { stage, column, appraised: appraised.map(placed), waiting: items.filter(isWaiting).map(placed) };
  }
  return null;
}

interface AppraisableItem {
  readonly code: string;
  readonly entry: ScoredRow;
}

/** What a survey scores, and what does not apply to the unit, no council need look at. */
function appraisable({ code, entry, terms }: ScoreNode): AppraisableItem[] {
  const isLeftOut = terms.scoredBy === 'survey' || entry?.scores.get('self')?.score.kind === 'not-applicable';
  return entry === null || isLeftOut ? [] : [{ code, entry }];
}

function isGiven({ scores }: ScoredRow, column: ScoreColumn): boolean {
  return (scores.get(column)?.score.kind ?? 'blank') !== 'blank';
}

function placed({ code, entry: { row } }: AppraisableItem): PlacedItem {
  return { code, row };
}
