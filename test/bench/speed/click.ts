import { manyUnits } from '../../support/large-workbook';
import { xlsxHolding } from '../../support/xlsx-of';
import { clickAndFloor } from '../click-floor';
import type { ClickMeasure } from './measures';

/** As many rows of such a workbook as an answer of 5 MB has room for. */
const ROWS_AT_ONCE = 6000;

const [items, sheets] = process.argv.slice(2).map(Number);

async function click(each: number, units: number): Promise<ClickMeasure> {
  const file = await xlsxHolding(manyUnits(units, each));
  const costs = await clickAndFloor(file, each * units > ROWS_AT_ONCE ? ROWS_AT_ONCE : null);
  return {
    ...{ kind: 'click', items: each, sheets: units },
    click: { ...costs.click, reading: costs.reading.milliseconds },
    floor: { ...costs.floor, reading: costs.floorReading.milliseconds },
  };
}

void click(items ?? 88, sheets ?? 1).then((measure) => process.stdout.write(JSON.stringify(measure)));
