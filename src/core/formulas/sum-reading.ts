import { shownDecimals } from '../indices/compute-indices';
import type { CheckedSheet } from '../rules/rule';
import { FollowedByUnit } from '../workbook/followed';
import { Remembered, rememberedBy } from '../workbook/remembered';
import { isFormula, isSpilled } from '../workbook/snapshot';
import { coverageOf } from './coverage';
import type { Coverage } from './coverage';
import type { SumSurroundings } from './counted-cells';
import { placeOn, sameName } from './formula-place';
import { refersToCells } from './formula-words';
import { readSum } from './read-sum';
import { readingsRestOn, restsOnAny } from './what-readings-rest-on';
import type { Sum, SumTerm } from './sum';
import { sumCells } from './sum-cells';
import type { SumCell } from './sum-cells';
import { workbookLink } from './workbook-link';

/** What stands in a cell that should hold a sum. */
export type SumReading =
  | { readonly kind: 'blank' }
  /** A number, or a formula that depends on no cell. */
  | { readonly kind: 'typed' }
  | { readonly kind: 'words' }
  /** A formula of another kind, or one that adds along its own row; its value may well be right. */
  | { readonly kind: 'not-understood' }
  /** It takes something from another workbook: another rule's matter. */
  | { readonly kind: 'linked' }
  /** It counts exactly the right cells. */
  | { readonly kind: 'right' }
  /** The right cells, but bonus or penalty points without the cap that they go beyond. */
  | { readonly kind: 'uncapped' }
  /** The right cells, but rounded or hidden in a way that may change what is shown. */
  | { readonly kind: 'adjusted' }
  | { readonly kind: 'wrong'; readonly coverage: Coverage };

export interface ReadSumCell extends SumCell {
  readonly reading: SumReading;
}

/** Every sum of the sheet as it stands. Several rules look at them. */
export const readSumCells = rememberedBy((sheet: CheckedSheet): readonly ReadSumCell[] => readAll({ sheet, blanksWillBeFilled: false }));

/** Every sum of the sheet as it will read once blank branch cells have been filled. */
export function readSumCellsOnceFilled(sheet: CheckedSheet): readonly ReadSumCell[] {
  const asTheyStand = readSumCells(sheet);
  if (asTheyStand.every(({ reading }) => reading.kind !== 'blank')) return asTheyStand;
  return readAll({ sheet, blanksWillBeFilled: true });
}

/** Sums that rest on no row that has changed read as they did. */
function readAll(surroundings: SumSurroundings): readonly ReadSumCell[] {
  const { sheet, blanksWillBeFilled } = surroundings;
  const { scoresheet, snapshot } = sheet;
  const cells = sumCells(sheet);
  const read = (cell: SumCell): ReadSumCell => readSumCell(cell, surroundings);
  const followed = blanksWillBeFilled ? READ_ONCE_FILLED : READ;
  return followed.at(scoresheet.columns, scoresheet.identified, snapshot, readingsRestOn(sheet), {
    anew: () => ({ cells, read: cells.map(read) }),
    follow: (before, rows) =>
      before.cells.length !== cells.length
        ? null
        : { cells, read: cells.map((cell, at) => (before.cells[at] === cell && !restsOnAny(rows, cell, sheet) ? (before.read[at] ?? read(cell)) : read(cell))) },
  }).read;
}

/** One sum; known where it was read already for this sheet as it is. */
export function readSumCell(cell: SumCell, surroundings: SumSurroundings): ReadSumCell {
  const known = surroundings.blanksWillBeFilled ? CELLS_ONCE_FILLED : CELLS;
  return known.of(cell, [surroundings.sheet], () => ({ ...cell, reading: readingOf(cell, surroundings) }));
}

const CELLS = new Remembered<SumCell, ReadSumCell>();
const CELLS_ONCE_FILLED = new Remembered<SumCell, ReadSumCell>();

interface ReadSums {
  readonly cells: readonly SumCell[];
  readonly read: readonly ReadSumCell[];
}

const READ = new FollowedByUnit<ReadSums>();
const READ_ONCE_FILLED = new FollowedByUnit<ReadSums>();

function readingOf(cell: SumCell, surroundings: SumSurroundings): SumReading {
  const { content, score } = cell;
  if (isSpilled(surroundings.sheet.snapshot, cell.row, cell.column)) return { kind: 'not-understood' };
  if (!isFormula(content)) {
    if (score.kind === 'blank') return { kind: 'blank' };
    return { kind: score.kind === 'points' ? 'typed' : 'words' };
  }
  if (!refersToCells(content)) return { kind: 'typed' };
  return readingOfFormula(content, cell, surroundings);
}

function readingOfFormula(content: string, cell: SumCell, surroundings: SumSurroundings): SumReading {
  const { sheet } = surroundings;
  if (workbookLink(content, sheet.snapshot.sheet.name, sheet.workbook) !== null) return { kind: 'linked' };
  const sum = readSum(content, placeOn(sheet, cell), shownDecimals(sheet));
  if (sum === null || followsOthers(sum, cell, sheet)) return { kind: 'not-understood' };
  return readingOfSum(sum, cell, surroundings);
}

function readingOfSum(sum: Sum, cell: SumCell, surroundings: SumSurroundings): SumReading {
  const coverage = coverageOf(sum, cell, surroundings);
  const { missed, repeated, foreign, ignoresCap } = coverage;
  if (missed.length + repeated.length + foreign.length > 0) return { kind: 'wrong', coverage };
  if (ignoresCap) return { kind: 'uncapped' };
  return { kind: sum.adjustment === 'more' ? 'adjusted' : 'right' };
}

/** Achieved points are often the appraised and the survey's side by side, `=F6+G6`, or shown on from another sheet, `=Sở!D6`. */
function followsOthers({ terms }: Sum, { row, column }: SumCell, { snapshot }: CheckedSheet): boolean {
  const isAlongRow = ({ sheet, area }: SumTerm) => {
    const touchesItself = area.column <= column && column < area.column + area.columns;
    return isOwn(sheet) && area.row === row && area.rows === 1 && !touchesItself;
  };
  const isOwn = (sheet: string | null) => sheet === null || sameName(sheet, snapshot.sheet.name);
  const [first, ...others] = terms;
  if (first === undefined) return false;
  const isShownOn = others.length === 0 && !isOwn(first.sheet) && first.area.rows === 1 && first.area.columns === 1;
  return isShownOn || terms.every(isAlongRow);
}
