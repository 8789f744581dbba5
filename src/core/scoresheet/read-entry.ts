import { scoredByAt } from '../framework/scored-by-at';
import { HUNDRED, pointsFromNumber } from '../indices/points';
import type { Points } from '../indices/points';
import type { ScoringTable } from '../table/find-tables';
import { Remembered, rememberedBy } from '../workbook/remembered';
import { cellIn, contentIn, numberFormatIn, rowCells, valueIn } from '../workbook/row-cells';
import type { RowCells } from '../workbook/row-cells';
import { cellAt } from '../workbook/snapshot';
import type { Cell, SheetSnapshot } from '../workbook/snapshot';
import { ColumnsByMeaning } from './cells-by-meaning';
import type { IdentifiedRow } from './identify-rows';
import { headsShares, readMeasuredResult } from './measured-result';
import type { MeasuredResult } from './measured-result';
import { readPercent } from './read-decimal';
import { isDateFormat, readPointsBeside, readScore, scoreOf } from './read-score';
import { BLANK } from './score';
import type { Entry, IndexCell, ScoreCell, ScoredRow, ScoresheetColumns } from './scoresheet';

/** What the reading of every row rests on besides the row and the columns. */
export function readingRests({ heading, columns: own }: ScoringTable, columns: ScoresheetColumns): readonly unknown[] {
  return [sharesIn(heading, columns), scoredByColumns(own)];
}

/** Whether the heading of measured results says that they are shares. */
function sharesIn(heading: ScoringTable['heading'], { texts }: ScoresheetColumns): boolean {
  const column = texts.get('measuredResult');
  return column !== undefined && SHARES.of(heading, [column], () => (heading.paths.get(column)?.texts ?? []).some(headsShares));
}

const SHARES = new Remembered<ScoringTable['heading'], boolean>();

const scoredByColumns = rememberedBy(({ others, scoredBy }: ScoringTable['columns']): string =>
  JSON.stringify([others.get('scored-by') ?? null, [...scoredBy]]),
);

export function readEntry(
  table: ScoringTable,
  columns: ScoresheetColumns,
  { row, code, level, printed, name, identified }: IdentifiedRow,
): Entry {
  const { snapshot } = table;
  // Written out: thousands of rows are read, and spreading each costs more than reading it.
  const { maximum, scores, index, texts, supplements } = readScoredRow(snapshot, columns, row);
  return {
    row,
    maximum,
    scores,
    index,
    texts,
    supplements,
    code,
    printedCode: printed,
    level,
    name,
    deducted: columns.deducted === null ? null : readPointsBeside(cellAt(snapshot, row, columns.deducted)),
    measuredResult: measuredResultAt(table, columns, row),
    firstOpinion: columns.firstOpinion === null ? null : textIn({ cells: rowCells(snapshot, row) }, columns.firstOpinion),
    scoredBy: scoredByAt(table, row),
    identified,
  };
}

function measuredResultAt({ snapshot, heading }: ScoringTable, columns: ScoresheetColumns, row: number): MeasuredResult | null {
  const column = columns.texts.get('measuredResult');
  if (column === undefined) return null;
  return readMeasuredResult(cellAt(snapshot, row, column), sharesIn(heading, columns));
}

/** What a row of any kind says in its columns of points, shares and words; `read`: what its scores mean. */
export function readScoredRow(snapshot: SheetSnapshot, columns: ScoresheetColumns, row: number, read = readScore): ScoredRow {
  const { scores, texts, supplements } = sharedColumns(columns);
  const cells = rowCells(snapshot, row);
  const maximum = plainScoreIn(cells, columns.maximum)?.score ?? readScore(cellIn(cells, columns.maximum));
  const most = maximum.kind === 'points' ? maximum.points : null;
  const scored = { cells, maximum: most, read };
  return {
    row,
    maximum,
    scores: scores.cells(scored),
    index: columns.index === null ? null : readIndex(cellAt(snapshot, row, columns.index.column)),
    texts: texts.cells(scored),
    supplements: columns.supplements.size === 0 ? NO_SUPPLEMENTS : supplements.cells(scored),
  };
}

/** Few scoresheets have any. */
const NO_SUPPLEMENTS: ScoredRow['supplements'] = new Map();

const sharedColumns = rememberedBy(({ scores, texts, supplements }: ScoresheetColumns) => ({
  scores: new ColumnsByMeaning(scores, scoreIn, isSharedCell),
  texts: new ColumnsByMeaning(texts, textIn, isBlank),
  supplements: new ColumnsByMeaning(supplements, textIn, isBlank),
}));

interface ReadRow {
  readonly cells: RowCells;
}

interface ScoredCells extends ReadRow {
  readonly maximum: Points | null;
  readonly read: typeof readScore;
}

/** Whether {@link scoreIn} gives the very same for many cells. */
function isSharedCell({ value, content }: ScoreCell): boolean {
  return value === content && (typeof value === 'number' || value === '');
}

/** A blank and the same few numbers fill thousands of cells, and say the same there. */
function scoreIn({ cells, maximum, read }: ScoredCells, column: number): ScoreCell {
  const plain = plainScoreIn(cells, column);
  if (plain !== null) return plain;
  const cell = cellIn(cells, column);
  return { score: read(cell, maximum), value: cell.value, content: cell.content };
}

/** `null` where there is more to read than nothing, or a number that somebody typed. */
function plainScoreIn(cells: RowCells, column: number): ScoreCell | null {
  const value = valueIn(cells, column);
  const content = contentIn(cells, column);
  if (value === '' && content === '') return BLANK_CELL;
  return typeof value === 'number' && content === value && !isDateFormat(numberFormatIn(cells, column)) ? typedNumber(value) : null;
}

function typedNumber(value: number): ScoreCell {
  const known = TYPED.get(value);
  if (known !== undefined) return known;
  if (TYPED.size >= MOST_TYPED) TYPED.clear();
  const told: ScoreCell = { score: scoreOf(value), value, content: value };
  TYPED.set(value, told);
  return told;
}

const BLANK_CELL: ScoreCell = { score: BLANK, value: '', content: '' };
const TYPED = new Map<number, ScoreCell>();
const MOST_TYPED = 10_000;

/**
 * An index as shown, 86.74, whether it is stored so, as the fraction 0.8674 or as the text `86,74%`. A cell that shows
 * percentages takes a fraction also while it is blank or shows an error: 86.74 would be seen there as 8674 %.
 */
function readIndex({ value, content, numberFormat }: Cell): IndexCell {
  const asFraction = numberFormat.includes('%');
  if (typeof value === 'number') {
    const number = pointsFromNumber(value);
    return { percent: asFraction ? number.times(HUNDRED) : number, content, asFraction };
  }
  return { percent: typeof value === 'string' ? readPercent(value) : null, content, asFraction };
}

function isBlank(text: string): boolean {
  return text === '';
}

function textIn({ cells }: ReadRow, column: number): string {
  const value = valueIn(cells, column);
  return value === null || value === '' ? '' : String(value).trim();
}
