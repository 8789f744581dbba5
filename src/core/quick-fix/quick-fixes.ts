import type { Finding, Place } from '../finding';
import type { CheckedSheet } from '../rules/rule';
import type { FormulaChange } from '../workbook/change-set';
import { cellAt, isSpilled } from '../workbook/snapshot';
import type { Cell, WorkbookSnapshot } from '../workbook/snapshot';
import { frameworkMaximum } from './framework-maximum';
import type { QuickFix } from './quick-fix';
import { restoredCode } from './restored-code';
import { textToNumber } from './text-to-number';

/** All that decides whether there is exactly one right answer. */
export interface FixSurroundings {
  /** As it was read: what stands in a cell is replaced, not what it was understood as. */
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly CheckedSheet[];
  /** Everything that was found, accepted findings too: one may throw doubt on the other. */
  readonly found: readonly Finding[];
  /** What a click writes into derived cells. */
  readonly formulas: readonly FormulaChange[];
}

/** The findings to which there is exactly one right answer, each with it. */
export function quickFixes(findings: readonly Finding[], surroundings: FixSurroundings): ReadonlyMap<Finding, QuickFix> {
  const doubtful = new DoubtfulRows(surroundings.found);
  const fixes = new Map<Finding, QuickFix>();
  for (const finding of findings) {
    const fix = quickFixOf(finding, surroundings, doubtful);
    if (fix !== null) fixes.set(finding, fix);
  }
  return fixes;
}

function quickFixOf(finding: Finding, { snapshot, sheets, formulas }: FixSurroundings, doubtful: DoubtfulRows): QuickFix | null {
  const cell = cellOf(finding.place, snapshot);
  if (cell === null) return null;
  switch (finding.rule) {
    case 'score-as-text':
      return textToNumber(finding, cell);
    case 'code-damaged':
      return doubtful.have(finding) ? null : restoredCode(finding, cell);
    case 'maximum-differs':
      return doubtful.have(finding) ? null : frameworkMaximum(finding, cell, sheets);
    case 'subtotal-differs':
    case 'total-differs':
    case 'index-differs':
    case 'total-typed':
    case 'formula-range-wrong':
      return rebuiltFormulas(finding, formulas);
    default:
      return null;
  }
}

function cellOf({ sheet, row, column }: Place, { sheets }: WorkbookSnapshot): Cell | null {
  const found = sheets.find((each) => each.sheet.id === sheet.id);
  return found === undefined || isSpilled(found, row, column) ? null : cellAt(found, row, column);
}

/** The formula that belongs in the cell. What it rests upon, and what rests upon it, comes with it, as with a click. */
function rebuiltFormulas({ place }: Finding, formulas: readonly FormulaChange[]): QuickFix | null {
  const onSheet = formulas.filter(({ sheet }) => sheet.id === place.sheet.id);
  const own = onSheet.find(({ row, column }) => row === place.row && column === place.column);
  if (own === undefined) return null;
  return { kind: 'formula-rebuilt', changes: [own, ...onSheet.filter((change) => change !== own)] };
}

/** Rows of which it is not certain which of the framework's items they are, whatever their code says. */
class DoubtfulRows {
  readonly #rows: ReadonlySet<string>;

  constructor(found: readonly Finding[]) {
    this.#rows = new Set(found.flatMap(rowsInDoubt));
  }

  have({ place }: Finding): boolean {
    return this.#rows.has(keyOf(place.sheet.id, place.row));
  }
}

function rowsInDoubt({ rule, place, facts }: Finding): string[] {
  switch (rule) {
    case 'item-duplicated':
      return [keyOf(place.sheet.id, place.row), keyOf(place.sheet.id, Number(/(?<!\d)\d+$/.exec(facts.firstCell)?.[0]) - 1)];
    case 'item-renamed':
    case 'item-unknown':
    case 'item-out-of-place':
      return [keyOf(place.sheet.id, place.row)];
    default:
      return [];
  }
}

function keyOf(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}
