import { gathered } from './score-tree';
import type { ScoredSheet, ScoreNode } from './score-tree';
import type { ScoreColumn } from './scoresheet';

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
  const items = appraisableItems(tree.areas);
  for (const stage of ROUNDS) {
    const column = scores.get(stage);
    const appraised = items.filter(({ given }) => given.includes(stage));
    if (column === undefined || appraised.length === 0) continue;
    const isWaiting = ({ given }: AppraisableItem): boolean => !given.includes(stage) && (!scores.has('self') || given.includes('self'));
    return { stage, column, appraised: appraised.map(placed), waiting: items.filter(isWaiting).map(placed) };
  }
  return null;
}

interface AppraisableItem extends PlacedItem {
  /** The columns in which anything is entered. */
  readonly given: readonly ScoreColumn[];
}

/** What a survey scores, and what does not apply to the unit, no council need look at. */
const appraisableItems = gathered(({ code, entry, terms, children }: ScoreNode): readonly AppraisableItem[] => {
  const isLeftOut = terms.scoredBy === 'survey' || entry?.scores.get('self')?.score.kind === 'not-applicable';
  if (children.length > 0 || entry === null || isLeftOut) return [];
  return [{ code, row: entry.row, given: [...entry.scores].flatMap(([column, { score }]) => (score.kind === 'blank' ? [] : [column])) }];
});

function placed({ code, row }: AppraisableItem): PlacedItem {
  return { code, row };
}
