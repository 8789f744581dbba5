import { shownDecimals } from '../indices/compute-indices';
import { itemScorer } from '../indices/item-score';
import type { ItemScore, ItemScorer } from '../indices/item-score';
import type { Index } from '../indices/stage-indices';
import { isItemNode, maximumOfNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { Score } from '../scoresheet/score';
import type { Stage } from '../scoresheet/scoresheet';
import { toA1 } from '../workbook/cell-ref';
import type { CellRef } from '../workbook/cell-ref';
import { joined } from '../workbook/joined';
import { Remembered } from '../workbook/remembered';
import type { Points } from '../indices/points';
import { isFormula } from '../workbook/snapshot';
import type { CellContent } from '../workbook/snapshot';
import { isRatioOf } from './ratio-formula';
import { sumOver } from './sum-formula';

/** The index cell that a formula is for. */
export interface IndexPlace {
  readonly stage: Stage;
  readonly row: number;
  /** `null` for the total. */
  readonly node: ScoreNode | null;
  readonly index: Index;
  /** The maximum that stands on the row. */
  readonly maximum: Score;
  readonly asFraction: boolean;
  readonly content: CellContent;
}

/**
 * `=IF(D6=0,"",ROUND(E6/D6*100,2))`: the row's own score over the row's own maximum, less the maxima of the items that the
 * stage does not count. `null` where the sheet's cells cannot tell that maximum.
 */
export function indexFormula(place: IndexPlace, sheet: ScoredSheet): string | null {
  const column = sheet.scoresheet.columns.scores.get(place.stage);
  const maximum = maximumExpression(place, sheet);
  if (column === undefined || maximum === null) return null;
  const score = toA1({ row: place.row, column });
  const decimals = shownDecimals(sheet);
  const ratio = place.asFraction ? `${score}/${maximum},${decimals + 2}` : `${score}/${maximum}*100,${decimals}`;
  return `=IF(${maximum}=0,"",ROUND(${ratio}))`;
}

/** Whether a formula, however written, already is the row's own score over what the stage measures it against. */
export function measuresItsRow(place: IndexPlace, sheet: ScoredSheet): boolean {
  const column = sheet.scoresheet.columns.scores.get(place.stage);
  const maximum = maximumExpression(place, sheet);
  if (column === undefined || maximum === null || !isFormula(place.content)) return false;
  if (place.content === indexFormula(place, sheet)) return true;
  const decimals = shownDecimals(sheet);
  const digits = place.asFraction ? decimals + 2 : decimals;
  return isRatioOf(place.content, toA1({ row: place.row, column }), maximum, place.asFraction, digits);
}

function maximumExpression(place: IndexPlace, sheet: ScoredSheet): string | null {
  const column = sheet.scoresheet.columns.maximum;
  const own = toA1({ row: place.row, column });
  if (shows(place.maximum, place.index.maximum)) return own;

  const scoreOf = itemScorer(sheet, place.stage);
  const nodes = place.node === null ? sheet.tree.areas : [place.node];
  const cellsOf = (kind: ItemScore['kind']): readonly CellRef[] | null => {
    const rows = nodes.map((node) => maximumRows(node, kind, scoreOf));
    return rows.includes(null) ? null : joined(rows.map((each) => each ?? [])).map((row) => ({ row, column }));
  };
  const outside = cellsOf('outside');
  if (outside !== null && outside.length > 0 && shows(place.maximum, maximumOfNodes(nodes))) return `(${own}-${sumOver(outside)})`;
  const counted = cellsOf('counted');
  return counted === null || counted.length === 0 ? null : sumOver(counted);
}

/** The rows of the maxima of the items below that a stage counts, or of those outside; `null` where one is missing or shows something else. */
function maximumRows(node: ScoreNode, kind: ItemScore['kind'], scoreOf: ItemScorer): readonly number[] | null {
  if (isItemNode(node)) return scoreOf(node).kind === kind ? rowOfMaximum(node) : NONE;
  return ROWS[kind].of(node, [scoreOf], () => {
    const rows = node.children.map((child) => maximumRows(child, kind, scoreOf));
    return rows.includes(null) ? null : joined(rows.map((each) => each ?? []));
  });
}

function rowOfMaximum({ entry, maximum }: ScoreNode): readonly number[] | null {
  return entry !== null && shows(entry.maximum, maximum) ? [entry.row] : null;
}

const NONE: readonly number[] = [];

/** Known for a branch that is as it was. */
const ROWS: Readonly<Record<ItemScore['kind'], Remembered<ScoreNode, readonly number[] | null>>> = {
  counted: new Remembered(),
  outside: new Remembered(),
};

function shows(cell: Score, maximum: Points): boolean {
  return cell.kind === 'points' && !cell.typedAsText && cell.points.eq(maximum);
}
