import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import { invalidArgument } from '../wire/rich-error';
import { gridRange } from '../workbook/address';
import { RangeFillObject } from './range-fill-object';
import { RangeFontObject } from './range-font-object';
import { RangeLooks } from './range-looks';
import { unanimous } from './range-visibility';

/** A pixel of the grid is three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** How the cells of a range look. */
export class RangeFormatObject extends RangeLooks {
  static override readonly scalars = ['ColumnWidth', 'HorizontalAlignment', 'RowHeight', 'VerticalAlignment', 'WrapText'];
  readonly typeName = 'RangeFormat';

  get Fill(): RangeFillObject {
    return new RangeFillObject(this.range);
  }

  get Font(): RangeFontObject {
    return new RangeFontObject(this.range);
  }

  /** In points, as is the row height; `null` when the columns differ. */
  get ColumnWidth(): number | null {
    const { column, columns } = this.range.boundedArea();
    return inPoints(unanimous(columns, (index) => this.range.sheet.univerSheet.getColumnWidth(column + index)));
  }

  set ColumnWidth(points: number) {
    this.range.refuseLocked();
    const ranges = [gridRange(this.range.boundedArea())];
    this.range.sheet.run(SetWorksheetColWidthMutation.id, { ranges, colWidth: points / POINTS_PER_PIXEL });
  }

  get RowHeight(): number | null {
    const { row, rows } = this.range.boundedArea();
    return inPoints(unanimous(rows, (index) => this.range.sheet.univerSheet.getRowHeight(row + index)));
  }

  set RowHeight(points: number) {
    this.range.refuseLocked();
    const ranges = [gridRange(this.range.boundedArea())];
    this.range.sheet.run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: points / POINTS_PER_PIXEL });
  }

  get WrapText(): boolean | null {
    return this.common((style) => style.tb === WrapStrategy.WRAP);
  }

  set WrapText(wrap: boolean) {
    this.lay({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }

  get HorizontalAlignment(): string | null {
    return this.common((style) => nameOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED));
  }

  set HorizontalAlignment(name: string) {
    this.lay({ ht: alignmentNamed(HORIZONTAL, name) });
  }

  get VerticalAlignment(): string | null {
    return this.common((style) => nameOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM));
  }

  set VerticalAlignment(name: string) {
    this.lay({ vt: alignmentNamed(VERTICAL, name) });
  }
}

function inPoints(pixels: number | null): number | null {
  return pixels === null ? null : pixels * POINTS_PER_PIXEL;
}

function nameOf<Alignment>(names: Readonly<Record<string, Alignment>>, wanted: Alignment): string {
  return Object.entries(names).find(([, alignment]) => alignment === wanted)?.[0] ?? 'General';
}

function alignmentNamed<Alignment>(names: Readonly<Record<string, Alignment>>, name: string): Alignment {
  const alignment = names[name];
  if (alignment === undefined) throw invalidArgument();
  return alignment;
}
