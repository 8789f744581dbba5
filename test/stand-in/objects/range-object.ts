import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { accessDenied, invalidArgument, notImplemented, RichError } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import { addressOnSheet, areaBetween, boundingArea, intersection, isUnbounded, parseArea } from '../workbook/address';
import type { SheetModel } from '../workbook/sheet-model';
import { ConditionalFormatsObject } from './conditional-formats-object';
import { clearArea } from './range-clear';
import { RangeFormatObject } from './range-format-object';
import { hiddenColumns, hiddenRows, setColumnsHidden, setRowsHidden } from './range-visibility';
import type { WorksheetObject } from './worksheet-object';

type Grid<Cell> = Cell[][];

/** Excel's error texts, as they stand in cells. */
const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** A rectangle of one sheet's cells. */
export class RangeObject extends RichObject {
  static override readonly scalars = [
    'Address', 'CellCount', 'ColumnCount', 'ColumnIndex', 'Formulas', 'NumberFormat', 'RowCount', 'RowIndex', 'Text', 'ValueTypes', 'Values',
  ];
  readonly typeName = 'Range';

  constructor(
    readonly owner: WorksheetObject,
    readonly area: CellArea,
  ) {
    super();
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

  get Values(): Grid<string | number | boolean> | null {
    return this.map((row, column) => this.sheet.valueAt(row, column));
  }

  set Values(typed: unknown) {
    this.type(typed);
  }

  get Formulas(): Grid<string | number | boolean> | null {
    return this.map((row, column) => this.sheet.contentAt(row, column));
  }

  set Formulas(typed: unknown) {
    this.type(typed);
  }

  get Text(): Grid<string> | null {
    return this.map((row, column) => this.sheet.textAt(row, column));
  }

  get NumberFormat(): Grid<string> | null {
    return this.map((row, column) => this.sheet.numberFormatAt(row, column));
  }

  set NumberFormat(formats: unknown) {
    this.refuseLocked();
    const grid = this.gridOf(formats);
    this.sheet.restyle(this.area, (row, column) => {
      const pattern = grid[row - this.area.row]?.[column - this.area.column] ?? null;
      if (pattern === null) return null;
      if (typeof pattern !== 'string') throw invalidArgument();
      return { n: { pattern } };
    });
  }

  get ValueTypes(): Grid<string> | null {
    return this.map((row, column) => valueType(this.sheet.valueAt(row, column)));
  }

  get RowHidden(): boolean | null {
    return hiddenRows(this.sheet, this.area);
  }

  set RowHidden(hidden: boolean) {
    setRowsHidden(this.sheet, this.area, hidden);
  }

  get ColumnHidden(): boolean | null {
    return hiddenColumns(this.sheet, this.area);
  }

  set ColumnHidden(hidden: boolean) {
    setColumnsHidden(this.sheet, this.area, hidden);
  }

  /** Whether all cells are hidden; `null` when only some are. */
  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === false && this.ColumnHidden === false ? false : null;
  }

  get Worksheet(): WorksheetObject {
    return this.owner;
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }

  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.owner, [this.area]);
  }

  GetCell(row: number, column: number): RangeObject {
    return this.at(this.area.row + row, this.area.column + column, 1, 1);
  }

  GetRow(row: number): RangeObject {
    return this.at(this.area.row + row, this.area.column, 1, this.area.columns);
  }

  GetColumn(column: number): RangeObject {
    return this.at(this.area.row, this.area.column + column, this.area.rows, 1);
  }

  GetEntireRow(): RangeObject {
    return this.owner.GetRange(`${this.area.row + 1}:${this.area.row + this.area.rows}`);
  }

  GetLastCell(): RangeObject {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetResizedRange(moreRows: number, moreColumns: number): RangeObject {
    return this.GetAbsoluteResizedRange(this.area.rows + moreRows, this.area.columns + moreColumns);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.at(this.area.row, this.area.column, rows, columns);
  }

  GetOffsetRange(rows: number, columns: number): RangeObject {
    return this.at(this.area.row + rows, this.area.column + columns, this.area.rows, this.area.columns);
  }

  GetBoundingRect(other: unknown): RangeObject {
    return this.within(boundingArea(this.area, this.areaOf(other)));
  }

  GetIntersectionOrNullObject(other: unknown): RangeObject | null {
    const shared = intersection(this.area, this.areaOf(other));
    return shared === null ? null : this.within(shared);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = this.sheet.usedArea(valuesOnly);
    const shared = used === null ? null : intersection(this.area, used);
    return shared === null ? null : this.within(shared);
  }

  /** Office.js sends `null` for what the add-in leaves out. */
  Clear(applyTo?: string | null): void {
    this.refuseLocked();
    clearArea(this.sheet, this.boundedArea(), applyTo ?? 'All');
  }

  Select(): void {
    this.owner.select(this.area);
  }

  /** Office.js asks this before it writes a large grid in slices. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument();
  }

  get sheet(): SheetModel {
    return this.owner.sheet;
  }

  /** Excel refuses a write into a protected sheet as soon as one of the cells is locked. */
  refuseLocked(): void {
    if (this.sheet.extras.protected !== true) return;
    const { row, column, rows, columns } = this.boundedArea();
    for (let atRow = row; atRow < row + rows; atRow++) {
      for (let atColumn = column; atColumn < column + columns; atColumn++) {
        if (this.sheet.isLocked(atRow, atColumn)) throw accessDenied();
      }
    }
  }

  /** The part of the range that Univer's sheet has. */
  boundedArea(): CellArea {
    if (!isUnbounded(this.area)) return this.area;
    const { univerSheet } = this.sheet;
    const existing = { row: 0, column: 0, rows: univerSheet.getRowCount(), columns: univerSheet.getColumnCount() };
    return intersection(this.area, existing) ?? { ...this.area, rows: 1, columns: 1 };
  }

  private type(typed: unknown): void {
    this.refuseLocked();
    if (isUnbounded(this.area)) throw new RichError('UnsupportedOperation', 'A whole row or column cannot be written.', 400);
    this.sheet.type(this.area, this.gridOf(typed).map((cells) => cells.map(typedContent)));
  }

  /** One value for all cells, or a grid of the range's own shape. */
  private gridOf(given: unknown): unknown[][] {
    const { rows, columns } = this.boundedArea();
    if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
    const fits = given.length === rows && given.every((cells: unknown) => Array.isArray(cells) && cells.length === columns);
    if (!fits) {
      throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    }
    return given;
  }

  /** Excel answers `null` for a range without bounds. */
  private map<Cell>(cellOf: (row: number, column: number) => Cell): Grid<Cell> | null {
    if (isUnbounded(this.area)) return null;
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => cellOf(row + down, column + across)));
  }

  private areaOf(other: unknown): CellArea {
    if (other instanceof RangeObject) return other.area;
    if (typeof other === 'string') return parseArea(other);
    throw invalidArgument();
  }

  private at(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.within(areaBetween(row, column, row + rows - 1, column + columns - 1));
  }

  private within(area: CellArea): RangeObject {
    return new RangeObject(this.owner, area);
  }
}

function typedContent(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw notImplemented('a cell value that is an entity');
}

function valueType(value: string | number | boolean): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return ERROR_TEXT.test(value) ? 'Error' : 'String';
}
