import { clearResults, planResults } from '../../src/core/changes/plan-results';
import { resultsAreas } from '../../src/core/changes/results-area';
import type { ResultsArea } from '../../src/core/changes/results-area';
import type { Finding } from '../../src/core/finding';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { CellChange } from '../../src/core/workbook/change-set';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import { checkedSheet } from '../support/checked-sheet';
import { drawSheet } from '../support/draw-workbook';
import { OPTIONS } from '../support/second-click';

const PLAIN = `
  | Bảng chấm điểm |      |             |                  |   | Người lập |
  | STT   | Tiêu chí      | Điểm tối đa | Điểm tự đánh giá |
  |-------|---------------|-------------|------------------|
  | "1"   | Chỉ đạo       | 2           | 2                |
  | "1.1" | Kế hoạch      | 2           | 2                |
`;

test('words go into the first free column right of the headings, beside their rows', () => {
  expect(results(PLAIN, { 4: ['EV01', 'SC02'] })).toEqual(['E2:  → Kết quả kiểm tra', 'E4:  → EV01 SC02']);
});

test('a column that holds anything beside the table is passed over', () => {
  const withRemark = PLAIN.replace('| 2           | 2                |\n  | "1.1"', '| 2 | 2 | hỏi lại Sở |\n  | "1.1"');
  expect(results(withRemark, { 4: ['EV01'] })).toEqual(['F2:  → Kết quả kiểm tra', 'F4:  → EV01']);
});

const REVIEWED = `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Kết quả kiểm tra |
  |-------|----------|-------------|------------------|------------------|
  | "1"   | Chỉ đạo  | 2           | 2                | IX01             |
  | "1.1" | Kế hoạch | 2           | 2                | EV01             |
`;

test('words that stand are left alone, and go when their finding is gone', () => {
  expect(results(REVIEWED, { 3: ['EV01'] })).toEqual(['E2: IX01 → ']);
});

test('without any finding the column is blank, heading included', () => {
  expect(results(REVIEWED, {})).toEqual(['E1: Kết quả kiểm tra → ', 'E2: IX01 → ', 'E3: EV01 → ']);
  expect(results(PLAIN, {})).toEqual([]);
});

test('what people write below the table is theirs, in that column too', () => {
  const signed = `${REVIEWED}  |  |  |  |  |  |
  |  |  |  |  | Người kiểm tra |
  `;
  expect(results(signed, {})).toEqual(['E1: Kết quả kiểm tra → ', 'E2: IX01 → ', 'E3: EV01 → ']);
});

test('clearing blanks the column where it stands', () => {
  const { area, snapshot } = areaOf(REVIEWED);
  expect(told(clearResults(area, snapshot))).toEqual(['E1: Kết quả kiểm tra → ', 'E2: IX01 → ', 'E3: EV01 → ']);
});

test('clearing leaves a sheet alone on which the column never stood, and blanks only what is there', () => {
  const { area, snapshot } = areaOf(PLAIN);
  expect(clearResults(area, snapshot)).toEqual([]);
  const half = areaOf(REVIEWED.replace('| EV01 ', '|      '));
  expect(told(clearResults(half.area, half.snapshot))).toEqual(['E1: Kết quả kiểm tra → ', 'E2: IX01 → ']);
});

test('a finding above the table, on its headings or below it is told in no row', () => {
  expect(results(PLAIN, { 1: ['SH01'], 2: ['SH02'], 5: ['EV01'], 6: ['EV02'] })).toEqual([]);
});

describe('Several scoresheets of one sheet', () => {
  const areas = (table: string): string[] => {
    const snapshot = drawSheet('Bảng điểm', table);
    const { scoresheets } = readScoresheets({ name: '', definedNames: [], tables: [], sheets: [snapshot] });
    return resultsAreas(scoresheets, snapshot, []).map(({ column, headingBottom, bottom }) => `${toA1({ row: headingBottom, column })}:${bottom}`);
  };

  test('have a column each where they stand below each other, even without a row between them', () => {
    const below = (between: string) => `
      | STT   | Tiêu chí | Điểm tối đa | Tự chấm |
      |-------|----------|-------------|---------|
      | "1"   | Chỉ đạo  | 1           | 1       |
      | "1.1" | Kế hoạch | 1           | 1       |
      |       | Tổng cộng | 1          | 1       |
      ${between}
      | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Điểm thẩm định |
      | "1"   | Chỉ đạo  | 1           | 1       | 1              |
      | "1.1" | Kế hoạch | 1           | 1       | 1              |`;
    expect(areas(below('| |'))).toEqual(['E1:4', 'F6:8']);
  });

  test('share one where they stand side by side, right of them all', () => {
    const beside = `
      | STT   | Tiêu chí | Điểm tối đa | Tự chấm |   | STT   | Tiêu chí | Điểm tối đa | Tự chấm |
      |-------|----------|-------------|---------|---|-------|----------|-------------|---------|
      | "1"   | Chỉ đạo  | 1           | 1       |   | "1"   | Chỉ đạo  | 1           | 1       |
      | "1.1" | Kế hoạch | 1           | 1       |   | "1.1" | Kế hoạch | 1           | 1       |
      | "1.2" | Rà soát  | 1           | 1       |   |       |          |             |         |`;
    expect(areas(beside)).toEqual(['J1:4']);
  });
});

test('words that look like a formula are written as text, and known again when read back without the apostrophe', () => {
  const { area, snapshot } = areaOf(REVIEWED.replace('| EV01 ', '| "=EV01" ').replace('| IX01 ', '| '));
  const wording = { ...OPTIONS.wording, results: () => '=EV01' };
  expect(told(planResults(area, snapshot, [finding('EV01', 3)], wording))).toEqual([]);
  expect(told(planResults(area, snapshot, [finding('EV01', 2), finding('EV01', 3)], wording))).toEqual(["E2:  → '=EV01"]);
});

/** What changes when these codes are found on these rows, numbered as on the sheet. */
function results(table: string, codes: Readonly<Record<number, readonly string[]>>): string[] {
  const { area, snapshot } = areaOf(table);
  const findings = Object.entries(codes).flatMap(([row, found]) => found.map((code) => finding(code, Number(row))));
  return told(planResults(area, snapshot, findings, OPTIONS.wording));
}

function areaOf(table: string): { readonly area: ResultsArea; readonly snapshot: SheetSnapshot } {
  const { scoresheet, snapshot } = checkedSheet(table);
  const [area] = resultsAreas([scoresheet], snapshot, []);
  if (area === undefined) throw new Error('the drawing has no place for results');
  return { area, snapshot };
}

function finding(code: string, row: number): Finding {
  const place = { sheet: { id: 's1', name: 'Bảng điểm' }, row: row - 1, column: 3 };
  return { code, rule: 'item-unscored', severity: 'warning', place, item: null, facts: { maximum: '2' } };
}

function told(changes: readonly CellChange[]): string[] {
  return changes.map((change) => `${toA1(change)}: ${change.from} → ${change.to}`);
}
