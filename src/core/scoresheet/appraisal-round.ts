import { isItemNode } from './score-tree';
import type { ScoredSheet, ScoreNode } from './score-tree';
import type { Entry, ScoreColumn } from './scoresheet';
import { joined } from '../workbook/joined';
import { Remembered } from '../workbook/remembered';

/** A round of appraisal. */
export type AppraisalStage = 'appraised-1' | 'appraised-2';

/** How far the council has come with a round. */
export interface AppraisalRound {
  readonly stage: AppraisalStage;
  /** Column from zero on the sheet. */
  readonly column: number;
  /** How many items the round has an entry for. */
  readonly appraised: number;
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
  for (const stage of ROUNDS) {
    const column = scores.get(stage);
    if (column === undefined) continue;
    const areas = tree.areas.map((area) => roundIn(area, stage, scores.has('self')));
    const appraised = areas.reduce((count, area) => count + area.appraised, 0);
    if (appraised > 0) return { stage, column, appraised, waiting: joined(areas.map(({ waiting }) => waiting)) };
  }
  return null;
}

type RoundBelow = Pick<AppraisalRound, 'appraised' | 'waiting'>;

/** The same within an area; known for one that is as it was. */
function roundIn(area: ScoreNode, stage: AppraisalStage, hasSelf: boolean): RoundBelow {
  return KNOWN[stage].of(area, [hasSelf], () => {
    const waiting: PlacedItem[] = [];
    let appraised = 0;
    const look = (node: ScoreNode): void => {
      for (const child of node.children) look(child);
      const { code, entry, terms } = node;
      // What a survey scores, and what does not apply to the unit, no council need look at.
      if (!isItemNode(node) || entry === null || terms.scoredBy === 'survey' || entry.scores.get('self')?.score.kind === 'not-applicable')
        return;
      if (isGiven(entry, stage)) appraised += 1;
      else if (!hasSelf || isGiven(entry, 'self')) waiting.push({ code, row: entry.row });
    };
    look(area);
    return { appraised, waiting };
  });
}

const KNOWN: Readonly<Record<AppraisalStage, Remembered<ScoreNode, RoundBelow>>> = {
  'appraised-1': new Remembered(),
  'appraised-2': new Remembered(),
};

/** Whether anything is entered in a column. */
function isGiven({ scores }: Entry, column: ScoreColumn): boolean {
  return (scores.get(column)?.score.kind ?? 'blank') !== 'blank';
}
