import { reviewWorkbook } from '../src/core/review';
import { toShownDecimal } from '../src/core/indices/points';
import { toA1 } from '../src/core/workbook/cell-ref';
import { isEmpty } from '../src/core/workbook/change-set';
import type { CellChange } from '../src/core/workbook/change-set';
import type { WorkbookSnapshot } from '../src/core/workbook/snapshot';
import { drawWorkbook } from './support/draw-workbook';
import { drawnFramework } from './support/drawn-framework';
import { OPTIONS, reviewed, written } from './support/second-click';

const FRAMEWORK = `
  | STT   | Tiêu chí  | Điểm tối đa |
  |-------|-----------|-------------|
  | "1"   | Chỉ đạo   | 3           |
  | "1.1" | Kế hoạch  | 1           |
  | "1.2" | Kiểm tra  | 2           |
  | "2"   | Thể chế   | 1           |
  | "2.1" | Rà soát   | 1           |
  |       | Tổng cộng | 4           |
`;

const CLEAN = `
  | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá    | Chỉ số (%)                                     | Tài liệu kiểm chứng |
  |-------|-----------|-------------|---------------------|------------------------------------------------|---------------------|
  | "1"   | Chỉ đạo   | 3           | =SUM(D3:D4) → 2.5   | =IF(C2=0,"",ROUND(D2/C2*100,2)) → 83.33        |                     |
  | "1.1" | Kế hoạch  | 1           | 1                   |                                                | Kế hoạch số 1/KH-UBND ngày 05/01/2023 |
  | "1.2" | Kiểm tra  | 2           | 1.5                 |                                                | Kế hoạch số 2/KH-UBND ngày 05/01/2023 |
  | "2"   | Thể chế   | 1           | =SUM(D6) → 1        | =D5/C5*100 → 100                               |                     |
  | "2.1" | Rà soát   | 1           | 1                   |                                                | Báo cáo số 3/BC-STP ngày 06/12/2023 |
  |       | Tổng cộng | 4           | =SUM(D2,D5) → 3.5   | =D7/C7*100 → 87.5                              |                     |
`;

