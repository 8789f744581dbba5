import { colorOf, RangeLooks } from './range-looks';

export class RangeFillObject extends RangeLooks {
  static override readonly scalars = ['Color'];
  readonly typeName = 'RangeFill';

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
