import type { FindingOf } from '../finding';
import type { CheckedSheet } from '../rules/rule';
import { shownMaxima } from '../rules/shown-maxima';
import type { Entry } from '../scoresheet/scoresheet';
import type { Cell } from '../workbook/snapshot';
import { numberInCell } from './number-in-cell';
import type { QuickFix } from './quick-fix';

/**
 * The maximum that the framework lays down, where it lays down one alone and the row's code says which. The framework that
 * ships with the program is nobody's decision: nothing is put right by it.
 */
export function frameworkMaximum({ place, facts }: FindingOf<'maximum-differs'>, cell: Cell, sheets: readonly CheckedSheet[]): QuickFix | null {
  const sheet = sheets.find(({ scoresheet }) => scoresheet.sheet.id === place.sheet.id && scoresheet.columns.maximum === place.column && hasRow(scoresheet, place.row));
  if (sheet === undefined || sheet.framework === null || sheet.framework.source === 'bundled') return null;
  const isCertain = isTotal(sheet, place.row) || sheet.scoresheet.entries.some((entry) => entry.row === place.row && isKnownByCode(entry));
  if (!isCertain || !hasOneRight(sheet, place.row)) return null;
  const change = numberInCell(place, cell, facts.expected);
  return change === null ? null : { kind: 'maximum-from-framework', changes: [change] };
}

function hasRow({ entries, total }: CheckedSheet['scoresheet'], row: number): boolean {
  return total?.row === row || entries.some((entry) => entry.row === row);
}

function isTotal({ scoresheet: { total } }: CheckedSheet, row: number): boolean {
  return total?.row === row;
}

function isKnownByCode({ identified }: Entry): boolean {
  return identified.by === 'code' || identified.by === 'recovered-code';
}

/** Of a branch, what the framework prints may differ from what its items make. */
function hasOneRight(sheet: CheckedSheet, row: number): boolean {
  const shown = [...shownMaxima(sheet)].find((each) => each.row === row);
  const [first, ...others] = shown?.right ?? [];
  return first !== undefined && others.every((other) => other.eq(first));
}
