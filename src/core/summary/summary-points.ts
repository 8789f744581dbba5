import { HUNDRED, percentOf, pointsFromNumber, sum } from '../indices/points';
import type { Points } from '../indices/points';
import { readDecimal, readPercent } from '../scoresheet/read-decimal';
import { readScore } from '../scoresheet/read-score';
import type { HeadingBlock } from '../table/heading-block';
import { cellAt } from '../workbook/snapshot';
import type { Cell, SheetSnapshot } from '../workbook/snapshot';
import type { SummaryGroup } from './summary-columns';
import type { SummaryPoints } from './unit-summary';

/** What a group's columns say in a unit's row. The maximum stands on the row itself or below the headings. */
export function summaryPoints(snapshot: SheetSnapshot, heading: HeadingBlock, group: SummaryGroup, row: number): SummaryPoints {
  const points = pointsIn(snapshot, row, group);
  const maximum =
    (group.maximum === null ? null : numberIn(cellAt(snapshot, row, group.maximum))) ??
    (heading.maxima === null ? null : pointsIn(snapshot, heading.maxima, group));
  const computed = points === null || maximum === null ? null : percentOf(points, maximum);
  return { points, maximum, percent: computed ?? (group.index === null ? null : percentIn(cellAt(snapshot, row, group.index))) };
}

function pointsIn(snapshot: SheetSnapshot, row: number, { points, parts }: SummaryGroup): Points | null {
  const own = points === null ? null : numberIn(cellAt(snapshot, row, points));
  if (own !== null) return own;
  const amounts = parts.map((column) => numberIn(cellAt(snapshot, row, column)));
  const known = amounts.filter((amount) => amount !== null);
  return known.length > 0 && known.length === amounts.length ? sum(known) : null;
}

/** Maxima are often put in brackets. */
function numberIn(cell: Cell): Points | null {
  const score = readScore(cell);
  if (score.kind === 'points') return score.points;
  return typeof cell.value === 'string' ? readDecimal(cell.value.replace(/^\s*\(|\)\s*$/g, '')) : null;
}

function percentIn({ value, numberFormat }: Cell): Points | null {
  if (typeof value === 'number') return numberFormat.includes('%') ? pointsFromNumber(value).times(HUNDRED) : pointsFromNumber(value);
  return typeof value === 'string' ? readPercent(value) : null;
}
