import type { ScoringTable } from '../table/find-tables';
import { foldSpaces } from '../workbook/folded-text';
import { valueAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ScoredBy } from './framework';
import { readScoredBy } from './read-scored-by';

/** Most cells are blank: what a unit scores goes without saying. */
function inWords(text: string): ScoredBy | null {
  return text === '' ? null : readScoredBy(text);
}

const NOT_TICKED = /^[-–—0]?$/;

/** Who scores a row's item, in words or by the one column that is ticked; `null` where the row does not say. */
export function scoredByAt({ snapshot, columns }: ScoringTable, row: number): ScoredBy | null {
  const column = columns.others.get('scored-by');
  if (column !== undefined) return inWords(textIn(snapshot, row, column));
  if (columns.scoredBy.size === 0) return null;
  const [ticked, ...others] = [...columns.scoredBy].filter(([, at]) => !NOT_TICKED.test(textIn(snapshot, row, at)));
  return ticked === undefined || others.length > 0 ? null : ticked[0];
}

function textIn(snapshot: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(snapshot, row, column);
  return value === '' ? '' : foldSpaces(String(value ?? ''));
}
