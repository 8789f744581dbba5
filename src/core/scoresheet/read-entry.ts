import { scoredByAt } from '../framework/scored-by-at';
import { HUNDRED, pointsFromNumber } from '../indices/points';
import type { Points } from '../indices/points';
import type { ScoringTable } from '../table/find-tables';
import { cellAt } from '../workbook/snapshot';
import type { Cell, SheetSnapshot } from '../workbook/snapshot';
import type { IdentifiedRow } from './identify-rows';
import { headsShares, readMeasuredResult } from './measured-result';
import type { MeasuredResult } from './measured-result';
import { readPercent } from './read-decimal';
import { readPointsBeside, readScore } from './read-score';
import type { Entry, IndexCell, ScoreCell, ScoredRow, ScoresheetColumns } from './scoresheet';

export function readEntry(
  table: ScoringTable,
  columns: ScoresheetColumns,
  { row, code, level, printed, name, identified }: IdentifiedRow,
): Entry {
  const { snapshot } = table;
  return {
    ...readScoredRow(snapshot, columns, row),
    code,
    printedCode: printed,
    level,
    name,
    deducted: columns.deducted === null ? null : readPointsBeside(cellAt(snapshot, row, columns.deducted)),
    measuredResult: measuredResultAt(table, columns, row),
    firstOpinion: columns.firstOpinion === null ? null : textOf(cellAt(snapshot, row, columns.firstOpinion)),
    scoredBy: scoredByAt(table, row),
    identified,
  };
}

function measuredResultAt({ snapshot, heading }: ScoringTable, { texts }: ScoresheetColumns, row: number): MeasuredResult | null {
  const column = texts.get('measuredResult');
  if (column === undefined) return null;
  const headings = heading.paths.get(column)?.texts ?? [];
  return readMeasuredResult(cellAt(snapshot, row, column), headings.some(headsShares));
}

/** What a row of any kind says in its columns of points, shares and words; `read`: what its scores mean. */
export function readScoredRow(snapshot: SheetSnapshot, columns: ScoresheetColumns, row: number, read = readScore): ScoredRow {
  const maximum = readScore(cellAt(snapshot, row, columns.maximum));
  const most = maximum.kind === 'points' ? maximum.points : null;
  const textAt = (column: number): string => textOf(cellAt(snapshot, row, column));
  return {
    row,
    maximum,
    scores: new Map([...columns.scores].map(([score, column]) => [score, scoreCell(cellAt(snapshot, row, column), most, read)] as const)),
    index: columns.index === null ? null : readIndex(cellAt(snapshot, row, columns.index.column)),
    texts: new Map([...columns.texts].map(([text, column]) => [text, textAt(column)] as const)),
    supplements: new Map([...columns.supplements].map(([proof, column]) => [proof, textAt(column)] as const)),
  };
}

function scoreCell(cell: Cell, maximum: Points | null, read: typeof readScore): ScoreCell {
  return { score: read(cell, maximum), value: cell.value, content: cell.content };
}

/** An index as shown, 86.74, whether it is stored so, as the fraction 0.8674 or as the text `86,74%`. */
function readIndex({ value, content, numberFormat }: Cell): IndexCell {
  if (typeof value === 'number') {
    const asFraction = numberFormat.includes('%');
    const number = pointsFromNumber(value);
    return { percent: asFraction ? number.times(HUNDRED) : number, content, asFraction };
  }
  const percent = typeof value === 'string' ? readPercent(value) : null;
  return { percent, content, asFraction: false };
}

function textOf({ value }: Cell): string {
  return value === null ? '' : String(value).trim();
}
