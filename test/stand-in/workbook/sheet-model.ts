import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { CellArea, CellRef } from '../../../src/core/workbook/cell-ref';
import { itemNotFound, RichError } from '../wire/rich-error';
import { areaOfGridRange, intersection, isGridRange, WHOLE_SHEET } from './address';
import { renameInNames } from './defined-names';
import type { SheetExtras } from './sheet-extras';
import type { WorkbookModel } from './workbook-model';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

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
    const before = this.name;
    this.run(SetWorksheetNameMutation.id, { name });
    renameInNames(this.workbook, before, name);
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
    const formula = this.cellAt(row, column)?.f;
    const shown = typeof formula === 'string' ? this.workbook.manualCalculation.shownAt(this.id, row, column, formula) : null;
    return shown ?? this.calculatedAt(row, column);
  }

  /** What it would show if it were calculated now. */
  calculatedAt(row: number, column: number): string | number | boolean {
    const cell = this.spilledAt(row, column) ?? this.cellAt(row, column);
    const value = cell?.v ?? '';
    return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
  }

  /** What was typed into a cell: a formula with its `=`, or the value. */
  contentAt(row: number, column: number): string | number | boolean {
    const formula = this.arrayAt(row, column)?.formula ?? this.cellAt(row, column)?.f;
    return formula === null || formula === undefined || formula === '' ? this.valueAt(row, column) : formula;
  }

  private arrayAt(row: number, column: number): { readonly formula: string } | undefined {
    return this.extras.arrays?.find(({ area }) => isWithin(area, row, column));
  }

  /** Excel refuses whatever would change a part of an old array formula. */
  refusePartOfArray(cells: readonly CellRef[]): void {
    if (cells.some(({ row, column }) => this.arrayAt(row, column) !== undefined)) {
      throw new RichError('InvalidOperation', "You can't change part of an array.", 400);
    }
  }

  /** Areas that one formula fills, its own cell first; where something stands in the way it shows `#SPILL!` and fills none. */
  get spills(): readonly CellArea[] {
    const anchors = this.formulas.getArrayFormulaRange()[this.workbook.unit.getUnitId()]?.[this.id] ?? {};
    const ranges: readonly unknown[] = Object.values(anchors).flatMap((cells) => Object.values(cells ?? {}));
    return ranges.filter(isGridRange).flatMap((range) => (this.spilledAt(range.endRow, range.endColumn) === null ? [] : [areaOfGridRange(range)]));
  }

  /** `null` where no formula of another cell fills this one. */
  private spilledAt(row: number, column: number): ICellData | null {
    const own = this.cellAt(row, column);
    if (own?.f !== undefined && own.f !== null) return null;
    return this.formulas.getArrayFormulaCellData()[this.workbook.unit.getUnitId()]?.[this.id]?.[row]?.[column] ?? null;
  }

  private get formulas(): FormulaDataModel {
    return this.workbook.injector.get(FormulaDataModel);
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

  /** Whether it is merged with cells above or at its left, of which the first shows in its place. */
  isCovered(row: number, column: number): boolean {
    const merged = this.univerSheet.getMergedCell(row, column);
    return merged !== null && merged !== undefined && (merged.startRow !== row || merged.startColumn !== column);
  }

  isLocked(row: number, column: number): boolean {
    return this.cellAt(row, column)?.custom?.['unlocked'] !== true;
  }

  cellAt(row: number, column: number): Nullable<ICellData> {
    return this.univerSheet.getCellRaw(row, column);
  }

  /** The smallest area around all within that is filled (`valuesOnly`) or filled or formatted; `null` when nothing is. */
  usedArea(valuesOnly: boolean, within: CellArea = WHOLE_SHEET): CellArea | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.univerSheet.getCellMatrix().forValue((row, column, cell) => {
      if (!isWithin(within, row, column) || !isUsed(cell, valuesOnly)) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    });
    for (const spill of this.spills.flatMap((area) => intersection(area, within) ?? [])) {
      [top, left] = [Math.min(top, spill.row), Math.min(left, spill.column)];
      [bottom, right] = [Math.max(bottom, spill.row + spill.rows - 1), Math.max(right, spill.column + spill.columns - 1)];
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  run(command: string, parameters: object): void {
    this.workbook.run(command, { unitId: this.workbook.unit.getUnitId(), subUnitId: this.id, ...parameters });
  }
}

function isWithin(area: CellArea, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (cell === null || cell === undefined) return false;
  const filled = (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f);
  return filled || (!valuesOnly && Boolean(cell.s));
}