test('a clean workbook is ready: nothing is found, nothing is written', () => {
  const review = reviewed(drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Sở Nội vụ': CLEAN }));
  expect(review.findings).toEqual([]);
  expect(review.notChecked.filter(({ because }) => because !== 'no-opinion-column')).toEqual([]);
  expect(review.verdict).toBe('ready');
  expect(isEmpty(review.changes)).toBe(true);
  expect(isEmpty(review.clearing)).toBe(true);
});

const FAULTY = CLEAN.replace('=SUM(D3:D4) → 2.5', '3').replace('=SUM(D2,D5) → 3.5', '=SUM(D2:D3,D5) → 5');

test('what is wrong is found where it stands, in the order of the sheet', () => {
  const review = reviewed(drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Sở Nội vụ': FAULTY }));
  expect(review.findings.map(({ code, place }) => `${toA1(place)} ${code}`)).toEqual([
    'D2 IX01',
    'D2 IX04',
    'D7 IX02',
    'D7 IX05',
  ]);
  expect(review.verdict).toBe('errors');
});

test('a click mends the sums, and says beside the table what is left to people', async () => {
  const unproven = FAULTY.replace('Báo cáo số 3/BC-STP ngày 06/12/2023', '');
  const workbook = drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Sở Nội vụ': unproven });
  const { changes } = reviewed(workbook);
  expect(changes.cells.map((change) => `${toA1(change)}: ${change.from} → ${change.to}`)).toEqual([
    'D2: 3 → =SUM(D3:D4)',
    'D7: =SUM(D2:D3,D5) → =SUM(D2,D5)',
    'G1:  → Kết quả kiểm tra',
    'G6:  → EV01',
  ]);
  expect(changes.marks).toMatchObject([{ sheet: { name: 'Sở Nội vụ' }, remove: [], add: [{ severity: 'warning', areas: 'F6,G6' }] }]);

  const secondClick = reviewed(await written(workbook, changes));
  expect(secondClick.findings.map(({ code }) => code)).toEqual(['EV01']);
  expect(isEmpty(secondClick.changes)).toBe(true);
});

test('when the last finding is gone, so are the column and the marks', async () => {
  const unproven = CLEAN.replace('Báo cáo số 3/BC-STP ngày 06/12/2023', '');
  const draw = (sheet: string) => drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Sở Nội vụ': sheet });
  const clicked = await written(draw(unproven), reviewed(draw(unproven)).changes);
  const proven = await written(clicked, { cells: [proofOf(clicked)], marks: [] });
  const { changes } = reviewed(proven);
  expect(changes.cells.map((change) => `${toA1(change)}: ${change.from} → ${change.to}`)).toEqual([
    'G1: Kết quả kiểm tra → ',
    'G6: EV01 → ',
  ]);
  expect(changes.marks).toMatchObject([{ remove: [{ severity: 'warning', areas: 'F6,G6' }], add: [] }]);
});

test('without a framework a workbook is checked for inner consistency, and what could not run is counted', () => {
  const { framework, findings, notChecked } = reviewed(drawWorkbook({ 'Sở Nội vụ': CLEAN }));
  expect(framework).toBeNull();
  expect(findings).toEqual([]);
  expect(notChecked.filter(({ because }) => because === 'no-framework').map(({ code, sheet }) => `${code} ${sheet}`)).toEqual([
    'FW02 Sở Nội vụ',
    'FW03 Sở Nội vụ',
    'FW04 Sở Nội vụ',
    'FW05 Sở Nội vụ',
    'FW06 Sở Nội vụ',
    'SC04 Sở Nội vụ',
  ]);
});

test('a framework from outside goes before the one inside', () => {
  const outside = drawnFramework(FRAMEWORK.replace('Rà soát   | 1 ', 'Rà soát   | 2 '));
  const workbook = drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Sở Nội vụ': CLEAN });
  const review = reviewWorkbook(workbook, { ...OPTIONS, framework: outside });
  expect(review.findings.map(({ code }) => code)).toContain('FW04');
  expect(review.framework?.fingerprint).not.toBe(reviewed(workbook).framework?.fingerprint);
});

test('a workbook without any scoring table is not checked, and an empty one neither', () => {
  expect(reviewed(drawWorkbook({ 'Ghi chú': '| Họp ngày 19/01 |' })).verdict).toBe('not-checked');
  expect(reviewed({ name: 'rỗng.xlsx', definedNames: [], tables: [], sheets: [] }).verdict).toBe('not-checked');
});

test('several units are ranked by the total index of their last stage', () => {
  const weaker = CLEAN.replace('| 1.5  ', '| 0.5  ').replace('→ 2.5', '→ 1.5').replace('→ 3.5', '→ 2.5');
  const review = reviewed(drawWorkbook({ Một: weaker, Hai: CLEAN, Ba: CLEAN }));
  const ranks = review.sheets.map(({ scoresheet, stages, rank }) => {
    const percent = stages.at(-1)?.total.percent;
    return [scoresheet.sheet.name, percent ? toShownDecimal(percent) : '', rank];
  });
  expect(ranks).toEqual([
    ['Một', '62.50', 3],
    ['Hai', '87.50', 1],
    ['Ba', '87.50', 1],
  ]);
});

function proofOf({ sheets }: WorkbookSnapshot): CellChange {
  const sheet = sheets.find((candidate) => candidate.sheet.name === 'Sở Nội vụ')?.sheet;
  if (sheet === undefined) throw new Error('the drawing has no such sheet');
  return { sheet, row: 5, column: 5, from: '', to: 'Báo cáo số 3/BC-STP ngày 06/12/2023' };
}

test('a table that cannot be read is never ready, though the framework has switched off the rule that says so', () => {
  const workbook = drawWorkbook({
    'Khung tiêu chí': `
      | STT   | Tiêu chí         | Điểm tối đa |
      | "1"   | Chỉ đạo          | 1           |
      | "1.1" | Kế hoạch         | 1           |
      |       | Không kiểm tra: SH01 |         |
    `,
    'Sở Nội vụ': `
      | STT   | Tiêu chí         | Điểm tự đánh giá |
      | "1"   | Chỉ đạo          | 1                |
      | "1.1" | Kế hoạch         | 1                |
    `,
  });
  const { verdict, findings } = reviewed(workbook);
  expect({ verdict, findings }).toEqual({ verdict: 'warnings', findings: [] });
});
