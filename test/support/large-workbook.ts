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

/** The same with several units, each with as many items on a sheet of its own. */
export function manyUnits(units: number, items: number): WorkbookSnapshot {
  const workbook = largeWorkbook(items);
  const [framework, scoresheet] = workbook.sheets;
  if (framework === undefined || scoresheet === undefined) throw new Error('a framework and a scoresheet were laid out');
  const sheets = Array.from({ length: units }, (_, at) => ({ ...scoresheet, sheet: { id: `unit-${at + 1}`, name: `Đơn vị ${at + 1}` } }));
  return { ...workbook, sheets: [framework, ...sheets] };
}

/** Shares of at most this size. */
function spread(total: number, size: number): number[] {
  return Array.from({ length: Math.ceil(total / size) }, (_, at) => Math.min(size, total - at * size));
}
