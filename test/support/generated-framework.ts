import fc from 'fast-check';
import type { Framework, FrameworkNode } from '../../src/core/framework/framework';
import { isItem, nodesOf } from '../../src/core/framework/framework-tree';
import { branchWith, nodeWith } from './generated-items';
import { hundredths } from './generated-points';
import { generatedPolicy } from './generated-policy';
import { textOfWords } from './generated-texts';

const MOST_LEVELS = 5;

/** One to eight areas over one to five levels. In a framework of one level the areas carry the points themselves. */
const areas: fc.Arbitrary<readonly FrameworkNode[]> = fc
  .integer({ min: 1, max: MOST_LEVELS })
  .chain((levels) => fc.array(levels === 1 ? nodeWith(0) : branchWith(levels - 1), { minLength: 1, maxLength: 8 }))
  .map((unnumbered) => unnumbered.map((area, at) => area(`${at + 1}`, null)));

/** The year and the decision stand beside the title, not in it. */
const titles = fc.record({
  title: fc.option(fc.tuple(fc.constantFrom('BỘ TIÊU CHÍ', 'Khung tiêu chí'), textOfWords).map((parts) => parts.join(' '))),
  year: fc.option(fc.integer({ min: 2012, max: 2035 })),
  decision: fc.option(fc.constantFrom('876/QĐ-BNV', '30/2018/QĐ-UBND', '1187/QĐ-BNV')),
});

const cap = fc.option(hundredths(0, 1000));

/**
 * A framework that has nothing wrong with it and that a sheet could hold as well as a file: what a sheet leaves no room for,
 * such as an item without an agency below a branch with one, is not among them.
 */
export const generatedFramework: fc.Arbitrary<Framework> = fc
  .record({ titles, areas, bonusCap: cap, penaltyCap: cap })
  .chain(({ titles: own, areas: nodes, bonusCap, penaltyCap }) => {
    const codes = [...nodesOf(nodes)].filter(isItem).map(({ code }) => code);
    return generatedPolicy(codes).map((policy): Framework => ({
      ...{ ...own, areas: nodes, bonusCap, penaltyCap, policy },
      ...{ source: 'file', sheet: null, printedTotal: null, leftOut: [], damagedCodes: [] },
    }));
  });
