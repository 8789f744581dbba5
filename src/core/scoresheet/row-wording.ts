import { pointsAtEnd } from '../framework/read-option';
import type { FrameworkWordings } from '../framework/framework-wordings';
import type { Points } from '../indices/points';
import type { ScoringTable } from '../table/find-tables';
import { foldLabel, foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import { cellAt, numberFormatAt, valueAt } from '../workbook/snapshot';
import { readScore, scoreOf } from './read-score';

/** The points in the maximum column of a row, an option's too; `null` where none can be read. */
export function maximumOfRow({ snapshot, columns }: ScoringTable, row: number): Points | null {
  const column = columns.others.get('maximum');
  const value = column === undefined ? '' : valueAt(snapshot, row, column);
  if (column === undefined || value === '') return null;
  const isPlain = typeof value === 'number' && numberFormatAt(snapshot, row, column) === 'General';
  const maximum = isPlain ? scoreOf(value) : readScore(cellAt(snapshot, row, column));
  return maximum.kind === 'points' ? maximum.points : null;
}

export function isBulleted(text: string): boolean {
  return /^[-–—+*•]/.test(text);
}

/** Whether a row without a code reads like an option of the item above it: a bullet, points behind it, or an option's words. */
export function isOption(text: string, framework: FrameworkWordings): boolean {
  return isBulleted(text) || pointsAtEnd(foldText(text), null) !== null || framework.options.has(foldLabel(text));
}

const SUMMING_UP = /^(?:tong|cong|chi so|ty le|ti le|xep loai|xep hang|ghi chu|diem quy doi|luu y)\b/;

/** Subtotals, ratios, grades and notes carry numbers and are no items. */
export const sumsUp = rememberedByText((text): boolean => SUMMING_UP.test(foldLabel(text)));
