import { reviewWorkbook } from '../../../src/core/review';
import type { Review, ReviewOptions } from '../../../src/core/review-result';
import { keepingWhatIsSame, withReadAreas } from '../../../src/core/workbook/read-again';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { messagesFor } from '../../../src/messages/catalogue';
import { sheetWording } from '../../../src/messages/sheet-wording';
import { largeWorkbook } from '../../support/large-workbook';
import type { CoreMeasure } from './measures';

const OPTIONS: ReviewOptions = { framework: null, wording: sheetWording(messagesFor('vi')), today: { year: 2025, month: 3, day: 1 } };

/** A process has warmed up after so many items. */
const WARM_AFTER = 10_000;
const LOOKS = 5;
const WARM_REVIEWS = 15;

function measured(items: number): CoreMeasure {
  const workbook = largeWorkbook(items);
  const pass = timed(() => cellsIn(workbook));
  const cold = timed(() => reviewWorkbook(workbook, OPTIONS));
  const plan = timed(() => cold.result.changes);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const recheck = medianOf(looksAgain(workbook));
  // One that is larger than all it takes to warm up is warm before its end.
  const warm = items > WARM_AFTER ? cold.milliseconds : warmReview(items);
  return { kind: 'core', items, pass: pass.milliseconds, cold: cold.milliseconds, plan: plan.milliseconds, warm, recheck, megabytes };
}

function cellsIn({ sheets }: WorkbookSnapshot): number {
  let filled = 0;
  for (const { values, contents, numberFormats } of sheets) {
    for (const [at, row] of values.entries()) {
      for (const [column, value] of row.entries()) {
        if (value !== '' || contents[at]?.[column] !== '' || numberFormats[at]?.[column] !== 'General') filled += 1;
      }
    }
  }
  return filled;
}

/** The median of several workbooks, after as many as it takes to warm up. */
function warmReview(items: number): number {
  for (let done = 0; done < WARM_AFTER; done += items) reviewWorkbook(largeWorkbook(items), OPTIONS);
  return medianOf(Array.from({ length: items < WARM_AFTER ? WARM_REVIEWS : 1 }, () => {
    const another = largeWorkbook(items);
    return timed(() => reviewWorkbook(another, OPTIONS)).milliseconds;
  }));
}

/** A score here and there becomes another, and the workbook is looked at again. */
function looksAgain(first: WorkbookSnapshot): number[] {
  let before = first;
  return Array.from({ length: LOOKS }, (_, look) => {
    const now = keepingWhatIsSame(before, withAnotherScore(before, look));
    const { milliseconds } = timed((): Review => reviewWorkbook(now, OPTIONS));
    before = now;
    return milliseconds;
  });
}

const SCORES = 3;

function withAnotherScore(before: WorkbookSnapshot, look: number): WorkbookSnapshot {
  const [framework, sheet] = before.sheets;
  if (framework === undefined || sheet === undefined) throw new Error('a framework and a scoresheet were laid out');
  const row = scoredRows(sheet.values)[2 + look * 7] ?? NaN;
  const cells = [[0.5 + look]];
  const used = { row: sheet.top, column: sheet.left, rows: sheet.values.length, columns: sheet.values[0]?.length ?? 0 };
  const read = { area: { row: sheet.top + row, column: SCORES, rows: 1, columns: 1 }, values: cells, contents: cells, numberFormats: [['General']] };
  return { ...before, sheets: [framework, withReadAreas(sheet, used, [read])] };
}

/** Rows of items, counted from the top of the used cells. */
function scoredRows(values: WorkbookSnapshot['sheets'][number]['values']): number[] {
  return values.flatMap(([code, , , score], at) => (typeof score === 'number' && String(code).split('.').length > 2 ? [at] : []));
}

function timed<Result>(work: () => Result): { readonly milliseconds: number; readonly result: Result } {
  const began = performance.now();
  const result = work();
  return { milliseconds: performance.now() - began, result };
}

function medianOf(all: readonly number[]): number {
  return [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? NaN;
}

process.stdout.write(JSON.stringify(measured(Number(process.argv[2]))));
