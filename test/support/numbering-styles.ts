import * as fc from 'fast-check';

/** The numbers of a code from the area down, `[1, 2, 3]`. */
export type CodeNumbers = readonly number[];

/** The codes of a tree in the order of its rows: 1–12 areas × 1–14 criteria × 0–12 items. */
export const treesOfCodes: fc.Arbitrary<readonly CodeNumbers[]> = fc
  .array(fc.array(fc.nat(12), { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 12 })
  .map((areas) => areas.flatMap((criteria, a) => [[a + 1], ...criteria.flatMap((items, c) => criterion(a + 1, c + 1, items))]));

function criterion(area: number, number: number, items: number): CodeNumbers[] {
  return [[area, number], ...Array.from({ length: items }, (_, item) => [area, number, item + 1])];
}

/** One way to print the codes of a tree. */
export interface NumberingStyle {
  readonly name: string;
  readonly print: (code: CodeNumbers) => string;
}

/** What is typed with nothing but digits and separators: Excel may make a number or a date of it. */
export const STYLES_OF_DIGITS: readonly NumberingStyle[] = [
  { name: '1.1.1', print: (code) => code.join('.') },
  { name: '1,1,1', print: (code) => code.join(',') },
  { name: '1-1-1', print: (code) => code.join('-') },
  { name: '1/1/1', print: (code) => code.join('/') },
];

export const NUMBERING_STYLES: readonly NumberingStyle[] = [
  ...STYLES_OF_DIGITS,
  { name: '1.1.1.', print: (code) => `${code.join('.')}.` },
  { name: '(1.1.1)', print: (code) => `(${code.join('.')})` },
  { name: '1.1.1)', print: (code) => `${code.join('.')})` },
  { name: 'full-width digits', print: (code) => code.join('.').replace(/[\d.]/g, (plain) => String.fromCharCode(plain.charCodeAt(0) + 0xfee0)) },
  { name: 'non-breaking spaces', print: (code) => `\u00a0\u00a0${code.join('.')}` },
  { name: 'I / 1 / a', print: byLevel([roman, String, letter]) },
  { name: 'I. / 1. / a)', print: byLevel([(number) => `${roman(number)}.`, (number) => `${number}.`, (number) => `${letter(number)})`]) },
  { name: 'I.1.a', print: (code) => code.map((number, level) => [roman, String, letter][level]?.(number)).join('.') },
  { name: 'A / I / 1', print: byLevel([capital, roman, String]) },
  { name: 'A / 1 / 1.1', print: (code) => (code.length === 1 ? capital(code[0] ?? 0) : code.slice(1).join('.')) },
  { name: 'I / 1 / 1.1', print: (code) => (code.length === 1 ? roman(code[0] ?? 0) : code.slice(1).join('.')) },
  { name: 'I / 1.1 / 1.1.1', print: (code) => (code.length === 1 ? roman(code[0] ?? 0) : code.join('.')) },
  { name: 'LV1 / TC1 / TCTP1', print: byLevel([(number) => `LV${number}`, (number) => `TC${number}`, (number) => `TCTP${number}`]) },
  { name: 'LV1 / TC1.1 / TCTP 1.1.1', print: (code) => `${['LV', 'TC', 'TCTP '][code.length - 1]}${code.join('.')}` },
  { name: 'Lĩnh vực 1 / Tiêu chí 1.1 / Mục 1.1.1', print: (code) => `${['Lĩnh vực', 'Tiêu chí', 'Mục'][code.length - 1]} ${code.join('.')}` },
  { name: 'MỤC 1.1.1:', print: (code) => `MỤC ${code.join('.')}:` },
  { name: 'Lĩnh vực I / Tiêu chí 1 / Tiêu chí thành phần 1', print: byLevel([(number) => `Lĩnh vực ${roman(number)}`, (number) => `Tiêu chí ${number}`, (number) => `Tiêu chí thành phần ${number}`]) },
];

/** Each level shows its own number alone, in its own style. */
function byLevel(styles: readonly ((number: number) => string)[]): NumberingStyle['print'] {
  return (code) => styles[code.length - 1]?.(code.at(-1) ?? 0) ?? '';
}

function roman(number: number): string {
  return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'][number - 1] ?? '';
}

function letter(number: number): string {
  return 'abcdefghijklmnop'[number - 1] ?? '';
}

function capital(number: number): string {
  return letter(number).toUpperCase();
}
