import { shownDecimals } from '../indices/compute-indices';
import { itemScorer } from '../indices/item-score';
import type { Index } from '../indices/stage-indices';
import { itemNodes, maximumOfNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { Score } from '../scoresheet/score';
import type { Stage } from '../scoresheet/scoresheet';
import { toA1 } from '../workbook/cell-ref';
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
  const cellsOf = (kind: 'counted' | 'outside') =>
    maximumCells(itemNodes(nodes).filter((item) => scoreOf(item).kind === kind), column);
  const outside = cellsOf('outside');
  if (outside !== null && outside.length > 0 && shows(place.maximum, maximumOfNodes(nodes))) return `(${own}-${sumOver(outside)})`;
  const counted = cellsOf('counted');
  return counted === null || counted.length === 0 ? null : sumOver(counted);
}

/** The cells of these items' maxima; `null` where one is missing or shows something else. */
function maximumCells(items: readonly ScoreNode[], column: number): { row: number; column: number }[] | null {
  const rows = items.flatMap(({ entry, maximum }) =>
    entry !== null && shows(entry.maximum, maximum) ? [{ row: entry.row, column }] : [],
  );
  return rows.length === items.length ? rows : null;
}

function shows(cell: Score, maximum: Points): boolean {
  return cell.kind === 'points' && !cell.typedAsText && cell.points.eq(maximum);
}
