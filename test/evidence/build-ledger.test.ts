import { buildLedger } from '../../src/core/evidence/build-ledger';
import type { Framework } from '../../src/core/framework/framework';
import { toDecimal } from '../../src/core/indices/points';
import { evidenceMissing } from '../../src/core/rules/evidence-missing';
import { evidencePlaceholder } from '../../src/core/rules/evidence-placeholder';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { checkedSheet, observed } from '../support/checked-sheet';
import type { DrawnTable } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí     | Điểm tối đa | Hình thức đánh giá  | Tài liệu kiểm chứng |
  |-------|--------------|-------------|---------------------|---------------------|
  | "1"   | Chỉ đạo      | 9           |                     |                     |
  | "1.1" | Kế hoạch     | 1           | Tự đánh giá         |                     |
  | "1.2" | Kiểm tra     | 1           | Tự đánh giá         |                     |
  | "1.3" | Báo cáo      | 1           | Tự đánh giá         |                     |
  | "1.4" | Rà soát      | 1           | Tự đánh giá         |                     |
  | "1.5" | Công bố      | 1           | Tự đánh giá         |                     |
  | "1.6" | Tuyên truyền | 1           | Tự đánh giá         | Không               |
  | "1.7" | Sáng kiến    | 1           | Tự đánh giá         |                     |
  | "1.8" | Tác động     | 2           | Điều tra xã hội học |                     |
`);

const SHEET = `
  | STT   | Tiêu chí     | Điểm tối đa | Điểm tự đánh giá | Điểm ĐTXHH | Tài liệu kiểm chứng     | Giải trình           |
  |-------|--------------|-------------|------------------|------------|-------------------------|----------------------|
  | "1"   | Chỉ đạo      | 9           | 4                |            |                         |                      |
  | "1.1" | Kế hoạch     | 1           | 1                |            | Kế hoạch số 144/KH-UBND | x                    |
  | "1.2" | Kiểm tra     | 1           | 1                |            | x                       | Kiểm tra lồng ghép   |
  | "1.3" | Báo cáo      | 1           | 0.5              |            |                         |                      |
  | "1.4" | Rà soát      | 1           | "0,25"           |            | đang cập nhật           |                      |
  | "1.5" | Công bố      | 1           | Không phát sinh  |            |                         |                      |
  | "1.6" | Tuyên truyền | 1           | 1                |            |                         |                      |
  | "1.8" | Tác động     | 2           |                  | 1.5        |                         |                      |
`;

test('an explanation that cites a document explains, and a survey item that the unit scored all the same needs no evidence', () => {
  const sheet = SHEET
    .replace('| 0.5              |            |                         |                      |', '| 0.5              |            |                         | Theo Kế hoạch số 5/KH-SNV |')
    .replace('| 2           |                  | 1.5 ', '| 2           | 1                | 1.5 ');
  const standings = checkedSheet(sheet, FRAMEWORK).ledger.lines.map(({ item, state }) => `${item} ${state}`);
  expect(standings).toEqual(expect.arrayContaining(['1.3 explained', '1.8 notRequired']));
});

test('every item stands in one of five states, and points without evidence are at risk', () => {
  expect(ledgerOf(SHEET, FRAMEWORK)).toEqual({
    lines: [
      '1.1 attached 1 F3',
      '1.2 explained 1 F4',
      '1.3 missing 0.5 F5',
      '1.4 missing 0.25 F6',
      '1.5 notApplicable 0 F7',
      '1.6 notRequired 1 F8',
      '1.7 notRequired 0 -',
      '1.8 notRequired 0 F9',
    ],
    counts: { attached: 1, explained: 1, missing: 2, notRequired: 3, notApplicable: 1 },
    pointsAtRisk: '0.75',
  });
});

test('the rules find exactly what the ledger counts as missing', () => {
  const found = [...observed(evidenceMissing, SHEET, FRAMEWORK), ...observed(evidencePlaceholder, SHEET, FRAMEWORK)];
  expect(found.map(({ item, points }) => [item, points])).toEqual([['1.3', '0.5'], ['1.4', '0.25']]);
});

test('in a shared column a document or link is evidence, and other words explain', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Tài liệu kiểm chứng/Giải trình        |
    |-------|----------|-------------|---------|---------------------------------------|
    | "1"   | Chỉ đạo  | 4           | 4       |                                       |
    | "1.1" | Kế hoạch | 1           | 1       | Kế hoạch số 144/KH-UBND               |
    | "1.2" | Kiểm tra | 1           | 1       | https://angiang.gov.vn/kiem-tra       |
    | "1.3" | Báo cáo  | 1           | 1       | Đơn vị lồng ghép vào báo cáo hằng năm |
    | "1.4" | Rà soát  | 1           | 1       | có                                    |
  `;
  expect(ledgerOf(sheet, null).lines).toEqual(['1.1 attached 1 E3', '1.2 attached 1 E4', '1.3 explained 1 E5', '1.4 missing 1 E6']);
});

test('what a cell cites is listed in the order of the text, whatever became of the points', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Tài liệu kiểm chứng                                    |
    |-------|----------|-------------|---------|--------------------------------------------------------|
    | "1"   | Chỉ đạo  | 1           | 0       |                                                        |
    | "1.1" | Kế hoạch | 1           | 0       | Kế hoạch số 144/KH-UBND ngày 27/10/2022;⏎https://a.vn  |
  `;
  const [line] = buildLedger(checkedSheet(sheet)).lines;
  expect(line?.citations).toEqual([
    { type: 'Kế hoạch', reference: '144/KH-UBND', date: '2022-10-27', writtenDate: '27/10/2022', link: null, column: 4 },
    { type: null, reference: null, date: null, writtenDate: null, link: 'https://a.vn', column: 4 },
  ]);
});

test('without columns for evidence or explanation all claimed points are at risk', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm |
    |-------|----------|-------------|---------|
    | "1"   | Chỉ đạo  | 2           | 2       |
    | "1.1" | Kế hoạch | 1           | 1       |
    | "1.2" | Kiểm tra | 1           | 0.5     |
  `;
  expect(ledgerOf(sheet, null)).toMatchObject({ lines: ['1.1 missing 1 -', '1.2 missing 0.5 -'], pointsAtRisk: '1.5' });
});

/** The ledger with its lines as `item state claimed cell`. */
function ledgerOf(table: DrawnTable, framework: Framework | null) {
  const { lines, counts, pointsAtRisk } = buildLedger(checkedSheet(table, framework));
  const described = lines.map(({ item, state, claimed, row, column }) => {
    const cell = row === null || column === null ? '-' : toA1({ row, column });
    return `${item} ${state} ${toDecimal(claimed)} ${cell}`;
  });
  return { lines: described, counts, pointsAtRisk: toDecimal(pointsAtRisk) };
}
