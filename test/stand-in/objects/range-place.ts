import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { invalidArgument } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import { addressOnSheet, areaBetween, boundingArea, intersection, isUnbounded, parseArea, SHEET_COLUMNS } from '../workbook/address';
import type { SheetModel } from '../workbook/sheet-model';
import { areaAfter } from '../workbook/sheet-moves';
import type { WorksheetObject } from './worksheet-object';

/** Where a range is, and the ranges that are found from there. */
export abstract class RangePlace<Range extends RichObject> extends RichObject {
  private readonly movesBefore: number;

  constructor(
    readonly owner: WorksheetObject,
    private readonly made: CellArea,
  ) {
    super();
    this.movesBefore = this.moves.length;
  }

  /** Where its cells are by now: whoever holds a range holds cells and not an address. */
  get area(): CellArea {
    return areaAfter(this.made, this.moves.slice(this.movesBefore));
  }

  private get moves(): Parameters<typeof areaAfter>[1] {
    return this.sheet.workbook.moves.on(this.sheet.id);
  }

  get Address(): string {
    return addressOnSheet(this.sheet.name, this.area);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** −1 where Excel's own counter runs over. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get Worksheet(): WorksheetObject {
    return this.owner;
  }

  GetCell(row: number, column: number): Range {
    return this.at(this.area.row + row, this.area.column + column, 1, 1);
  }

  GetRow(row: number): Range {
    return this.at(this.area.row + row, this.area.column, 1, this.area.columns);
  }

  GetColumn(column: number): Range {
    return this.at(this.area.row, this.area.column + column, this.area.rows, 1);
  }

  GetEntireRow(): Range {
    return this.at(this.area.row, 0, this.area.rows, SHEET_COLUMNS);
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetResizedRange(moreRows: number, moreColumns: number): Range {
    return this.GetAbsoluteResizedRange(this.area.rows + moreRows, this.area.columns + moreColumns);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(this.area.row, this.area.column, rows, columns);
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.at(this.area.row + rows, this.area.column + columns, this.area.rows, this.area.columns);
  }

  GetBoundingRect(other: unknown): Range {
    return this.within(boundingArea(this.area, areaOf(other)));
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    return this.partIn(areaOf(other));
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.sheet.usedArea(valuesOnly === true, this.area);
    return used === null ? null : this.within(used);
  }

  get sheet(): SheetModel {
    return this.owner.sheet;
  }

  /** The part of the range that Univer's sheet has. */
  boundedArea(): CellArea {
    if (!isUnbounded(this.area)) return this.area;
    const { univerSheet } = this.sheet;
    const existing = { row: 0, column: 0, rows: univerSheet.getRowCount(), columns: univerSheet.getColumnCount() };
    return intersection(this.area, existing) ?? { ...this.area, rows: 1, columns: 1 };
  }

  protected abstract within(area: CellArea): Range;

  private partIn(area: CellArea): Range | null {
    const shared = intersection(this.area, area);
    return shared === null ? null : this.within(shared);
  }

  private at(row: number, column: number, rows: number, columns: number): Range {
    return this.within(areaBetween(row, column, row + rows - 1, column + columns - 1));
  }
}

/** Ranges are named by themselves or by their address. */
function areaOf(other: unknown): CellArea {
  if (other instanceof RangePlace) return other.area;
  if (typeof other === 'string') return parseArea(other);
  throw invalidArgument();
}
