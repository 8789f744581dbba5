import { shownDecimals } from '../indices/compute-indices';
import type { CheckedSheet } from '../rules/rule';
import type { ScoreNode } from '../scoresheet/score-tree';
import { Remembered } from '../workbook/remembered';
import { bottomOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { SumSurroundings } from './counted-cells';
import { sameName, sheetNamed } from './formula-place';
import { formulaReach } from './formula-reach';
import type { SumCell } from './sum-cells';
import type { SumReading } from './sum-reading';

/** What was read in the sums of one kind, by the node beside which they stand; the total's, by the first of its parts. */
type Readings = Remembered<ScoreNode, SumReading>;

const KINDS = new Map<string, Readings>();

export function readingsOf({ stage, node }: SumCell, { blanksWillBeFilled }: SumSurroundings): Readings {
  const kind = `${stage} ${node === null} ${blanksWillBeFilled}`;
  const known = KINDS.get(kind) ?? new Remembered<ScoreNode, SumReading>();
  KINDS.set(kind, known);
  return known;
}

/** Of a longer stretch the whole sheet is one thing to rest on. */
const MOST_ROWS_ONE_BY_ONE = 1000;

/** All that a reading of a formula rests on: as long as each is the very same, so is the reading. */
export function readingRestsOn(formula: string, cell: SumCell, sheet: CheckedSheet): readonly unknown[] {
  const { snapshot, workbook, scoresheet, framework } = sheet;
  const { cells, dependsOnMore } = formulaReach(formula);
  const rows: unknown[] = [];
  for (const { sheet: name, area } of cells) {
    if (name === null || sameName(name, snapshot.sheet.name)) addRows(rows, snapshot, area.row, area.row + area.rows);
    else rows.push(sheetNamed(name, workbook));
  }
  return [
    ...[formula, cell.row, cell.column, snapshot.sheet.name, snapshot.hiddenRows, scoresheet.columns, scoresheet.identified, framework?.policy, shownDecimals(sheet)],
    ...cell.parts.map(({ node }) => node),
    ...[scoresheet.total, scoresheet.bonus, scoresheet.penalty].flatMap((summary) => [summary?.row, snapshot.values[(summary?.row ?? -1) - snapshot.top]]),
    ...[dependsOnMore ? workbook : null, workbook.definedNames, workbook.tables, ...workbook.sheets.map((each) => each.sheet)],
    ...(rows.length > 2 * MOST_ROWS_ONE_BY_ONE ? [snapshot.values, snapshot.contents] : rows),
  ];
}

function addRows(rows: unknown[], snapshot: SheetSnapshot, from: number, end: number): void {
  if (rows.length > 2 * MOST_ROWS_ONE_BY_ONE) return;
  const { values, contents, top } = snapshot;
  const last = Math.min(end, bottomOf(snapshot), from + MOST_ROWS_ONE_BY_ONE + 1);
  for (let row = Math.max(from, top); row < last; row += 1) rows.push(values[row - top], contents[row - top]);
}
