import type { Framework, FrameworkNode } from '../framework/framework';
import { isItem, nodesOf, totalMaximum } from '../framework/framework-tree';
import type { Points } from '../indices/points';
import type { ScoringColumn } from './scoring-columns';

/** A row of the scoring table; `row` counts from zero on the sheet. */
export type ScoringRow =
  | { readonly kind: 'node'; readonly row: number; readonly node: FrameworkNode }
  /** Points outside the tree, up to a cap. */
  | { readonly kind: 'bonus' | 'penalty'; readonly row: number; readonly cap: Points }
  | { readonly kind: 'total'; readonly row: number; readonly maximum: Points };

/** The whole tree, then bonus and penalty where the framework has them, then the total. */
export function scoringRows(framework: Framework, top: number): ScoringRow[] {
  const { bonusCap, penaltyCap } = framework;
  const nodes = nodesOf(framework.areas);
  const rows = [
    ...nodes.map((node) => ({ kind: 'node', node }) as const),
    ...(bonusCap === null ? [] : [{ kind: 'bonus', cap: bonusCap } as const]),
    ...(penaltyCap === null ? [] : [{ kind: 'penalty', cap: penaltyCap } as const]),
    { kind: 'total', maximum: totalMaximum(framework) } as const,
  ];
  return rows.map((row, at) => ({ ...row, row: top + at }));
}

/** What a cell of the scoring table is for. */
export type CellPurpose =
  /** It says what the framework says, or nothing. */
  | 'printed'
  | 'points-entered'
  | 'words-entered'
  /** A formula over other rows: a sum, or the index of one. */
  | 'summed'
  /** A formula over its own row: what an item achieved, and its index. */
  | 'derived'
  /** Nothing belongs here: this item's points come from elsewhere. */
  | 'closed';

export function purposeOf(row: ScoringRow, column: ScoringColumn): CellPurpose {
  switch (row.kind) {
    case 'node':
      return isItem(row.node) ? itemPurpose(row.node, column) : branchPurpose(column);
    case 'bonus':
    case 'penalty':
      return column === 'index' ? 'closed' : purposeByUnit(column);
    case 'total':
      return branchPurpose(column);
  }
}

function branchPurpose(column: ScoringColumn): CellPurpose {
  const isSummed = column === 'self' || column === 'appraised' || column === 'achieved' || column === 'index';
  return isSummed ? 'summed' : 'printed';
}

function itemPurpose({ terms }: FrameworkNode, column: ScoringColumn): CellPurpose {
  if (terms.scoredBy === 'unit') return purposeByUnit(column);
  if (column === 'survey') return 'points-entered';
  return column === 'self' || column === 'appraised' ? 'closed' : purposeByUnit(column);
}

/** Of what the unit and the council score, not a survey. */
function purposeByUnit(column: ScoringColumn): CellPurpose {
  switch (column) {
    case 'self':
    case 'appraised':
      return 'points-entered';
    case 'evidence':
    case 'explanation':
    case 'opinion':
      return 'words-entered';
    case 'achieved':
    case 'index':
      return 'derived';
    case 'survey':
      return 'closed';
    case 'code':
    case 'name':
    case 'maximum':
    case 'responsibleAgency':
      return 'printed';
  }
}
