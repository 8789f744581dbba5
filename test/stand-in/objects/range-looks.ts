import type { IStyleData } from '@univerjs/core';
import { invalidArgument } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import { restyle } from '../workbook/cell-writing';
import type { RangeObject } from './range-object';
import { unanimous } from './range-visibility';

/** A side of how the cells of a range look. */
export abstract class RangeLooks extends RichObject {
  constructor(protected readonly range: RangeObject) {
    super();
  }

  /** What all cells of the range have, or `null`. */
  protected common<Value>(read: (style: IStyleData) => Value): Value | null {
    const { row, column, rows, columns } = this.range.boundedArea();
    const { sheet } = this.range;
    return unanimous(rows * columns, (index) => read(sheet.styleAt(row + Math.floor(index / columns), column + (index % columns))));
  }

  protected lay(style: IStyleData): void {
    this.range.refuseLocked();
    restyle(this.range.sheet, this.range.boundedArea(), () => style);
  }
}

/** `#RRGGBB`; Excel would take the names of colours too. */
export function colorOf(color: unknown): string {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
}
