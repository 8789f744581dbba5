import { BooleanNumber } from '@univerjs/core';
import { colorOf, RangeLooks } from './range-looks';

export class RangeFontObject extends RangeLooks {
  static override readonly scalars = ['Bold', 'Color', 'Italic', 'Name', 'Size'];
  readonly typeName = 'RangeFont';

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
