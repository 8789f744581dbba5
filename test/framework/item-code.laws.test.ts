import fc from 'fast-check';
import { readItemCodes } from '../../src/core/framework/item-code';
import type { ItemCode } from '../../src/core/framework/item-code';
import { printedCode } from '../../src/core/framework/printed-code';
import { splitCode } from '../../src/core/framework/split-code';
import type { Cell } from '../../src/core/workbook/snapshot';
import { LAW_RUNS } from '../support/law-runs';
import { NUMBERING_STYLES, STYLES_OF_DIGITS, treesOfCodes } from '../support/numbering-styles';
import { ENGLISH, typedIntoExcel, VIETNAMESE, WITH_POINTS_IN_DATES } from '../support/typed-into-excel';

test.each(NUMBERING_STYLES)('numbered $name, every tree reads to the same codes', ({ print }) => {
  fc.assert(
    fc.property(treesOfCodes, (tree) => {
      expect(canonical(inCells(tree.map(print).map(asText)))).toEqual(tree.map((code) => code.join('.')));
    }),
    { numRuns: Math.ceil(LAW_RUNS / 5) },
  );
});

test('numbers joined by points read the same, whether all codes are such or one in no known style stands below them', () => {
  fc.assert(
    fc.property(treesOfCodes, (tree) => {
      const cells = tree.map((code) => asText(code.join('.')));
      expect(inCells([...cells, asText('K9')]).slice(0, -1)).toEqual(inCells(cells));
    }),
    { numRuns: Math.ceil(LAW_RUNS / 5) },
  );
});

/** `1/1` before a name is half of something. */
const STYLES_BEFORE_NAMES = NUMBERING_STYLES.filter(({ name }) => name !== '1/1/1');

test.each(STYLES_BEFORE_NAMES)('numbered $name, it does so before the names in one cell', ({ print }) => {
  fc.assert(
    fc.property(treesOfCodes, fc.nat(20), (tree, indent) => {
      const split = tree.map((code) => splitCode(`${' '.repeat(indent * (code.length - 1))}${closed(print(code))} Ban hành kế hoạch`));
      expect(split.map((each) => each?.name)).toEqual(tree.map(() => 'Ban hành kế hoạch'));
      expect(canonical(readItemCodes(split.flatMap((each) => each?.code ?? [])))).toEqual(tree.map((code) => code.join('.')));
    }),
    { numRuns: Math.ceil(LAW_RUNS / 5) },
  );
});

describe.each([ENGLISH, VIETNAMESE, WITH_POINTS_IN_DATES])('typed with regional settings: $name', (settings) => {
  test.each(STYLES_OF_DIGITS)('codes like $name are all recovered while no row is missing', ({ print }) => {
    fc.assert(
      fc.property(treesOfCodes, (tree) => {
        const codes = inCells(tree.map((code) => typedIntoExcel(print(code), settings)));
        expect(canonical(codes)).toEqual(tree.map((code) => code.join('.')));
      }),
      { numRuns: Math.ceil(LAW_RUNS / 5) },
    );
  });
});

/** A point ends a code that nothing else ends. */
function closed(code: string): string {
  return /[.:)]$/.test(code) ? code : `${code}.`;
}

function inCells(cells: readonly Cell[]): ItemCode[] {
  return readItemCodes(cells.flatMap((cell) => printedCode(cell) ?? []));
}

function canonical(codes: readonly ItemCode[]): string[] {
  return codes.map((code) => code.canonical);
}

function asText(text: string): Cell {
  return { value: text, content: text, numberFormat: 'General' };
}
