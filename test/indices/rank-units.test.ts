import { rankUnits } from '../../src/core/indices/rank-units';
import { points } from '../../src/core/indices/points';

test('equal indices share a place, and the next place is left out', () => {
  expect(rankUnits(['90.5', '84.22', '84.22', '70'].map(points), 2)).toEqual([1, 2, 2, 4]);
});

test('indices that differ only behind the shown decimals are equal', () => {
  expect(rankUnits(['84.224', '84.2199', '84.225'].map(points), 2)).toEqual([2, 2, 1]);
});

test('a unit without an index has no place', () => {
  expect(rankUnits([null, points('50')], 2)).toEqual([null, 1]);
});
