import { Session } from 'node:inspector/promises';
import { keepingWhatIsSame } from '../src/core/workbook/read-again';
import type { SheetSnapshot, WorkbookSnapshot } from '../src/core/workbook/snapshot';
import { filledIn } from './support/generated-workbook';
import { laidOut, PLAIN } from './support/lay-out-workbook';
import { reviewed } from './support/second-click';

const ITEMS_OF_A_CRITERION = 20;
const EDITED_AREA = 5;
const OTHER_AREAS = 3;
const [SHORT, LONG] = [5, 25];

/** What looks at each row calls a function for each, and would call thousands more. */
test('a look after an edit costs the same however many rows the areas have that the edit cannot touch', async () => {
  const further = OTHER_AREAS * (LONG - SHORT) * ITEMS_OF_A_CRITERION;
  const [few, many] = [await callsAfterAnEdit(SHORT), await callsAfterAnEdit(LONG)];
  expect(Math.abs(many - few)).toBeLessThan(further / 4);
});

/** How many functions of the core are called while a workbook is looked at again in which one score has become another. */
async function callsAfterAnEdit(criteria: number): Promise<number> {
  const sizes = [EDITED_AREA, ...Array.from({ length: OTHER_AREAS }, () => criteria)];
  const areas = sizes.map((size) => Array.from({ length: size }, () => ITEMS_OF_A_CRITERION));
  const first = laidOut(filledIn({ areas, units: 1, stages: ['self', 'appraised', 'survey'], hasIndex: true, hasTotal: true, bonus: 1, faults: 0, seed: 5 }), PLAIN);
  reviewed(first);
  // The first of all looks prepares for those that follow.
  const second = keepingWhatIsSame(first, withScore(first, 0.25));
  reviewed(second);
  const third = keepingWhatIsSame(second, withScore(second, 0.75));
  return callsDuring(() => reviewed(third));
}

const SCORES = 3;

function withScore(workbook: WorkbookSnapshot, score: number): WorkbookSnapshot {
  const scored = (sheet: SheetSnapshot): SheetSnapshot => {
    const edited = sheet.values.findIndex(([code], row) => code === '1.2.3' && isTyped(sheet.contents[row]?.[SCORES]));
    const grid = <Value>(cells: readonly (readonly Value[])[], value: Value): readonly (readonly Value[])[] =>
      cells.map((line, row) => (row === edited ? line.map((cell, column) => (column === SCORES ? value : cell)) : line));
    return { ...sheet, values: grid<SheetSnapshot['values'][number][number]>(sheet.values, score), contents: grid<SheetSnapshot['contents'][number][number]>(sheet.contents, score) };
  };
  return { ...workbook, sheets: workbook.sheets.map((sheet, at) => (at === 0 ? sheet : scored(sheet))) };
}

function isTyped(content: unknown): boolean {
  return typeof content === 'number';
}

/** V8 itself counts. */
async function callsDuring(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.post('Profiler.takePreciseCoverage');
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return result
    .filter(({ url }) => url.includes('/src/core/'))
    .flatMap(({ functions }) => functions.map(({ ranges: [whole] }) => whole?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
}
