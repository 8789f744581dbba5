import { toDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import type { PlannedContent } from '../workbook/workbook-plan';

export const BLANK_CONTENT: PlannedContent = { kind: 'blank' };

/** Lines break as they do in Excel's cells; a file would not keep it otherwise. */
export function textOrBlank(text: string | null): PlannedContent {
  return text === null || text === '' ? BLANK_CONTENT : { kind: 'text', text: text.replace(/\r\n?/g, '\n') };
}

export function pointsOrBlank(points: Points | null): PlannedContent {
  return points === null ? BLANK_CONTENT : { kind: 'number', number: toDecimal(points) };
}
