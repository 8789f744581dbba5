import { readFileSync } from 'node:fs';
import { points, sum, toDecimal } from '../../src/core/indices/points';
import { reviewWorkbook } from '../../src/core/review';
import type { Review, ReviewOptions } from '../../src/core/review-result';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { isEmpty } from '../../src/core/workbook/change-set';
import { cellAt } from '../../src/core/workbook/snapshot';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { DEPARTMENT_ITEMS } from './department-scores';
import { PROVINCE_SCORES } from './province-scores';
import { readSample, samplePath } from './read-sample';
import { expectedFindingsText, planSamples } from './samples';
import { contentOf, shownIn } from './sheet-plan';
import type { SheetPlan } from './sheet-plan';

const OPTIONS: ReviewOptions = { framework: null, wording: { resultsHeading: 'Kết quả kiểm tra', results: () => '' }, today: null };

describe('tinh-mau.xlsx, a province without a slip', () => {
  it('has no findings and is ready, with every rule able to look', () => {
    const review = reviewSample('tinh-mau.xlsx');

    expect(told(review)).toEqual([]);
    expect(review).toMatchObject({ verdict: 'ready', notChecked: [] });
  });

  it('comes to exactly what its scores add up to', () => {
    const scores = Object.values(PROVINCE_SCORES);
    const [self, appraised, survey] = [
      added(scores.flatMap((score) => ('self' in score ? [score.self] : []))),
      added(scores.flatMap((score) => ('appraised' in score ? [score.appraised] : []))),
      added(scores.flatMap((score) => ('survey' in score ? [score.survey] : []))),
    ];

    expect(totals(reviewSample('tinh-mau.xlsx'))).toEqual([
      `self ${self}/68 computed`,
      `appraised-1 ${appraised}/68 computed`,
      `achieved ${added([appraised, survey])}/100 computed`,
    ]);
  });

  it('has sums and indices left for a click to fill in, and no word of a person to touch', () => {
    const { formulas, changes } = reviewSample('tinh-mau.xlsx');

    expect(formulas.length).toBeGreaterThan(100);
    expect(changes.cells.filter(({ from }) => from !== '')).toEqual([]);
    expect(changes.marks).toEqual([]);
  });

  it('travels to Excel and back in less than 150 kB', () => {
    const workbook = readSample('tinh-mau.xlsx');
    const read = workbook.sheets.map(({ values, contents, numberFormats }) => [values, contents, numberFormats]);
    const written = reviewWorkbook(workbook, OPTIONS).changes.cells.map(({ row, column, to }) => [row, column, to]);

    expect(Buffer.byteLength(JSON.stringify([read, written]))).toBeLessThan(150_000);
  });
});

describe('so-tong-60.xlsx, a department whose total is 60', () => {
  it('has no findings, is ready and leaves nothing to write', () => {
    const review = reviewSample('so-tong-60.xlsx');

    expect(told(review)).toEqual([]);
    expect(review).toMatchObject({ verdict: 'ready', notChecked: [] });
    expect(isEmpty(review.changes)).toBe(true);
  });

  it('comes to exactly what its scores add up to', () => {
    expect(totals(reviewSample('so-tong-60.xlsx'))).toEqual([
      `self ${added(DEPARTMENT_ITEMS.map(({ self }) => self))}/60 computed`,
      `appraised-1 ${added(DEPARTMENT_ITEMS.map(({ appraised }) => appraised))}/60 computed`,
    ]);
  });
});

describe('tinh-co-loi.xlsx, a province with slips of every kind', () => {
  it('is found to have exactly the faults that are noted beside it', () => {
    const expected: readonly NotedFinding[] = JSON.parse(expectedText());

    expect(told(reviewSample('tinh-co-loi.xlsx'))).toEqual(expected.map(({ code, sheet, cell, item }) => ({ code, sheet, cell, item })));
  });

  it('shows every rule at work', () => {
    const { findings } = reviewSample('tinh-co-loi.xlsx');

    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([
      ...['AP01', 'EV01', 'EV02', 'FW01', 'FW02', 'FW03', 'FW04', 'FW07', 'IX01', 'IX02', 'IX03', 'IX04', 'IX05'],
      ...['SC01', 'SC02', 'SC03', 'SC04', 'SC05', 'SC07', 'SH01'],
    ]);
  });
});

describe('the samples as they are kept', () => {
  it.each(Object.entries(planSamples()))('%s holds what make-samples would write today', (name, plans) => {
    const kept = readSample(name);

    expect(kept.sheets.map(({ sheet }) => sheet.name)).toEqual(plans.map((plan) => plan.name));
    expect(plans.map((plan, at) => cellsRead(kept, at, plan))).toEqual(plans.map(cellsPlanned));
  });

  it('tinh-co-loi.expected.json is what make-samples would write today', () => {
    expect(expectedText()).toBe(expectedFindingsText());
  });
});

type NotedFinding = Readonly<Record<'code' | 'sheet' | 'cell' | 'note', string>> & { readonly item: string | null };

function reviewSample(name: string): Review {
  return reviewWorkbook(readSample(name), OPTIONS);
}

function told({ findings }: Review) {
  return findings.map(({ code, place, item }) => ({ code, sheet: place.sheet.name, cell: toA1(place), item }));
}

function totals({ sheets }: Review): string[] {
  return sheets.flatMap(({ stages }) =>
    stages.map(({ stage, total }) => `${stage} ${toDecimal(total.points)}/${toDecimal(total.maximum)} ${total.state.kind}`),
  );
}

function added(decimals: readonly string[]): string {
  return toDecimal(sum(decimals.map(points)));
}

function expectedText(): string {
  return readFileSync(samplePath('tinh-co-loi.expected.json'), 'utf8');
}

/** Cell by cell what stands in it and what it shows, empty cells aside. */
function cellsRead({ sheets }: WorkbookSnapshot, at: number, plan: SheetPlan): string[] {
  const snapshot = sheets[at];
  if (snapshot === undefined) return [];
  return eachCell(plan, (row, column) => {
    const { content, value } = cellAt(snapshot, row, column);
    return [String(content), String(value)];
  });
}

function cellsPlanned(plan: SheetPlan): string[] {
  const read = shownIn(plan);
  return eachCell(plan, (row, column) => [contentOf(plan.rows[row]?.cells[column] ?? ''), contentOf(read(row, column))]);
}

function eachCell(plan: SheetPlan, told: (row: number, column: number) => readonly [string, string]): string[] {
  return plan.rows.flatMap((_, row) =>
    plan.columns.map((_column, column) => {
      const [content, shown] = told(row, column);
      return content === '' ? '' : `${toA1({ row, column })} ${content} → ${shown}`;
    }),
  );
}
