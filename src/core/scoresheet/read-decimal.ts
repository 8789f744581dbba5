import { points } from '../indices/points';
import type { Points } from '../indices/points';
import { foldText } from '../workbook/folded-text';

const LONGEST_NUMBER = 40;
const NUMBER_WITH_UNIT = /^'?(?<number>[-+]?[\d.,/ ⁄∕½¼¾⅕⅖⅗⅘⅛⅜⅝⅞]*[\d½¼¾⅕⅖⅗⅘⅛⅜⅝⅞]) ?(?:diem|d)?\.*$/;

/** What people type as a number, plainly: `'０,5 Điểm.` → `0,5`; `null` where there is anything but digits and their signs. */
export function typedNumber(text: string): string | null {
  if (text.length > LONGEST_NUMBER) return null;
  const { number } = NUMBER_WITH_UNIT.exec(foldText(text))?.groups ?? {};
  return number?.replace(/ ?[/⁄∕] ?/, '/') ?? null;
}

/** A number as people type it: `0,5`, `0.5 điểm`, `1.234,5`, `1½`, `1 1/2`; `null` for anything else, also for `1/2`. */
export function readDecimal(text: string): Points | null {
  const [, sign = '', number = ''] = /^([-+]?) ?(.*)$/.exec(typedNumber(text) ?? '') ?? [];
  const read = plainDecimal(number) ?? groupedDecimal(number) ?? withFractionSign(number) ?? mixedFraction(number);
  return sign === '-' ? (read?.neg() ?? null) : read;
}

/** A percentage as people type it, `86,74 %` or `86,74`, in percent. */
export function readPercent(text: string): Points | null {
  return text.length > LONGEST_NUMBER ? null : readDecimal(foldText(text).replace(/ ?(?:%|phan tram)\.?$/, ''));
}

/** One comma or point is the decimal sign, whichever it is. */
function plainDecimal(number: string): Points | null {
  const [, whole = '', decimals = ''] = /^(\d*)(?:[.,](\d+))?$/.exec(number) ?? [];
  return whole + decimals === '' ? null : points(`${whole || '0'}.${decimals || '0'}`);
}

const GROUPED = /^(?<whole>[1-9]\d{0,2}(?<between>[., ])\d{3}(?:\k<between>\d{3})*)(?:(?!\k<between>)[.,](?<decimals>\d+))?$/;

/** Thousands are set apart by points, commas or spaces: `1.234,5`, `1,234.5`, `1 234,5`, `1.234.567`. */
function groupedDecimal(number: string): Points | null {
  const { whole, decimals = '0' } = GROUPED.exec(number)?.groups ?? {};
  return whole === undefined ? null : points(`${whole.replace(/\D/g, '')}.${decimals}`);
}

const FRACTION_SIGNS: ReadonlyMap<string, string> = new Map([
  ...([
    ['½', '0.5'],
    ['¼', '0.25'],
    ['¾', '0.75'],
    ['⅕', '0.2'],
    ['⅖', '0.4'],
    ['⅗', '0.6'],
    ['⅘', '0.8'],
  ] as const),
  ...([
    ['⅛', '0.125'],
    ['⅜', '0.375'],
    ['⅝', '0.625'],
    ['⅞', '0.875'],
  ] as const),
]);

/** `½`, `1½`. */
function withFractionSign(number: string): Points | null {
  const [, whole = '', sign = ''] = /^(\d*) ?(\D)$/.exec(number) ?? [];
  const fraction = FRACTION_SIGNS.get(sign);
  return fraction === undefined ? null : points(whole || '0').plus(points(fraction));
}

/** `1 1/2` and `0 1/2` are what Excel itself takes for fractions; one that has no end as a decimal would be a guess. */
function mixedFraction(number: string): Points | null {
  const [, whole, numerator, denominator] = /^(\d+) ([1-9]\d?)\/([1-9]\d?)$/.exec(number) ?? [];
  if (whole === undefined || numerator === undefined || denominator === undefined) return null;
  const [part, parts] = [points(numerator), points(denominator)];
  const fraction = part.div(parts);
  return part.lt(parts) && fraction.times(parts).eq(part) ? points(whole).plus(fraction) : null;
}
