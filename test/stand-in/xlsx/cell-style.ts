import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IColorStyle, IStyleData } from '@univerjs/core';
import type { Alignment, Border, Borders, Color, Fill, Font, Style } from 'exceljs';

/** Office's own colours, in the order in which a file names them by number. */
const THEME_COLOURS = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

const HORIZONTAL: Readonly<Partial<Record<NonNullable<Alignment['horizontal']>, HorizontalAlign>>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Partial<Record<NonNullable<Alignment['vertical']>, VerticalAlign>>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const LINES: Readonly<Partial<Record<NonNullable<Border['style']>, BorderStyleTypes>>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};
const SIDES = [['top', 't'], ['bottom', 'b'], ['left', 'l'], ['right', 'r']] as const;

/** What a cell wears in the file, as Univer says it. */
export function univerStyle({ font, fill, alignment, border, numFmt }: Partial<Style>): IStyleData {
  const format = typeof numFmt === 'string' && numFmt !== 'General' ? { n: { pattern: numFmt } } : {};
  return { ...fontStyle(font ?? {}), ...fillStyle(fill), ...alignmentStyle(alignment ?? {}), ...borderStyle(border ?? {}), ...format };
}

/** `null` where the file names none, or one of the system's. */
export function univerColour({ argb, theme, tint }: Partial<Color> & { readonly tint?: number }): IColorStyle | null {
  const base = argb?.slice(-6) ?? THEME_COLOURS[theme ?? -1];
  return base === undefined ? null : { rgb: `#${tinted(base, tint ?? 0)}` };
}

export function fontStyle({ name, size, bold, italic, underline, strike, color }: Partial<Font>): IStyleData {
  const colour = univerColour(color ?? {});
  const isUnderlined = underline !== undefined && underline !== false && underline !== 'none';
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(isUnderlined ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === null ? {} : { cl: colour }),
  };
}

export function fillStyle(fill: Fill | undefined): IStyleData {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const colour = univerColour(fill.fgColor ?? fill.bgColor ?? {});
  return colour === null ? {} : { bg: colour };
}

/** A step of indentation is about three spaces wide. */
const PIXELS_OF_INDENT = 9;

function alignmentStyle({ horizontal, vertical, wrapText, indent, textRotation }: Partial<Alignment>): IStyleData {
  const across = horizontal === undefined ? undefined : HORIZONTAL[horizontal];
  const down = vertical === undefined ? undefined : VERTICAL[vertical];
  return {
    ...(across === undefined ? {} : { ht: across }),
    ...(down === undefined ? {} : { vt: down }),
    ...(wrapText === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent === undefined || indent === 0 ? {} : { pd: { l: indent * PIXELS_OF_INDENT } }),
    ...rotation(textRotation),
  };
}

/** Excel counts degrees upwards, Univer downwards; `vertical` stacks the letters. */
function rotation(turned: Alignment['textRotation'] | undefined): IStyleData {
  if (turned === undefined || turned === 0) return {};
  return { tr: turned === 'vertical' ? { a: 0, v: BooleanNumber.TRUE } : { a: -turned } };
}

function borderStyle(borders: Partial<Borders>): IStyleData {
  const lines: IBorderData = {};
  for (const [side, name] of SIDES) {
    const { style, color } = borders[side] ?? {};
    if (style === undefined) continue;
    lines[name] = { s: LINES[style] ?? BorderStyleTypes.THIN, cl: univerColour(color ?? {}) ?? { rgb: '#000000' } };
  }
  return Object.keys(lines).length === 0 ? {} : { bd: lines };
}

/** A tint from -1 (black) to 1 (white), laid over each part of the colour. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.trunc(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
