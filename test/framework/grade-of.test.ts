import { gradeOf } from '../../src/core/framework/grade-of';
import { points, roundShown } from '../../src/core/indices/points';

const BANDS = [
  { name: 'Tốt', from: points('90') },
  { name: 'Khá', from: points('80') },
  { name: 'Trung bình', from: points('65.5') },
];

test.each([
  ['100', 'Tốt'],
  ['90', 'Tốt'],
  ['89.99', 'Khá'],
  ['65.5', 'Trung bình'],
  ['65.49', null],
  ['0', null],
])('%s percent is %s', (percent, name) => {
  expect(gradeOf(points(percent), BANDS)?.name ?? null).toBe(name);
  expect(gradeOf(points(percent), [...BANDS].reverse())?.name ?? null).toBe(name);
});

test('an index is graded as it is given: rounded first, if it is to be graded as it is shown', () => {
  const percent = points('89.995');
  expect(gradeOf(percent, BANDS)?.name).toBe('Khá');
  expect(gradeOf(roundShown(percent), BANDS)?.name).toBe('Tốt');
});

test('a framework without bands grades nobody', () => {
  expect(gradeOf(points('100'), [])).toBeNull();
});
