import type { CellArea } from '../core/workbook/cell-ref';
import { inPieces, oneByOne } from './pieces';
import type { ReadCells } from './read-cells';
import { askForHiddenRows, hiddenRowsBySheet, mixedRows } from './read-hidden-rows';
import { askForSpills, spillsBySheet } from './read-spills';

/** By the ids of the sheets. */
export interface ReadAfterCells {
  readonly spills: ReadonlyMap<string, readonly CellArea[]>;
  readonly hiddenRows: ReadonlyMap<string, ReadonlySet<number>>;
  /** Whether that took a further request. */
  readonly isAsked: boolean;
}

/** What can only be asked for once the cells have come: nothing, of most workbooks; else in one request, or in as many as it takes to answer. */
export async function readAfterCells(
  context: Excel.RequestContext,
  readsBySheet: ReadonlyMap<string, readonly ReadCells[]>,
  mostBytes: number,
): Promise<ReadAfterCells> {
  const spills = askForSpills(context, readsBySheet);
  const [first = [], ...others] = inPieces(mixedRows(readsBySheet, mostBytes), mostBytes);
  const rows = first.map((mixed) => askForHiddenRows(context, mixed));
  const isAsked = spills.length + rows.length > 0;
  if (isAsked) await context.sync();
  await oneByOne(others, (piece) => {
    rows.push(...piece.map((mixed) => askForHiddenRows(context, mixed)));
    return context.sync();
  });
  return { spills: spillsBySheet(spills), hiddenRows: hiddenRowsBySheet(readsBySheet, rows), isAsked };
}
