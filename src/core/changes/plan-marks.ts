import type { Finding, Severity } from '../finding';
import { cellAreas } from '../workbook/cell-areas';
import { areaToA1 } from '../workbook/cell-ref';
import type { CellRef } from '../workbook/cell-ref';
import type { MarkChange } from '../workbook/change-set';
import { LONGEST_AREAS, markFormula } from '../workbook/mark';
import type { Mark } from '../workbook/mark';
import type { SheetSnapshot } from '../workbook/snapshot';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A cell to be marked; where several ask for the same cell, the gravest wins. */
export interface MarkedCell extends CellRef {
  readonly severity: Severity;
}

/** The marks that differ from those that stand on the sheet; `null` when none do. */
export function planMarks(snapshot: SheetSnapshot, cells: readonly MarkedCell[]): MarkChange | null {
  const wanted = marksOver(cells);
  const wantedFormulas = new Set(wanted.map(markFormula));
  const standing = new Set<string>();
  const remove: Mark[] = [];
  for (const mark of snapshot.marks) {
    const formula = markFormula(mark);
    if (!wantedFormulas.has(formula) || standing.has(formula)) remove.push(mark);
    else standing.add(formula);
  }
  const add = wanted.filter((mark) => !standing.has(markFormula(mark)));
  return remove.length + add.length === 0 ? null : { sheet: snapshot.sheet, remove, add };
}

/** As few marks as their lists of cells fit into, always in the same order. */
export function marksOver(cells: readonly MarkedCell[]): Mark[] {
  const gravest = new Map<string, MarkedCell>();
  for (const cell of cells) {
    const key = `${cell.row}:${cell.column}`;
    const other = gravest.get(key);
    if (other === undefined || isGraver(cell.severity, other.severity)) gravest.set(key, cell);
  }
  return SEVERITIES.flatMap((severity) => {
    const marked = [...gravest.values()].filter((cell) => cell.severity === severity);
    return packed(cellAreas(marked).map(areaToA1)).map((areas) => ({ severity, areas }));
  });
}

/** The gravest severity among these findings. */
export function gravestOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

function isGraver(one: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other);
}

/** Lists of areas, none longer than a mark can spell out. */
function packed(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const longer = `${lists.at(-1) ?? ''},${area}`;
    if (lists.length > 0 && longer.length <= LONGEST_AREAS) lists[lists.length - 1] = longer;
    else lists.push(area);
  }
  return lists;
}
