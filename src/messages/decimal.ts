import { cutOff, roundShown, toDecimal, toShownDecimal } from '../core/indices/points';
import type { Points } from '../core/indices/points';

/** How one language writes numbers. */
export interface NumberForm {
  /** A decimal string with a point in local form, `9.25` → `9,25`; any other text stays as it is. */
  readonly decimal: (decimal: string) => string;
  /** Points as shown: at most two decimals, no padding. */
  readonly points: (points: Points) => string;
  /** A percentage as shown, `86,84%`; a dash where there is nothing to measure against. */
  readonly percent: (percent: Points | null) => string;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

export function numberForm(decimalSign: ',' | '.'): NumberForm {
  const decimal = (text: string): string => (DECIMAL.test(text) ? text.replace('.', decimalSign) : text);
  return {
    decimal,
    points: (points) => decimal(toDecimal(roundShown(points))),
    percent: (percent) => (percent === null ? '–' : `${decimal(toShownDecimal(percent))}%`),
  };
}

/** A quotient may go on for ever; nobody reads further. */
const MOST_DECIMALS = 6;

/** A number to its last digit; one that goes on beyond six decimals ends in `…`. */
export function exactForm(decimal: NumberForm['decimal']): (value: Points) => string {
  return (value) => {
    const shown = cutOff(value, MOST_DECIMALS);
    return `${decimal(toDecimal(shown))}${shown.eq(value) ? '' : '…'}`;
  };
}
