import type { CheckedSheet } from '../rules/rule';
import { isFormula } from '../workbook/snapshot';
import { coverageOf } from './coverage';
import type { Coverage } from './coverage';
import type { SumSurroundings } from './counted-cells';
import { refersToCells } from './formula-tokens';
import { readSum } from './read-sum';
import { rowRoles } from './row-roles';
import type { Sum } from './sum';
import { sumCells } from './sum-cells';
import type { SumCell } from './sum-cells';

/** What stands in a cell that should hold a sum. */
export type SumReading =
  | { readonly kind: 'blank' }
  /** A number, or a formula that depends on no cell. */
  | { readonly kind: 'typed' }
  | { readonly kind: 'words' }
  /** A formula of another kind, or one that adds along its own row; its value may well be right. */
  | { readonly kind: 'not-understood' }
  /** It counts exactly the right cells. */
  | { readonly kind: 'right' }
  /** The right cells, but bonus or penalty points without the cap that they go beyond. */
  | { readonly kind: 'uncapped' }
  | { readonly kind: 'wrong'; readonly coverage: Coverage };

export interface ReadSumCell extends SumCell {
  readonly reading: SumReading;
}

/** Several rules look at the same sums of a sheet, which never changes: they are read once. */
const readBefore = new WeakMap<CheckedSheet, readonly ReadSumCell[]>();

/** Every sum of the sheet as it stands. */
export function readSumCells(sheet: CheckedSheet): readonly ReadSumCell[] {
  const known = readBefore.get(sheet);
  if (known !== undefined) return known;
  const cells = readAll({ sheet, roles: rowRoles(sheet), blanksWillBeFilled: false });
  readBefore.set(sheet, cells);
  return cells;
}

/** Every sum of the sheet as it will read once blank branch cells have been filled. */
export function readSumCellsOnceFilled(sheet: CheckedSheet): ReadSumCell[] {
  return readAll({ sheet, roles: rowRoles(sheet), blanksWillBeFilled: true });
}

function readAll(surroundings: SumSurroundings): ReadSumCell[] {
  return sumCells(surroundings.sheet).map((cell) => ({ ...cell, reading: readingOf(cell, surroundings) }));
}

function readingOf(cell: SumCell, surroundings: SumSurroundings): SumReading {
  const { content, score } = cell;
  if (!isFormula(content)) {
    if (score.kind === 'blank') return { kind: 'blank' };
    return { kind: score.kind === 'points' ? 'typed' : 'words' };
  }
  if (!refersToCells(content)) return { kind: 'typed' };
  const sum = readSum(content);
  if (sum === null || addsAlongItsRow(sum, cell)) return { kind: 'not-understood' };
  const coverage = coverageOf(sum, cell, surroundings);
  const { missed, repeated, foreign, ignoresCap } = coverage;
  if (missed.length + repeated.length + foreign.length > 0) return { kind: 'wrong', coverage };
  return { kind: ignoresCap ? 'uncapped' : 'right' };
}

/** Achieved points are often the appraised and the survey's side by side: `=F6+G6`. */
function addsAlongItsRow({ terms }: Sum, { row, column }: SumCell): boolean {
  return terms.every(({ sheet, area }) => {
    const touchesItself = area.column <= column && column < area.column + area.columns;
    return sheet === null && area.row === row && area.rows === 1 && !touchesItself;
  });
}
