import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { areaAddress, areaBetween, areaOfGridRange, isGridRange } from './address';
import type { EventHub } from './event-hub';
import type { WorkbookModel } from './workbook-model';

const STRUCTURE_CHANGE: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** Turns what happens in Univer, by the add-in or by a person at the grid, into Excel's events. */
export class ChangeWatch {
  /** Whether the add-in's own request is at work. */
  addInIsWriting = false;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly events: EventHub,
  ) {
    workbook.injector.get(ICommandService).onCommandExecuted((command, options) => this.notice(command, options));
  }

  private notice({ id, params = {} }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const sheetId = 'subUnitId' in params ? String(params.subUnitId) : '';
    switch (id) {
      case SetRangeValuesMutation.id:
        return this.noticeCells(sheetId, params, options);
      case SetSelectionsOperation.id:
        return this.noticeSelection(sheetId, params);
      case SetWorksheetActiveOperation.id:
        return this.events.fire('activated', sheetId);
      case InsertSheetMutation.id:
        return this.events.fire('added', this.workbook.sheets.at(-1)?.id ?? '');
      case RemoveSheetMutation.id:
        return this.events.fire('deleted', sheetId);
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id:
        return this.noticeHidden(sheetId, params, id === SetRowHiddenMutation.id ? 'Hidden' : 'Unhidden');
      default:
        return this.noticeStructure(id, sheetId, params);
    }
  }

  /** Cells that were calculated anew have not been changed by anybody: for them Excel says `calculated`. */
  private noticeCells(sheetId: string, params: object, options: IExecutionOptions | undefined): void {
    const cells = 'cellValue' in params ? params.cellValue : undefined;
    const area = changedArea(cells, holdsContent);
    if (area === null) return this.noticeLooks(sheetId, cells);
    if (options?.['fromFormula'] === true) return this.noticeCalculated(sheetId, area);
    this.fireChanged(sheetId, 'RangeEdited', area);
  }

  private noticeCalculated(sheetId: string, area: CellArea): void {
    if (!this.workbook.manualCalculation.isOn) this.events.fire('calculated', sheetId, { address: areaAddress(area) });
  }

  private noticeLooks(sheetId: string, cells: unknown): void {
    const area = changedArea(cells, () => true);
    if (area !== null) this.events.fire('formatChanged', sheetId, { address: areaAddress(area) });
  }

  private noticeHidden(sheetId: string, params: object, changeType: string): void {
    const ranges: readonly unknown[] = 'ranges' in params && Array.isArray(params.ranges) ? params.ranges : [];
    for (const range of ranges.filter(isGridRange)) {
      this.events.fire('rowHiddenChanged', sheetId, { address: areaAddress(areaOfGridRange(range)), changeType });
    }
  }

  private noticeStructure(command: string, sheetId: string, params: object): void {
    const changeType = STRUCTURE_CHANGE[command];
    if (changeType === undefined || !('range' in params) || !isGridRange(params.range)) return;
    this.fireChanged(sheetId, changeType, areaOfGridRange(params.range));
  }

  private noticeSelection(sheetId: string, params: object): void {
    const [selection] = 'selections' in params && Array.isArray(params.selections) ? params.selections.slice(-1) : [];
    const range: unknown = selection?.range;
    if (!isGridRange(range)) return;
    this.events.fire('selectionChanged', sheetId, { address: areaAddress(areaOfGridRange(range)) });
    this.events.fireWorkbookSelection();
  }

  private fireChanged(sheetId: string, changeType: string, area: CellArea): void {
    const triggerSource = this.addInIsWriting ? 'ThisLocalAddin' : 'Unknown';
    this.events.fire('changed', sheetId, { address: areaAddress(area), changeType, triggerSource });
  }
}

/** Looks alone are no change of content. */
function holdsContent(cell: unknown): boolean {
  return cell === null || (typeof cell === 'object' && ('v' in cell || 'f' in cell));
}

/** The smallest area around the cells that changed. */
function changedArea(matrix: unknown, isChanged: (cell: unknown) => boolean): CellArea | null {
  const changed = entriesOf(matrix).flatMap(([row, cells]) =>
    entriesOf(cells)
      .filter(([, cell]) => isChanged(cell))
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
  if (changed.length === 0) return null;
  const [rows, columns] = [changed.map(({ row }) => row), changed.map(({ column }) => column)];
  return areaBetween(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
