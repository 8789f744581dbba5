import { readMoment, writtenMoment } from '../../src/core/waivers/written-moment';

test('a moment is written as people here write it', () => {
  expect(writtenMoment('2024-02-24T08:30')).toBe('24/02/2024 08:30');
  expect(writtenMoment('')).toBe('');
});

test.each([
  // As we wrote it, and as people type it
  ['24/02/2024 08:30', '2024-02-24T08:30'],
  [' 4/2/2024 8:05 ', '2024-02-04T08:05'],
  ['31/12/2024 23:59', '2024-12-31T23:59'],
  ['24/02/2024', '2024-02-24T00:00'],
  // What Excel makes of it
  [45346, '2024-02-24T00:00'],
  [45346 + 8.5 / 24, '2024-02-24T08:30'],
  [45346 + (8 * 60 + 29.6) / 1440, '2024-02-24T08:30'],
  [45346 + (23 * 60 + 59) / 1440, '2024-02-24T23:59'],
  [36526, '2000-01-01T00:00'],
  [2958465, '9999-12-31T00:00'],
  // Nothing that can be told
  ['32/02/2024', ''],
  ['24/13/2024', ''],
  ['24/02/2024 24:00', ''],
  ['24/02/2024 08:60', ''],
  ['24/02/2024 8', ''],
  ['24-02-2024', ''],
  ['2/2024', ''],
  ['hôm qua', ''],
  ['', ''],
  [null, ''],
  [true, ''],
  [36525, ''],
  [2958466, ''],
  [-1, ''],
])('%j is %j', (written, moment) => {
  expect(readMoment(written)).toBe(moment);
});
