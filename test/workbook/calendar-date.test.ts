import fc from 'fast-check';
import { calendarDate } from '../../src/core/workbook/calendar-date';

test.each([
  [61, '1900-3-1'],
  [44_928, '2023-1-2'],
  [45_351, '2024-2-29'],
  [45_352, '2024-3-1'],
  [73_050, '2099-12-31'],
  [73_109, '2100-2-28'],
  [73_110, '2100-3-1'],
  [182_682, '2400-2-29'],
  [182_683, '2400-3-1'],
  [2_958_465, '9999-12-31'],
])('day %p is %s', (serial, expected) => {
  const { year, month, day } = calendarDate(serial);
  expect(`${year}-${month}-${day}`).toBe(expected);
});

test('every day is the calendar’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      const expected = { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
      expect(calendarDate(serial)).toEqual(expected);
    }),
  );
});
