import type { Framework } from '../../../src/core/framework/framework';
import { inOrderOfYears } from '../../../src/taskpane/framework/in-order-of-years';
import { drawnFramework } from '../../support/drawn-framework';

const DRAWN = drawnFramework(`
  | STT | Nội dung | Điểm tối đa |
  |-----|----------|-------------|
  | 1   | Chỉ đạo  | 2           |`);

test.each([
  [2025, 2024, [2024, 2025]],
  [2024, 2025, [2024, 2025]],
  [2025, null, [null, 2025]],
  [null, 2025, [2025, null]],
])('the framework in use of %s and another of %s are told in the order %j', (inUse, other, years) => {
  const { before, after } = inOrderOfYears(ofYear(inUse), ofYear(other));
  expect([before.year, after.year]).toEqual(years);
});

function ofYear(year: number | null): Framework {
  return { ...DRAWN, year };
}
