import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import { invalidArgument } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import { gridRange } from '../workbook/address';
import type { RangeObject } from './range-object';
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
export class RangeFormatObject extends RichObject {
  static override readonly scalars = ['ColumnWidth', 'HorizontalAlignment', 'RowHeight', 'VerticalAlignment', 'WrapText'];
  readonly typeName: string = 'RangeFormat';

  constructor(protected readonly range: RangeObject) {
    super();
  }

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

  /** What all cells of the range have, or `null`. */
  protected common<Value>(read: (style: IStyleData) => Value): Value | null {
    const { row, column, rows, columns } = this.range.boundedArea();
    const { sheet } = this.range;
    return unanimous(rows * columns, (index) => read(sheet.styleAt(row + Math.floor(index / columns), column + (index % columns))));
  }

  protected lay(style: IStyleData): void {
    this.range.refuseLocked();
    this.range.sheet.restyle(this.range.boundedArea(), () => style);
  }
}

class RangeFillObject extends RangeFormatObject {
  static override readonly scalars = ['Color'];
  override readonly typeName = 'RangeFill';

  /** White where there is none, as in Excel. */
  get Color(): string | null {
    return this.common((style) => (style.bg?.rgb ?? '#FFFFFF').toUpperCase());
  }

  set Color(color: string) {
    this.lay({ bg: { rgb: colorOf(color) } });
  }

  Clear(): void {
    this.lay({ bg: null });
  }
}

class RangeFontObject extends RangeFormatObject {
  static override readonly scalars = ['Bold', 'Color', 'Italic', 'Name', 'Size'];
  override readonly typeName = 'RangeFont';

  get Bold(): boolean | null {
    return this.common((style) => style.bl === BooleanNumber.TRUE);
  }

  set Bold(bold: boolean) {
    this.lay({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get Italic(): boolean | null {
    return this.common((style) => style.it === BooleanNumber.TRUE);
  }

  set Italic(italic: boolean) {
    this.lay({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get Color(): string | null {
    return this.common((style) => (style.cl?.rgb ?? '#000000').toUpperCase());
  }

  set Color(color: string) {
    this.lay({ cl: { rgb: colorOf(color) } });
  }

  get Name(): string | null {
    return this.common((style) => style.ff ?? 'Calibri');
  }

  set Name(name: string) {
    this.lay({ ff: name });
  }

  /** In points. */
  get Size(): number | null {
    return this.common((style) => style.fs ?? 11);
  }

  set Size(points: number) {
    this.lay({ fs: points });
  }
}

/** `#RRGGBB`; Excel would take the names of colours too. */
export function colorOf(color: unknown): string {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
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
