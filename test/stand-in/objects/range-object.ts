import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { accessDenied, invalidArgument, notImplemented, RichError } from '../wire/rich-error';
import { intersection, isUnbounded } from '../workbook/address';
import { restyle, typeInto } from '../workbook/cell-writing';
import { gridGiven, gridOf, typedContent, valueType } from './cell-grid';
import type { CellGrid } from './cell-grid';
import { ConditionalFormatsObject } from './conditional-formats-object';
import { clearArea } from './range-clear';
import { RangeFormatObject } from './range-format-object';
import { RangePlace } from './range-place';
import { hiddenColumns, hiddenRows, setColumnsHidden, setRowsHidden } from './range-visibility';

interface RowProperties {
  readonly rowHidden: boolean;
}

/** A rectangle of one sheet's cells. */
export class RangeObject extends RangePlace<RangeObject> {
  static override readonly scalars = [
    'Address', 'CellCount', 'ColumnCount', 'ColumnIndex', 'Formulas', 'NumberFormat', 'RowCount', 'RowIndex', 'Text', 'ValueTypes', 'Values',
  ];
  static override readonly since = { GetRowProperties: '1.9', HasSpill: '1.12', GetSpillingToRangeOrNullObject: '1.12' };
  readonly typeName = 'Range';

  get Values(): CellGrid<string | number | boolean> | null {
    return gridOf(this.area, (row, column) => this.sheet.valueAt(row, column));
  }

  set Values(typed: unknown) {
    this.type(typed);
  }

  get Formulas(): CellGrid<string | number | boolean> | null {
    return gridOf(this.area, (row, column) => this.sheet.contentAt(row, column));
  }

  set Formulas(typed: unknown) {
    this.type(typed);
  }

  get Text(): CellGrid<string> | null {
    return gridOf(this.area, (row, column) => this.sheet.textAt(row, column));
  }

  get ValueTypes(): CellGrid<string> | null {
    return gridOf(this.area, (row, column) => valueType(this.sheet.valueAt(row, column), this.sheet.contentAt(row, column)));
  }

  get NumberFormat(): CellGrid<string> | null {
    return gridOf(this.area, (row, column) => this.sheet.numberFormatAt(row, column));
  }

  set NumberFormat(formats: unknown) {
    this.refuseLocked();
    const area = this.boundedArea();
    const given = gridGiven(area, formats);
    restyle(this.sheet, area, (row, column) => {
      const pattern = given[row - area.row]?.[column - area.column] ?? null;
      // `null` leaves a cell as it is.
      if (pattern === null) return undefined;
      if (typeof pattern !== 'string') throw invalidArgument();
      return { n: { pattern } };
    });
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

  /** One answer for each row, with what was asked for and no more. */
  GetRowProperties(asked: unknown): readonly RowProperties[] {
    const { row, rows } = this.boundedArea();
    if (typeof asked !== 'object' || asked === null || !('rowHidden' in asked) || asked.rowHidden !== true) throw notImplemented('this property of rows');
    return Array.from({ length: rows }, (_, at) => ({ rowHidden: hiddenRows(this.sheet, { ...this.area, row: row + at, rows: 1 }) === true }));
  }

  /** Whether one formula fills these cells and others; `null` when that is so of some. */
  get HasSpill(): boolean | null {
    const shared = this.sheet.spills.flatMap((spill) => intersection(spill, this.area) ?? []);
    const cells = shared.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (cells === 0) return false;
    return cells === this.area.rows * this.area.columns ? true : null;
  }

  /** Of a formula's own cell, all that it fills. */
  GetSpillingToRangeOrNullObject(): RangeObject | null {
    const { row, column, rows, columns } = this.area;
    const spill = rows * columns === 1 ? this.sheet.spills.find((area) => area.row === row && area.column === column) : undefined;
    return spill === undefined ? null : this.within(spill);
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }

  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.owner, [this.area]);
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

  protected override within(area: CellArea): RangeObject {
    return new RangeObject(this.owner, area);
  }

  private type(typed: unknown): void {
    this.refuseLocked();
    if (isUnbounded(this.area)) throw new RichError('UnsupportedOperation', 'A whole row or column cannot be written.', 400);
    typeInto(this.sheet, this.area, gridGiven(this.area, typed).map((cells) => cells.map(typedContent)));
  }
}
