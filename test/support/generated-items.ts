import fc from 'fast-check';
import type { EvidenceRequired, FrameworkNode, ItemTerms } from '../../src/core/framework/framework';
import { maximumOf } from '../../src/core/framework/framework-tree';
import type { ScoringRule } from '../../src/core/framework/scoring-rule';
import { sum } from '../../src/core/indices/points';
import type { Points } from '../../src/core/indices/points';
import { hundredths } from './generated-points';
import { openScoring, textOfCell, textOfWords } from './generated-texts';

/** A node before its code is known, which follows from its place; it takes over the agency in charge above it. */
export type Unnumbered = (code: string, agencyAbove: string | null) => FrameworkNode;

const BRANCH_TERMS: ItemTerms = { scoredBy: 'unit', scoring: { kind: 'free', wording: '' }, evidence: { kind: 'required', wording: '' } };

const agency: fc.Arbitrary<string | null> = fc.option(fc.oneof(fc.constantFrom('Sở Nội vụ', 'Văn phòng UBND tỉnh'), textOfWords), { freq: 2 });

const inWords = (wording: string): EvidenceRequired => ({ kind: 'required', wording });
const none: fc.Arbitrary<EvidenceRequired> = fc.constant({ kind: 'none' });

/** A survey needs no evidence unless the words say so. */
const scoredBy: fc.Arbitrary<Omit<ItemTerms, 'scoring'>> = fc.oneof(
  fc.record({ scoredBy: fc.constant('unit' as const), evidence: fc.oneof(none, fc.constant(inWords('')), textOfCell.map(inWords)) }),
  fc.record({ scoredBy: fc.constant('survey' as const), evidence: fc.oneof(none, textOfWords.map(inWords)) }),
);

/** Every kind of rule; options go from the maximum down to nothing, thresholds and steps stay within their bounds. */
function scoringOf(maximum: Points): fc.Arbitrary<ScoringRule> {
  return fc.oneof(
    openScoring.map((wording): ScoringRule => ({ kind: 'free', wording })),
    fc.constantFrom(1, 2, 4, 5).map((parts): ScoringRule => ({ kind: 'deduction', step: maximum.div(parts) })),
    fc
      .tuple(fc.constantFrom(2, 4, 5), fc.constantFrom(0, 1))
      .map(([parts, below]): ScoringRule => ({ kind: 'steps', least: maximum.div(parts).times(below), step: maximum.div(parts) })),
    fc
      .tuple(fc.option(hundredths(5000, 8000)), fc.option(hundredths(8001, 10000)))
      .map(([atLeast, fullFrom]): ScoringRule => ({ kind: 'ratio', atLeast, fullFrom })),
    fc.tuple(fc.constantFrom(1, 2, 4, 5), fc.array(textOfWords, { minLength: 6, maxLength: 6 })).map(([steps, texts]): ScoringRule => {
      const options = texts.slice(0, steps + 1).map((text, at) => ({ text, points: maximum.times(steps - at).div(steps) }));
      return { kind: 'options', options };
    }),
  );
}

/** An item with its points in twentieths, so that its options and steps have few decimals. */
const item: fc.Arbitrary<Unnumbered> = fc
  .integer({ min: 1, max: 200 })
  .chain((count) => hundredths(count * 5, count * 5))
  .chain((maximum) => fc.record({ name: textOfCell, agency, terms: scoredBy, scoring: scoringOf(maximum), maximum: fc.constant(maximum) }))
  .map(({ name, agency: own, terms, scoring, maximum }) => (code, above) => ({
    ...{ code, level: levelOf(code), name, printedMaximum: maximum, responsibleAgency: own ?? above },
    ...{ terms: { ...terms, scoring }, children: [], maximumCell: null },
  }));

/** A node with at most so many levels below it: an item, or a branch that prints what its items come to. */
export function nodeWith(levelsBelow: number): fc.Arbitrary<Unnumbered> {
  return levelsBelow === 0 ? item : fc.oneof(item, branchWith(levelsBelow));
}

/** A branch that holds at least one item, at most so many levels down. */
export function branchWith(levelsBelow: number): fc.Arbitrary<Unnumbered> {
  const most = levelsBelow === 1 ? 11 : 3;
  return fc
    .record({ name: textOfCell, agency, below: fc.array(nodeWith(levelsBelow - 1), { minLength: 1, maxLength: most }) })
    .map(({ name, agency: own, below }) => (code, above) => {
      const responsibleAgency = own ?? above;
      const children = below.map((child, at) => child(`${code}.${at + 1}`, responsibleAgency));
      const printedMaximum = sum(children.map(maximumOf));
      return { code, level: levelOf(code), name, printedMaximum, responsibleAgency, terms: BRANCH_TERMS, children, maximumCell: null };
    });
}

function levelOf(code: string): number {
  return code.split('.').length;
}
