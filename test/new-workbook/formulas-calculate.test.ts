import { readFramework } from '../../src/core/framework/read-framework';
import { computeIndices } from '../../src/core/indices/compute-indices';
import { roundShown, toDecimal } from '../../src/core/indices/points';
import type { Index } from '../../src/core/indices/stage-indices';
import { buildScoreTree } from '../../src/core/scoresheet/build-score-tree';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import { columnLetters } from '../../src/core/workbook/cell-ref';
import { cellAt } from '../../src/core/workbook/snapshot';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import { newWorkbookFor } from '../support/planned-workbook';
import { OPTIONS, reviewed } from '../support/second-click';
import { ALL_RULES } from './framework-of-all-rules';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openStandIn({ workbook: await writeWorkbook(newWorkbookFor(ALL_RULES)) });
});
afterEach(() => standIn.close());

const SELF = { D10: 0.5, D11: 1.2, D12: 0.75, D13: 1, D17: 2.25 };

it('an empty workbook adds up to nothing and shows no error anywhere', async () => {
  const snapshot = await new ExcelWorkbook().read();
  expect(shownSums(snapshot)).toEqual(computedSums(snapshot));
  expect(snapshot.sheets.flatMap(({ values }) => values.flat()).filter((value) => String(value).startsWith('#'))).toEqual([]);
});

it('what a unit gives itself is added up to the total, bonus and penalty within their caps', async () => {
  await enter({ ...SELF, D18: 5, D19: 0.5 });
  const snapshot = await new ExcelWorkbook().read();
  expect(shownSums(snapshot)).toEqual(computedSums(snapshot));
  expect(valueAt(snapshot, 'D20')).toBe(7.2);
});

it('appraised scores go before the unit’s own, and survey scores come in', async () => {
  await enter({ ...SELF, E10: 0, E12: 0.25, F15: 1.63, F16: 0.9, D18: 0.5, E18: 0.25 });
  const snapshot = await new ExcelWorkbook().read();
  expect(shownSums(snapshot)).toEqual(computedSums(snapshot));
  expect([valueAt(snapshot, 'G10'), valueAt(snapshot, 'G14'), valueAt(snapshot, 'H14'), valueAt(snapshot, 'G20')]).toEqual([0, 2.53, 84.33, 7.48]);
});

it('an item that is not applicable stays so in what is achieved, and spoils no sum', async () => {
  await enter({ ...SELF, D13: 'Không đánh giá' });
  const snapshot = await new ExcelWorkbook().read();
  expect([valueAt(snapshot, 'G13'), valueAt(snapshot, 'H13'), valueAt(snapshot, 'G9')]).toEqual(['Không đánh giá', '', 2.45]);
});

it('a click works from beginning to end, and a second one writes nothing', async () => {
  await enter({ D10: 0.7 });
  const workbook = new ExcelWorkbook();
  const review = reviewed(await workbook.read());
  expect(review.findings.find(({ place }) => place.row === 9)?.code).toBe('SC04');
  await workbook.apply(review.changes);
  const after = await workbook.read();
  expect(valueAt(after, 'M8')).toBe(OPTIONS.wording.resultsHeading);
  expect(reviewed(after).changes).toEqual({ cells: [], marks: [] });
});

async function enter(scores: Readonly<Record<string, number | string>>): Promise<void> {
  for (const [cell, score] of Object.entries(scores)) await standIn.edit('Bảng điểm', cell, score);
}

function valueAt({ sheets: [sheet] }: WorkbookSnapshot, reference: string): unknown {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return sheet === undefined ? undefined : cellAt(sheet, Number(row) - 1, letters.charCodeAt(0) - 65).value;
}

/** Each area's and the total's points, stage by stage, and its index, by cell: as the sheet shows them. */
function shownSums(snapshot: WorkbookSnapshot): Record<string, string> {
  return Object.fromEntries(Object.keys(computedSums(snapshot)).map((cell) => [cell, String(valueAt(snapshot, cell))]));
}

/** The same as the core computes it. */
function computedSums(snapshot: WorkbookSnapshot): Record<string, string> {
  const [scoresheet] = readScoresheets(snapshot).scoresheets;
  if (scoresheet === undefined) throw new Error('the new workbook has no scoresheet');
  const framework = readFramework(snapshot);
  const tree = buildScoreTree(scoresheet, framework);
  return Object.fromEntries(
    computeIndices({ scoresheet, framework, tree }).flatMap(({ stage, total, nodes }) => {
      const rows: [number, Index][] = [[scoresheet.total?.row ?? -1, total]];
      for (const node of nodes) if (['1', '2'].includes(node.code)) rows.push([node.row ?? -1, node]);
      const column = columnLetters(scoresheet.columns.scores.get(stage) ?? -1);
      return rows.flatMap(([row, index]) => {
        const points = [`${column}${row + 1}`, toDecimal(index.points)] as const;
        const percent = index.percent === null ? '' : toDecimal(roundShown(index.percent));
        return stage === 'achieved' ? [points, [`H${row + 1}`, percent] as const] : [points];
      });
    }),
  );
}
