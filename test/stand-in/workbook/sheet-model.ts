import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { itemNotFound } from '../wire/rich-error';
import { gridRange } from './address';
import { typedCell } from './typed-cell';
import type { TypedCell } from './typed-cell';
import type { WorkbookModel } from './workbook-model';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Cells by row and column, counted from zero. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What Univer does not keep about a sheet, kept in the sheet's own data. */
export interface SheetExtras {
  veryHidden?: boolean;
  protected?: boolean;
  /** Excel's protection options by name; absent ones are off. */
  protectionOptions?: Record<string, boolean>;
  tables?: { name: string; area: CellArea; showHeaders: boolean }[];
  /** Conditional formats of kinds that the grid cannot show, as they were read. */
  otherConditionalFormats?: unknown[];
  printArea?: string;
}

/** One sheet: its cells as Excel speaks of them, upon Univer's. */
export class SheetModel {
  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
  ) {}

  /** Fails with ItemNotFound once the sheet has been deleted. */
  get univerSheet(): Worksheet {
    const sheet = this.workbook.unit.getSheetBySheetId(this.id);
    if (sheet === null || sheet === undefined) throw itemNotFound();
    return sheet;
  }

  get name(): string {
    return this.univerSheet.getName();
  }

  set name(name: string) {
    if (name.toLowerCase() !== this.name.toLowerCase()) this.workbook.refuseSheetName(name);
    this.run(SetWorksheetNameMutation.id, { name });
  }

  get position(): number {
    return this.workbook.unit.getSheetOrders().indexOf(this.id);
  }

  set position(position: number) {
    this.run(SetWorksheetOrderMutation.id, { fromOrder: this.position, toOrder: position });
  }

  get visibility(): SheetVisibility {
    if (this.univerSheet.getConfig().hidden !== BooleanNumber.TRUE) return 'Visible';
    return this.extras.veryHidden === true ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: SheetVisibility) {
    this.extras.veryHidden = visibility === 'VeryHidden';
    this.run(SetWorksheetHideMutation.id, { hidden: visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE });
  }

  get tabColor(): string {
    return (this.univerSheet.getTabColor() ?? '').toUpperCase();
  }

  set tabColor(color: string) {
    this.run(SetTabColorMutation.id, { color });
  }

  get extras(): SheetExtras {
    const config = this.univerSheet.getConfig();
    config.custom ??= {};
    return config.custom;
  }

  /** What a cell shows: `''` when empty, an error as its text. */
  valueAt(row: number, column: number): string | number | boolean {
    const cell = this.cellAt(row, column);
    const value = cell?.v ?? '';
    return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
  }

  /** What was typed into a cell: a formula with its `=`, or the value. */
  contentAt(row: number, column: number): string | number | boolean {
    const formula = this.cellAt(row, column)?.f;
    return formula === null || formula === undefined || formula === '' ? this.valueAt(row, column) : formula;
  }

  /** What a reader sees, by the cell's number format. */
  textAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    if (typeof value === 'boolean') return String(value).toUpperCase();
    return String(this.univerSheet.getCell(row, column)?.v ?? '');
  }

  numberFormatAt(row: number, column: number): string {
    return this.styleAt(row, column).n?.pattern ?? 'General';
  }

  /** The cell's looks, those of its column, row and sheet included; not the colours of conditional formats, which lie over it. */
  styleAt(row: number, column: number): IStyleData {
    return this.univerSheet.getComposedCellStyleByCellData(row, column, this.cellAt(row, column));
  }

  /** What the cell alone wears. */
  ownStyleAt(row: number, column: number): IStyleData {
    return this.workbook.unit.getStyles().getStyleByCell(this.cellAt(row, column)) ?? {};
  }

  isLocked(row: number, column: number): boolean {
    return this.cellAt(row, column)?.custom?.['unlocked'] !== true;
  }

  cellAt(row: number, column: number): Nullable<ICellData> {
    return this.univerSheet.getCellRaw(row, column);
  }

  /** The smallest area around all that is filled (`valuesOnly`) or filled or formatted; `null` when nothing is. */
  usedArea(valuesOnly: boolean): CellArea | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.univerSheet.getCellMatrix().forValue((row, column, cell) => {
      if (!isUsed(cell, valuesOnly)) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Types into cells, as one step of the user's undo. `null` leaves a cell as it is. */
  type(area: CellArea, typed: readonly (readonly (string | number | boolean | null)[])[]): void {
    const matrix: CellMatrix = {};
    typed.forEach((cells, row) => {
      cells.forEach((content, column) => {
        if (content === null) return;
        const [atRow, atColumn] = [area.row + row, area.column + column];
        (matrix[atRow] ??= {})[atColumn] = this.cellTyped(content, atRow, atColumn);
      });
    });
    if (Object.keys(matrix).length === 0) return;
    this.makeRoomFor(area);
    // Without a range Univer would ask for the selection, and without a grid there is none.
    this.run(SetRangeValuesCommand.id, { range: gridRange(area), value: matrix });
  }

  /** Lays a style over cells; nothing is calculated for that. */
  restyle(area: CellArea, styleOf: (row: number, column: number) => IStyleData | null): void {
    this.change(area, SetStyleCommand.id, (row, column) => ({ s: styleOf(row, column) }));
  }

  /** Changes raw cells; `cause` is the Univer command that a grid would have sent. */
  change(area: CellArea, cause: string, cellOf: (row: number, column: number) => ICellData): void {
    const matrix: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        (matrix[row] ??= {})[column] = cellOf(row, column);
      }
    }
    this.makeRoomFor(area);
    this.run(SetRangeValuesMutation.id, { cellValue: matrix, trigger: cause });
  }

  run(command: string, parameters: object): void {
    this.workbook.run(command, { unitId: this.workbook.unit.getUnitId(), subUnitId: this.id, ...parameters });
  }

  private cellTyped(content: string | number | boolean, row: number, column: number): ICellData {
    const cell = typedCell(content, this.numberFormatAt(row, column));
    if (cell.kind === 'formula') this.workbook.refuseFormula(cell.formula);
    const data = univerCell(cell);
    const format = cell.kind === 'number' && this.numberFormatAt(row, column) === 'General' ? cell.numberFormat : null;
    return format === null ? data : { ...data, s: { n: { pattern: format } } };
  }

  /** Excel's sheets are as good as endless, Univer's as large as they say. */
  private makeRoomFor(area: CellArea): void {
    const [rows, columns] = [area.row + area.rows, area.column + area.columns];
    if (rows > this.univerSheet.getRowCount()) this.run(SetWorksheetRowCountMutation.id, { rowCount: rows });
    if (columns > this.univerSheet.getColumnCount()) this.run(SetWorksheetColumnCountMutation.id, { columnCount: columns });
  }
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (cell === null || cell === undefined) return false;
  const filled = (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f);
  return filled || (!valuesOnly && Boolean(cell.s));
}

/** A new content takes the place of the old one completely: its formula, rich text and type. */
function univerCell(cell: TypedCell): ICellData {
  const clean = { f: null, si: null, p: null };
  switch (cell.kind) {
    case 'empty':
      return { ...clean, v: null };
    case 'number':
      return { ...clean, v: cell.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...clean, v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'text':
      return { ...clean, v: cell.value, t: cell.quoted ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case 'formula':
      return { ...clean, v: null, f: cell.formula };
  }
}
