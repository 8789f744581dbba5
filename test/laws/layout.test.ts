import * as fc from 'fast-check';
import { generatedWorkbook } from '../support/generated-workbook';
import type { GeneratedWorkbook } from '../support/generated-workbook';
import { HEADING_LAYOUTS } from '../support/lay-out-headings';
import { laidOut, PLAIN } from '../support/lay-out-workbook';
import type { Layout } from '../support/lay-out-workbook';
import { LAW_RUNS } from '../support/law-runs';
import { NUMBERINGS } from '../support/print-codes';
import { reviewWithoutAddresses, withoutFingerprint } from '../support/review-without-addresses';
import { reviewed } from '../support/second-click';

const numbering = fc.constantFrom(...NUMBERINGS);
const columnOrder = fc.array(fc.nat(99), { minLength: 7, maxLength: 7 });
const blanks = fc.array(fc.integer({ min: -3, max: 3 }).map((count) => Math.max(count, 0)), { minLength: 1, maxLength: 9 });

test('the order of the columns changes nothing', () => {
  holds(fc.record({ columnOrder }));
});

test('blank rows, also between an item and its options, change nothing', () => {
  holds(fc.record({ blankRows: blanks }));
});

test('blank columns change nothing', () => {
  holds(fc.record({ blankColumns: blanks }));
});

test('where the table stands on its sheet changes nothing', () => {
  holds(fc.record({ top: fc.nat(40), left: fc.nat(40) }));
});

const writings: readonly ((heading: string) => string)[] = [
  (heading) => heading.toUpperCase(),
  (heading) => heading.toLowerCase(),
  (heading) => heading.normalize('NFD'),
  (heading) => heading.replaceAll(' ', '\n'),
  (heading) => (heading === '' ? '' : `  ${heading.replaceAll(' ', ' \u00a0 ')}\t`),
];

test('case, spaces, line breaks and the Unicode form of headings change nothing', () => {
  holds(fc.record({ writeHeading: fc.constantFrom(...writings) }));
});

test('headings merged over or split over several rows change nothing', () => {
  holds(fc.record({ heading: fc.constantFrom(...HEADING_LAYOUTS) }));
});

test('a decimal comma says the same as a decimal point', () => {
  forEveryWorkbook(fc.constant({}), (workbook) => {
    // The facts of a finding quote the text as it stands.
    const withPoints = lines(workbook, { decimalMark: ',' }).map((line) => line.replaceAll(/"text":"(\d+),(\d+)"/g, '"text":"$1.$2"'));
    expect(lines(workbook, { decimalMark: '.' })).toEqual(withPoints);
  });
});

test('the style in which items are numbered changes nothing', () => {
  holds(fc.record({ numbering, frameworkNumbering: numbering }));
});

test('option rows below the items of a scoresheet change nothing', () => {
  holds(fc.constant({ options: 'more-on-the-sheet' as const }));
});

test('option rows below the items of the framework, if they allow what was given, change nothing but the framework', () => {
  forEveryWorkbook(fc.constant({}), (workbook) => {
    expect(withoutFingerprint(lines(workbook, { options: 'more-everywhere' }))).toEqual(withoutFingerprint(lines(workbook, {})));
  });
});

test('the names of the sheets change nothing', () => {
  const name = fc.constantFrom('Sheet1', 'Chấm điểm', 'Điểm CCHC 2023', "Sở 'A'", 'Trang tính 2', 'khác');
  holds(fc.uniqueArray(name, { minLength: 2, maxLength: 2 }).map(([one = '', other = '']) => ({ sheetNames: [one, other] as const })));
});

test('all of it at once changes nothing', () => {
  holds(
    fc.record({
      ...{ columnOrder, blankRows: blanks, blankColumns: blanks, top: fc.nat(9), left: fc.nat(9) },
      ...{ heading: fc.constantFrom(...HEADING_LAYOUTS), writeHeading: fc.constantFrom(...writings) },
      ...{ numbering, frameworkNumbering: numbering, options: fc.constantFrom('where-they-are' as const, 'more-on-the-sheet' as const) },
    }),
  );
});

/** Whatever a workbook is, its review is that of the same workbook laid out plainly. */
function holds(layouts: fc.Arbitrary<Partial<Layout>>): void {
  forEveryWorkbook(layouts, (workbook, layout) => {
    expect(lines(workbook, layout)).toEqual(lines(workbook, {}));
  });
}

function forEveryWorkbook(layouts: fc.Arbitrary<Partial<Layout>>, check: (workbook: GeneratedWorkbook, layout: Partial<Layout>) => void): void {
  fc.assert(fc.property(generatedWorkbook, layouts, check), { numRuns: LAW_RUNS });
}

function lines(workbook: GeneratedWorkbook, layout: Partial<Layout>): readonly string[] {
  return reviewWithoutAddresses(reviewed(laidOut(workbook, { ...PLAIN, ...layout })));
}
