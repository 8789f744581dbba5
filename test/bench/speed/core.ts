import { reviewWorkbook } from '../../../src/core/review';
import type { Review, ReviewOptions } from '../../../src/core/review-result';
import { keepingWhatIsSame, withReadAreas } from '../../../src/core/workbook/read-again';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { messagesFor } from '../../../src/messages/catalogue';
import { sheetWording } from '../../../src/messages/sheet-wording';
import type { CoreMeasure } from './measures';
import { readAnswers } from './workbook-answers';

const OPTIONS: ReviewOptions = { framework: null, wording: sheetWording(messagesFor('vi')), today: { year: 2025, month: 3, day: 1 } };

/** A process has warmed up after so many items. */
const WARM_AFTER = 10_000;
const LOOKS = 5;
const WARM_REVIEWS = 15;

function measured(items: number, answers: string): CoreMeasure {
  const workbook = readAnswers(answers);
  // What the reading of it has left behind is not the review's.
  globalThis.gc?.();
  const pass = timed(() => cellsIn(workbook));
  const cold = timed(() => reviewWorkbook(workbook, OPTIONS));
  const plan = timed(() => cold.result.changes);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const recheck = medianOf(looksAgain(workbook));
  // One that is larger than all it takes to warm up is warm before its end.
  const warm = items > WARM_AFTER ? cold.milliseconds : warmReview(items, answers);
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
function warmReview(items: number, answers: string): number {
  for (let done = 0; done < WARM_AFTER; done += items) reviewWorkbook(readAnswers(answers), OPTIONS);
  return medianOf(Array.from({ length: items < WARM_AFTER ? WARM_REVIEWS : 1 }, () => {
    const another = readAnswers(answers);
    return timed(() => reviewWorkbook(another, OPTIONS)).milliseconds;
  }));
}

/** A score here and there becomes another, is read, and the workbook is looked at again. */
function looksAgain(first: WorkbookSnapshot): number[] {
  let before = first;
  return Array.from({ length: LOOKS }, (_, look) => {
    const row = scoredRows(before)[2 + look * 7] ?? NaN;
    const now = timed(() => keepingWhatIsSame(before, withScore(before, row, 0.5 + look)));
    const review = timed((): Review => reviewWorkbook(now.result, OPTIONS));
    before = now.result;
    return now.milliseconds + review.milliseconds;
  });
}

const SCORES = 3;

function withScore(before: WorkbookSnapshot, row: number, score: number): WorkbookSnapshot {
  const [framework, sheet] = sheetsOf(before);
  const used = { row: sheet.top, column: sheet.left, rows: sheet.values.length, columns: sheet.values[0]?.length ?? 0 };
  const read = { area: { row, column: SCORES, rows: 1, columns: 1 }, values: [[score]], contents: [[score]], numberFormats: [['General']] };
  return { ...before, sheets: [framework, withReadAreas(sheet, used, [read])] };
}

function sheetsOf({ sheets: [framework, sheet] }: WorkbookSnapshot): readonly [framework: SheetSnapshot, sheet: SheetSnapshot] {
  if (framework === undefined || sheet === undefined) throw new Error('a framework and a scoresheet were laid out');
  return [framework, sheet];
}

/** Rows of items, from zero on the sheet. */
function scoredRows(workbook: WorkbookSnapshot): number[] {
  const [, { top, values }] = sheetsOf(workbook);
  return values.flatMap(([code, , , score], at) => (typeof score === 'number' && String(code).split('.').length > 2 ? [top + at] : []));
}

function timed<Result>(work: () => Result): { readonly milliseconds: number; readonly result: Result } {
  const began = performance.now();
  const result = work();
  return { milliseconds: performance.now() - began, result };
}

function medianOf(all: readonly number[]): number {
  return [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? NaN;
}

const [items, answers = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(measured(Number(items), answers)));
