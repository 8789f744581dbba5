import { pointsFromNumber, roundShown, toDecimal } from '../../src/core/indices/points';
import type { Points } from '../../src/core/indices/points';
import type { Framework } from '../../src/core/framework/framework';
import type { Index } from '../../src/core/indices/stage-indices';
import { reviewWorkbook } from '../../src/core/review';
import type { Review } from '../../src/core/review-result';
import type { ScoredRow } from '../../src/core/scoresheet/scoresheet';
import { cellAt } from '../../src/core/workbook/snapshot';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { openStandIn } from '../stand-in/open-stand-in';
import type { DrawnTable } from '../support/draw-workbook';
import { drawnScoring } from '../support/drawn-scoring';
import { randomScoring, scoredSheetOf } from '../support/random-scoring';
import { OPTIONS } from '../support/second-click';

const SHEETS = 60;

/** Random frameworks, each with its sheet: bonus and penalty with caps and without, items that are not applicable, surveys, blanks. */
const SCORINGS = Array.from({ length: SHEETS }, (_, seed) => drawnScoring(randomScoring(seed * 7919)));

test('the formulas that a click writes come to what the core computes, for every stage', async () => {
  const tables = Object.fromEntries(SCORINGS.map(({ table }, at) => [`Đơn vị ${at + 1}`, table]));
  const standIn = await openStandIn({ workbook: tables });
  const workbook = new ExcelWorkbook();
  const before = await workbook.read();
  // All at once, as a click writes: the grid that stands in for Excel loses count when it is written to while it calculates.
  const changes = SCORINGS.map(({ scoring }, at) => reviewedAlone(before, at, scoredSheetOf(scoring).framework).changes);
  await workbook.apply({ cells: changes.flatMap(({ cells }) => cells), marks: changes.flatMap(({ marks }) => marks) });
  const after = await workbook.read();
  for (const [at, { scoring }] of SCORINGS.entries()) {
    const review = reviewedAlone(after, at, scoredSheetOf(scoring).framework);
    expect(review.formulas).toEqual([]);
    expect(shownIn(after, review)).toEqual(computedBy(review));
  }
  standIn.close();
});

test('the sheets that this is tried on have everything in them', () => {
  const drawn = SCORINGS.map(({ table }) => table);
  const have = (text: RegExp): number => drawn.filter((table: DrawnTable) => text.test(table)).length;
  expect([/KĐG/, /Điểm thẩm định/, /Điểm đạt được/, /Điểm ĐTXHH/, /Điểm thưởng/, /Điểm phạt/].map(have).every((count) => count >= 15)).toBe(true);
  expect(SCORINGS.filter(({ scoring }) => scoring.framework?.rescales === true && scoring.columns.includes('achieved')).length).toBeGreaterThan(5);
  expect(SCORINGS.filter(({ scoring }) => (scoring.framework?.bonusCap ?? null) !== null && scoring.bonus !== null).length).toBeGreaterThan(5);
});

/** One sheet of the workbook, against the framework that it was drawn for. */
function reviewedAlone(workbook: WorkbookSnapshot, at: number, framework: Framework | null): Review {
  return reviewWorkbook({ ...workbook, sheets: workbook.sheets.slice(at, at + 1) }, { ...OPTIONS, framework });
}

/** `appraised-1 5 2.25` for each area, criterion and total by its row, and `percent 5 75` beside the last stage. */
function computedBy(review: Review): string[] {
  return branchesOf(review).flatMap(({ stage, row, points, percent, hasIndex }) => [
    `${stage} ${row + 1} ${toDecimal(points)}`,
    ...(hasIndex ? [`percent ${row + 1} ${percent === null ? '' : toDecimal(percent)}`] : []),
  ]);
}

/** The same as the sheet shows it once everything is calculated. */
function shownIn({ sheets }: WorkbookSnapshot, review: Review): string[] {
  const snapshot = sheets.find(({ sheet }) => sheet.id === review.sheets[0]?.scoresheet.sheet.id);
  const valueAt = (row: number, column: number): string => {
    const value = snapshot === undefined ? null : cellAt(snapshot, row, column).value;
    return typeof value === 'number' ? toDecimal(pointsFromNumber(value)) : String(value);
  };
  return branchesOf(review).flatMap(({ stage, row, column, indexColumn, hasIndex }) => [
    `${stage} ${row + 1} ${valueAt(row, column)}`,
    ...(hasIndex ? [`percent ${row + 1} ${valueAt(row, indexColumn)}`] : []),
  ]);
}

interface ShownBranch {
  readonly stage: string;
  readonly row: number;
  readonly column: number;
  readonly indexColumn: number;
  readonly hasIndex: boolean;
  readonly points: Points;
  /** Rounded as it is shown. */
  readonly percent: Points | null;
}

function branchesOf({ sheets: [sheet], framework }: Review): ShownBranch[] {
  if (sheet === undefined) throw new Error('there is no scoresheet');
  const { scoresheet, stages, tree } = sheet;
  const isBranch = (code: string): boolean => scoresheet.entries.some((entry) => entry.code.startsWith(`${code}.`)) && tree.areas.length > 0;
  return stages.flatMap(({ stage, total, nodes }) => {
    const column = scoresheet.columns.scores.get(stage);
    const rows: { readonly row: ScoredRow['row'] | null; readonly points: Points; readonly percent: Points | null }[] = [
      ...nodes.filter(({ code }) => isBranch(code)).map((node) => ({ row: node.row, ...tellable(node) })),
      { row: scoresheet.total?.row ?? null, ...tellable(total) },
    ];
    return rows.flatMap(({ row, points, percent }) => {
      if (row === null || column === undefined) return [];
      const { index } = scoresheet.columns;
      const shown = percent === null ? null : roundShown(percent, framework?.framework.policy.decimals);
      return [{ stage, row, column, indexColumn: index?.column ?? -1, hasIndex: index?.stage === stage, points, percent: shown }];
    });
  });
}

/** Without the row of an item no cell tells the maximum, and no index is written. */
function tellable({ points, percent, state }: Index): Pick<Index, 'points' | 'percent'> {
  const lacksItem = state.kind === 'provisional' && state.because.includes('item-missing');
  return { points, percent: lacksItem ? null : percent };
}
