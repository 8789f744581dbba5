import { clickAndFloor } from '../bench/click-floor';
import { manyUnits } from '../support/large-workbook';
import { xlsxHolding } from '../support/xlsx-of';

/** How much more a click may ask of Excel than the barest code that reads the same cells and writes the same changes. */
const MOST = 1.5;

test.each([1, 5])('a click on %i scoresheets of a province asks at most half as much again of Excel as the barest code, in requests and in bytes', async (units) => {
  const { click, floor } = await clickAndFloor(await xlsxHolding(manyUnits(units, 88)), null);
  expect(click.requests / floor.requests).toBeLessThanOrEqual(MOST);
  expect(click.bytes / floor.bytes).toBeLessThanOrEqual(MOST);
});
