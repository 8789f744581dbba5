import * as fc from 'fast-check';
import type { Review } from '../../src/core/review-result';
import { itemNodes } from '../../src/core/scoresheet/score-tree';
import type { CellRef } from '../../src/core/workbook/cell-ref';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readSample } from '../samples/read-sample';
import { damaged } from '../support/damaged-workbook';
import { cleanWorkbook, generatedWorkbook } from '../support/generated-workbook';
import { laidOut, PLAIN } from '../support/lay-out-workbook';
import { FUZZ_RUNS } from '../support/law-runs';
import { reviewed } from '../support/second-click';
import { CORPUS, corpusWorkbook } from '../workbooks/support/corpus';
import { drawnSnapshot } from '../workbooks/support/drawn-snapshot';

/**
 * Processor seconds, so that a busy machine does not count; what is compiled and cleared away beside a review of a second, on
 * other processors, does.
 */
const LONGEST_REVIEW = 2.5;

test('no workbook makes a review fail or takes it longer than a second or two', async () => {
  const corpus = await Promise.all(CORPUS.map(async (name) => drawnSnapshot((await corpusWorkbook(name)).sheets)));
  const samples = ['tinh-mau.xlsx', 'so-tong-60.xlsx'].map(readSample);
  const workbook = fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...corpus) },
    { weight: 8, arbitrary: generatedWorkbook.map((generated) => laidOut(generated, PLAIN)) },
    { weight: 1, arbitrary: fc.constantFrom(...samples) },
  );
  fc.assert(
    fc.property(damaged(workbook), (snapshot) => {
      expect(secondsFor(() => reviewed(snapshot))).toBeLessThan(LONGEST_REVIEW);
    }),
    { numRuns: FUZZ_RUNS },
  );
});

const unreadable = fc.constantFrom<Cell>(
  ...['tốt', '55/68', '#REF!', '#DIV/0!', '1/2/3', '0,5 hoặc 1', 'x', '?', '1.2.3', '1e5 điểm'].map((value) => ({ value, content: value, numberFormat: 'General' })),
  { value: true, content: true, numberFormat: 'General' },
  { value: 45_293, content: 45_293, numberFormat: 'd/m' },
  { value: '#NAME?', content: '=DIEM(A1)', numberFormat: 'General' },
  { value: null, content: '=Sheet9!D4', numberFormat: 'General' },
);

test('a workbook that was ready is no longer when one item has a score that cannot be read', () => {
  fc.assert(
    fc.property(cleanWorkbook, fc.nat(), unreadable, (generated, choice, cell) => {
      const snapshot = laidOut(generated, PLAIN);
      const before = reviewed(snapshot);
      expect(before.verdict).toBe('ready');
      const scores = scoreCells(before);
      const target = scores[choice % Math.max(scores.length, 1)];
      fc.pre(target !== undefined);
      expect(reviewed(withCell(snapshot, target, cell)).verdict).not.toBe('ready');
    }),
    { numRuns: FUZZ_RUNS },
  );
});

interface ScoreCellPlace extends CellRef {
  readonly sheet: string;
}

/** The cells in which items have scores that count. */
function scoreCells({ sheets }: Review): ScoreCellPlace[] {
  return sheets.flatMap(({ scoresheet, tree }) =>
    itemNodes(tree.areas).flatMap(({ entry }) =>
      [...(entry?.scores ?? [])].flatMap(([column, { score }]) => {
        const at = scoresheet.columns.scores.get(column);
        if (entry === null || at === undefined || score.kind !== 'points') return [];
        return [{ sheet: scoresheet.sheet.id, row: entry.row, column: at }];
      }),
    ),
  );
}

function withCell(workbook: WorkbookSnapshot, { sheet, row, column }: ScoreCellPlace, cell: Cell): WorkbookSnapshot {
  const replaced = (one: SheetSnapshot): SheetSnapshot => ({
    ...one,
    values: withValue(one.values, row - one.top, column - one.left, cell.value),
    contents: withValue(one.contents, row - one.top, column - one.left, cell.content),
    numberFormats: withValue(one.numberFormats, row - one.top, column - one.left, cell.numberFormat),
  });
  return { ...workbook, sheets: workbook.sheets.map((one) => (one.sheet.id === sheet ? replaced(one) : one)) };
}

function withValue<Value>(grid: readonly (readonly Value[])[], row: number, column: number, value: Value): Value[][] {
  return grid.map((line, at) => (at === row ? line.map((each, place) => (place === column ? value : each)) : [...line]));
}

function secondsFor(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
