import type { FindingOf } from '../finding';
import { typedNumber } from '../scoresheet/read-decimal';
import type { Cell } from '../workbook/snapshot';
import { numberInCell } from './number-in-cell';
import type { QuickFix } from './quick-fix';

/** One decimal sign and digits; or a half, a quarter and the like. */
const PLAIN = /^[-+]? ?(?:\d+(?:[.,]\d+)?|[.,]\d+|\d* ?[½¼¾⅕⅖⅗⅘⅛⅜⅝⅞])$/;
/** `1.234` is one and a bit to one person and a thousand and more to another. */
const PERHAPS_THOUSANDS = /^[-+]? ?[1-9]\d{0,2}[.,]\d{3}$/;

/** The number that a text spells, where it can be no other. */
export function textToNumber({ place, facts }: FindingOf<'score-as-text'>, cell: Cell): QuickFix | null {
  const typed = cell.value === cell.content && cell.value === facts.text ? typedNumber(facts.text) : null;
  if (typed === null || !PLAIN.test(typed) || PERHAPS_THOUSANDS.test(typed)) return null;
  const change = numberInCell(place, cell, facts.score);
  return change === null ? null : { kind: 'text-to-number', changes: [change] };
}
