import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { filledIn } from './generated-workbook';
import { laidOut, PLAIN } from './lay-out-workbook';

const ITEMS_OF_A_CRITERION = 20;
const CRITERIA_OF_AN_AREA = 25;

/** A framework and one scoresheet with this many items, their scores, sums and evidence; three things in a hundred are wrong. */
export function largeWorkbook(items: number): WorkbookSnapshot {
  const criteria = spread(items, ITEMS_OF_A_CRITERION);
  const areas = spread(criteria.length, CRITERIA_OF_AN_AREA).map((count, at) => criteria.slice(at * CRITERIA_OF_AN_AREA, at * CRITERIA_OF_AN_AREA + count));
  const workbook = filledIn({ areas, units: 1, stages: ['self', 'appraised', 'survey'], hasIndex: false, hasTotal: true, bonus: null, faults: 3, seed: 5 });
  return laidOut(workbook, PLAIN);
}

/** Shares of at most this size. */
function spread(total: number, size: number): number[] {
  return Array.from({ length: Math.ceil(total / size) }, (_, at) => Math.min(size, total - at * size));
}
