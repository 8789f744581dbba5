import { findDates } from '../../src/core/evidence/find-dates';

test.each([
  ['ngay 27/7/2018', '2018-07-27'],
  ['27.7.2018', '2018-07-27'],
  ['ngay 27/7/18', '2018-07-27'],
  ['2018-07-27', '2018-07-27'],
  ['ngay 27 thang 7 nam 2018', '2018-07-27'],
  // The ends of months, and leap years
  ['31/01/2023', '2023-01-31'],
  ['31/12/2023', '2023-12-31'],
  ['31/04/2023', null],
  ['30/04/2023', '2023-04-30'],
  ['28/02/2023', '2023-02-28'],
  ['29/02/2023', null],
  ['29/02/2024', '2024-02-29'],
  ['30/02/2024', null],
  ['29/02/2000', '2000-02-29'],
  ['29/02/1900', null],
  ['28/02/1900', '1900-02-28'],
  // No days at all
  ['32/01/2023', null],
  ['0/01/2023', null],
  ['01/00/2023', null],
  ['01/13/2023', null],
])('%s is %j', (text, date) => {
  expect(findDates(text).map((found) => found.date)).toEqual([date]);
});

test('all dates of a text are found in their order, with where they stand', () => {
  expect(findDates('2023-01-05, 4/1/2023 va ngay 3 thang 1 nam 2023').map(({ date, start, end }) => [date, start, end])).toEqual([
    ['2023-01-05', 0, 10],
    ['2023-01-04', 12, 20],
    ['2023-01-03', 24, 47],
  ]);
});
