import type { FindingOf } from '../finding';
import type { CheckedSheet } from '../rules/rule';
import { shownMaximum, shownTotal } from '../rules/shown-maxima';
import type { ShownMaximum } from '../rules/shown-maxima';
import { nodeAtRow } from '../scoresheet/node-at-row';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Scoresheet } from '../scoresheet/scoresheet';
import type { Cell } from '../workbook/snapshot';
import { numberInCell } from './number-in-cell';
import type { QuickFix } from './quick-fix';

/**
 * The maximum that the framework lays down, where it lays down one alone and the row's code says which. The framework that
 * ships with the program is nobody's decision: nothing is put right by it.
 */
export function frameworkMaximum(
  { place, facts }: FindingOf<'maximum-differs'>,
  cell: Cell,
  sheets: readonly CheckedSheet[],
): QuickFix | null {
  const sheet = sheets.find(
    ({ scoresheet }) =>
      scoresheet.sheet.id === place.sheet.id && scoresheet.columns.maximum === place.column && isRowOf(scoresheet, place.row),
  );
  if (sheet === undefined || sheet.framework === null || sheet.framework.source === 'bundled') return null;
  const node = nodeAtRow(sheet, place.row);
  if (node === null && sheet.scoresheet.total?.row !== place.row) return null;
  const shown = node === null ? shownTotal(sheet) : shownMaximum(node);
  if ((node !== null && !isKnownByCode(node)) || !hasOneRight(shown)) return null;
  const change = numberInCell(place, cell, facts.expected);
  return change === null ? null : { kind: 'maximum-from-framework', changes: [change] };
}

function isRowOf({ headingBottom, bottom }: Scoresheet, row: number): boolean {
  return headingBottom < row && row < bottom;
}

function isKnownByCode({ entry }: ScoreNode): boolean {
  return entry?.identified.by === 'code' || entry?.identified.by === 'recovered-code';
}

/** Of a branch, what the framework prints may differ from what its items make. */
function hasOneRight(shown: ShownMaximum | null): boolean {
  const [first, ...others] = shown?.right ?? [];
  return first !== undefined && others.every((other) => other.eq(first));
}
