import type { ICommandService } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { itemNotFound } from '../wire/rich-error';
import { areaOfGridRange, isGridRange } from './address';

/** Rows or columns that somebody has inserted or deleted: what lies behind them moves. */
interface Move {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'inserted' | 'deleted';
  readonly area: CellArea;
}

const MOVES: Readonly<Record<string, Pick<Move, 'axis' | 'kind'>>> = {
  [InsertRowMutation.id]: { axis: 'rows', kind: 'inserted' },
  [RemoveRowMutation.id]: { axis: 'rows', kind: 'deleted' },
  [InsertColMutation.id]: { axis: 'columns', kind: 'inserted' },
  [RemoveColMutation.id]: { axis: 'columns', kind: 'deleted' },
};

/** Every move in the order in which they came, so that a range that an add-in holds can tell where its cells are by now. */
export class SheetMoves {
  private readonly bySheet = new Map<string, Move[]>();

  constructor(commands: ICommandService) {
    commands.onCommandExecuted(({ id, params = {} }) => {
      const move = MOVES[id];
      if (move === undefined || !('subUnitId' in params) || !('range' in params) || !isGridRange(params.range)) return;
      const sheetId = String(params.subUnitId);
      this.bySheet.set(sheetId, [...this.on(sheetId), { ...move, area: areaOfGridRange(params.range) }]);
    });
  }

  on(sheetId: string): readonly Move[] {
    return this.bySheet.get(sheetId) ?? [];
  }
}

/** Where the cells of an area are after such moves; what has come in between them belongs to the area too. */
export function areaAfter(area: CellArea, moves: readonly Move[]): CellArea {
  return moves.reduce((now, { axis, kind, area: moved }) => {
    if (axis === 'rows') {
      const [row, rows] = stretchAfter(kind, now.row, now.rows, moved.row, moved.rows);
      return { ...now, row, rows };
    }
    const [column, columns] = stretchAfter(kind, now.column, now.columns, moved.column, moved.columns);
    return { ...now, column, columns };
  }, area);
}

function stretchAfter(kind: Move['kind'], from: number, length: number, at: number, count: number): readonly [number, number] {
  if (kind === 'inserted') {
    if (at <= from) return [from + count, length];
    return [from, at < from + length ? length + count : length];
  }
  const left = (position: number): number => position - Math.max(0, Math.min(position, at + count) - at);
  const [start, end] = [left(from), left(from + length)];
  if (start === end) throw itemNotFound();
  return [start, end - start];
}
