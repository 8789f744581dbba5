import { points } from '../../../src/core/indices/points';
import { barShare } from '../../../src/taskpane/indices/bar-share';

test.each([
  ['84.22', '84.22%'],
  ['0', '0%'],
  ['-3', '0%'],
  ['112.5', '100%'],
])('%s percent fills %s of a bar', (percent, share) => {
  expect(barShare(points(percent))).toBe(share);
});

test('what cannot be measured leaves the bar empty', () => {
  expect(barShare(null)).toBe('0%');
});
