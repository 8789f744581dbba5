import * as fc from 'fast-check';
import { computeIndices } from '../../src/core/indices/compute-indices';
import { toDecimal, toShownDecimal } from '../../src/core/indices/points';
import type { Index } from '../../src/core/indices/stage-indices';
import { pointsLost } from '../../src/core/standing/points-lost';
import { allDigits, halfUp } from '../support/exact-fraction';
import { ARITHMETIC_RUNS } from '../support/law-runs';
import { randomScoring, scoredSheetOf } from '../support/random-scoring';
import { rationalIndices, stagesOf } from '../support/rational-indices';
import type { RationalIndex } from '../support/rational-indices';

const seeds = fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 - 1 }));

/** Far beyond what anyone shows. */
const DIGITS = 12;

test('every index of every stage is, to the last digit, what fractions of whole numbers come to', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const scoring = randomScoring(seed);
      const { decimals } = scoring;
      const computed = computeIndices(scoredSheetOf(scoring)).flatMap(({ stage, total, nodes }) =>
        [{ ...total, code: '' }, ...nodes].map((index) => `${stage} ${index.code} ${inDecimals(index, decimals)}`),
      );
      const expected = stagesOf(scoring).flatMap((stage) =>
        [...rationalIndices(scoring, stage)].map(([code, index]) => `${stage} ${code} ${inFractions(index, decimals)}`),
      );
      expect(computed.join('\n')).toBe(expected.join('\n'));
    }),
    { numRuns: ARITHMETIC_RUNS },
  );
});

test('the frameworks that this is tried on have everything in them', () => {
  const scorings = Array.from({ length: 2000 }, (_, seed) => randomScoring(seed));
  const share = (has: (scoring: (typeof scorings)[number]) => boolean): number => scorings.filter(has).length / scorings.length;
  const wrote = (scoring: (typeof scorings)[number], text: RegExp): boolean =>
    scoring.nodes.some(({ isItem, row }) => isItem && Object.values(row.scores).some((score) => text.test(score)));
  expect(share((scoring) => wrote(scoring, /^KĐG$/))).toBeGreaterThan(0.3);
  expect(share((scoring) => wrote(scoring, /^một$/))).toBeGreaterThan(0.1);
  expect(share((scoring) => wrote(scoring, /^'/))).toBeGreaterThan(0.1);
  expect(share((scoring) => wrote(scoring, /\.\d{4}$/))).toBeGreaterThan(0.3);
  expect(share(({ nodes }) => nodes.some(({ code }) => code.split('.').length === 5))).toBeGreaterThan(0.1);
  expect(share(({ nodes }) => nodes.some(({ isItem, isMissing }) => isItem && isMissing))).toBeGreaterThan(0.05);
  expect(share(({ nodes }) => nodes.some(({ scoredBy }) => scoredBy === 'survey'))).toBeGreaterThan(0.2);
  expect(share(({ framework }) => framework?.rescales === true)).toBeGreaterThan(0.2);
  expect(share(({ framework, bonus }) => framework?.bonusCap !== null && bonus !== null)).toBeGreaterThan(0.1);
  expect(share(({ nodes }) => nodes.some(({ row }) => row.deducted !== undefined))).toBeGreaterThan(0.1);
});

test('points, points lost and points not yet known make up the maximum, at every stage', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const sheet = scoredSheetOf({ ...randomScoring(seed), bonus: null, penalty: null });
      for (const { stage, total } of computeIndices(sheet)) {
        const { lost, notYetKnown } = pointsLost(sheet, stage).total;
        expect(toDecimal(total.points.plus(lost).plus(notYetKnown))).toBe(toDecimal(total.maximum));
      }
    }),
  );
});

/** `4.25/6 70.83 70.833333333333 computed`. */
function inDecimals({ points, maximum, percent, state }: Index, decimals: number): string {
  const percents = percent === null ? '-' : `${toShownDecimal(percent, decimals)} ${toShownDecimal(percent, DIGITS)}`;
  return `${toDecimal(points)}/${toDecimal(maximum)} ${percents} ${state.kind}`;
}

function inFractions({ points, maximum, percent, isProvisional }: RationalIndex, decimals: number): string {
  const percents = percent === null ? '-' : `${halfUp(percent, decimals)} ${halfUp(percent, DIGITS)}`;
  return `${allDigits(points)}/${allDigits(maximum)} ${percents} ${isProvisional ? 'provisional' : 'computed'}`;
}
