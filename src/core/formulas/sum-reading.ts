import { shownDecimals } from '../indices/compute-indices';
import type { CheckedSheet } from '../rules/rule';
import { isItemNode } from '../scoresheet/score-tree';
import { FollowedByUnit } from '../workbook/followed';
import { joined } from '../workbook/joined';
import { Remembered, rememberedBy } from '../workbook/remembered';
import { isCovered, isFormula } from '../workbook/snapshot';
import { addsItsParts } from './adds-its-parts';
import { coverageOf } from './coverage';
import type { Coverage } from './coverage';
import type { SumSurroundings } from './counted-cells';
import { isFilledTogether } from './filled-together';
import { placeOn, sameName } from './formula-place';
import { refersToCells } from './formula-words';
import { readSum } from './read-sum';
import { readingsRestOn, restOnAny, restsOnAny } from './what-readings-rest-on';
import type { Sum, SumTerm } from './sum';
import { sumsByArea } from './sum-cells';
import type { SumCell } from './sum-cells';
import { workbookLink } from './workbook-link';

/** What stands in a cell that should hold a sum. */
export type SumReading =
  | { readonly kind: 'blank' }
  /** Blank, and a merged cell lies over it: nobody can write it. */
  | { readonly kind: 'covered' }
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

/** The sums of one area at one stage, or the total alone: the very same as long as they read as they did. */
export type ReadSums = readonly ReadSumCell[];

/** Every sum of the sheet as it stands, area by area and stage by stage. */
export const readSumsByArea = rememberedBy((sheet: CheckedSheet): readonly ReadSums[] => readAll({ sheet, blanksWillBeFilled: false }, []));

/** Every sum of the sheet as it stands. */
export function readSumCells(sheet: CheckedSheet): readonly ReadSumCell[] {
  return joined(readSumsByArea(sheet));
}

/** The same areas and stages, as their sums will read once blank branch cells have been filled. */
export function readSumsOnceFilled(sheet: CheckedSheet): readonly ReadSums[] {
  const asTheyStand = readSumsByArea(sheet);
  return asTheyStand.some(haveBlank) ? readAll({ sheet, blanksWillBeFilled: true }, asTheyStand) : asTheyStand;
}

const haveBlank = rememberedBy((sums: ReadSums): boolean => sums.some(({ reading }) => reading.kind === 'blank'));

/** Sums that rest on no row that has changed read as they did. `asTheyStand`: these sums, where blanks will be filled. */
function readAll(surroundings: SumSurroundings, asTheyStand: readonly ReadSums[]): readonly ReadSums[] {
  const { sheet, blanksWillBeFilled } = surroundings;
  const { scoresheet, snapshot } = sheet;
  const areas = sumsByArea(sheet);
  const followed = blanksWillBeFilled ? READ_ONCE_FILLED : READ;
  return followed.at(scoresheet.columns, scoresheet.identified, snapshot, readingsRestOn(sheet), {
    anew: () => ({
      areas,
      read: areas.map((cells, at) =>
        cells.map((cell, place) => knownSum(cell, surroundings, asTheyStand[at]?.[place]) ?? read(cell, surroundings)),
      ),
    }),
    follow: (before, rows) => {
      const readAgain = (cells: readonly SumCell[], at: number): ReadSums => {
        const [known, cellsBefore] = [before.read[at] ?? [], before.areas[at]];
        if (cells === cellsBefore && !restOnAny(rows, cells, snapshot)) return known;
        return cells.map((cell, place) =>
          cellsBefore?.[place] === cell && !restsOnAny(rows, cell, snapshot)
            ? (known[place] ?? read(cell, surroundings))
            : read(cell, surroundings),
        );
      };
      return before.areas.length === areas.length ? { areas, read: areas.map(readAgain) } : null;
    },
  }).read;
}

/** One sum, ahead of all. */
export function readSumCell(cell: SumCell, surroundings: SumSurroundings): void {
  const known = surroundings.blanksWillBeFilled ? CELLS_ONCE_FILLED : CELLS;
  if (!surroundings.blanksWillBeFilled || !addsUpItems(cell)) known.keep(cell, [surroundings.sheet], read(cell, surroundings));
}

/** As it was read ahead. Items are never filled: the sum of some reads the same before and after. */
function knownSum(cell: SumCell, { sheet, blanksWillBeFilled }: SumSurroundings, asItStands: ReadSumCell | undefined): ReadSumCell | null {
  if (!blanksWillBeFilled) return CELLS.known(cell, [sheet]);
  return asItStands !== undefined && addsUpItems(cell) ? asItStands : CELLS_ONCE_FILLED.known(cell, [sheet]);
}

/** Written out: there are thousands, and spreading each costs more than reading most. */
function read(cell: SumCell, surroundings: SumSurroundings): ReadSumCell {
  const { stage, row, column, node, parts, index, score, content } = cell;
  return { stage, row, column, node, parts, index, score, content, reading: readingOf(cell, surroundings) };
}

function addsUpItems({ parts }: SumCell): boolean {
  return parts.every(isItemNode);
}

const CELLS = new Remembered<SumCell, ReadSumCell>();
const CELLS_ONCE_FILLED = new Remembered<SumCell, ReadSumCell>();

interface ReadAreas {
  readonly areas: readonly (readonly SumCell[])[];
  readonly read: readonly ReadSums[];
}

const READ = new FollowedByUnit<ReadAreas>();
const READ_ONCE_FILLED = new FollowedByUnit<ReadAreas>();

function readingOf(cell: SumCell, surroundings: SumSurroundings): SumReading {
  const { content, score, row, column } = cell;
  const { snapshot } = surroundings.sheet;
  if (isFilledTogether(snapshot, row, column)) return { kind: 'not-understood' };
  if (!isFormula(content)) {
    if (score.kind === 'blank') return { kind: isCovered(snapshot, row, column) ? 'covered' : 'blank' };
    return { kind: score.kind === 'points' ? 'typed' : 'words' };
  }
  if (!refersToCells(content)) return { kind: 'typed' };
  return readingOfFormula(content, cell, surroundings);
}

function readingOfFormula(content: string, cell: SumCell, surroundings: SumSurroundings): SumReading {
  const { sheet } = surroundings;
  if (workbookLink(content, sheet.snapshot.sheet.name, sheet.workbook) !== null) return { kind: 'linked' };
  if (addsItsParts(content, cell)) return RIGHT;
  const sum = readSum(content, placeOn(sheet, cell), shownDecimals(sheet));
  if (sum === null || followsOthers(sum, cell, sheet)) return { kind: 'not-understood' };
  return readingOfSum(sum, cell, surroundings);
}

const RIGHT: SumReading = { kind: 'right' };

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
