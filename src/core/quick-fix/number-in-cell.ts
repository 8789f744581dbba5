import type { Place } from '../finding';
import { points, toDecimal } from '../indices/points';
import { isDateFormat } from '../scoresheet/read-score';
import type { CellChange } from '../workbook/change-set';
import { isFormula } from '../workbook/snapshot';
import type { Cell } from '../workbook/snapshot';

const TEXT_FORMAT = '@';

/**
 * A number in the place of a typed constant; `decimal` with a point. Excel makes a text of a number in a cell of texts, and
 * shows a day in a cell of days: there the format goes with it. `null` where a formula stands, which is not ours to replace,
 * or where Excel could not hold the number exactly.
 */
export function numberInCell(place: Place, { content, numberFormat }: Cell, decimal: string): CellChange | null {
  const number = Number(decimal);
  if (isFormula(content) || !isHeldExactly(number, decimal)) return null;
  const change = { ...place, from: content, to: number };
  const keepsNumbers = numberFormat !== TEXT_FORMAT && !isDateFormat(numberFormat);
  return keepsNumbers ? change : { ...change, numberFormat: { from: numberFormat, to: 'General' } };
}

/** Excel keeps 15 digits. */
function isHeldExactly(number: number, decimal: string): boolean {
  return Number.isFinite(number) && toDecimal(points(number.toPrecision(15))) === decimal;
}
