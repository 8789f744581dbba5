import * as fc from 'fast-check';
import { heaviestRise } from '../../src/core/scoresheet/heaviest-rise';
import { LAW_RUNS } from '../support/law-runs';

const places = (...all: readonly number[]) => heaviestRise(all.map((place) => ({ place, weight: 2 }))).map(({ place }) => place);

test('what rises stays, what stands in its way does not', () => {
  expect(places()).toEqual([]);
  expect(places(0, 1, 2)).toEqual([0, 1, 2]);
  expect(places(0, 3, 1, 2)).toEqual([0, 1, 2]);
});

test('of what might stay equally well, the first does', () => {
  expect(places(1, 0)).toEqual([1]);
  expect(places(0, 3, 2, 1, 4)).toEqual([0, 3, 4]);
});

test('weight counts, and not number', () => {
  const weighed = [{ place: 2, weight: 5 }, { place: 0, weight: 2 }, { place: 1, weight: 2 }];
  expect(heaviestRise(weighed).map(({ place }) => place)).toEqual([2]);
});

test('no other rise is heavier', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]).chain((all) =>
    fc.tuple(...all.map((place) => fc.integer({ min: 1, max: 4 }).map((weight) => ({ place, weight })))),
  );
  fc.assert(
    fc.property(order, (all) => {
      const weightOf = (some: readonly { readonly weight: number }[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
      const subsets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((__, at) => (bits >> at) % 2 === 1));
      const rises = subsets.filter((some) => some.every(({ place }, at) => at === 0 || place > (some[at - 1]?.place ?? 0)));
      const best = heaviestRise(all);
      expect(rises).toContainEqual(best);
      expect(weightOf(best)).toBe(Math.max(...rises.map(weightOf)));
    }),
    { numRuns: LAW_RUNS },
  );
});
