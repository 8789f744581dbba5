import { LONG_TEXTS } from '../support/damaged-workbook';
import { drawSheet } from '../support/draw-workbook';
import { reviewed } from '../support/second-click';
import type { CellRef } from '../../src/core/workbook/cell-ref';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';

const FRAMEWORK = drawSheet('Khung tiêu chí', `
  | Bộ tiêu chí năm 2023 |           |             |                    |                  |                     |                  |
  | STT                  | Tiêu chí  | Điểm tối đa | Hình thức đánh giá | Cách tính điểm   | Tài liệu kiểm chứng | Cơ quan phụ trách |
  | "1"                  | Chỉ đạo   | 3           |                    |                  |                     |                  |
  | "1.1"                | Kế hoạch  | 1           | Tự đánh giá        | Đúng hạn: 1      | Kế hoạch            | Sở Nội vụ        |
  | "1.2"                | Kiểm tra  | 2           | Tự đánh giá        |                  | Báo cáo             | Sở Nội vụ        |
`, 's1');
const SCORESHEET = drawSheet('Bảng điểm', `
  | Đơn vị: Sở Nội vụ |           |             |              |            |                     |            |
  | STT               | Tiêu chí  | Điểm tối đa | Tự chấm      | Chỉ số (%) | Tài liệu kiểm chứng | Giải trình |
  | "1"               | Chỉ đạo   | 3           | =D4+D5 → 2   |            |                     |            |
  | "1.1"             | Kế hoạch  | 1           | 1            | 100        | 12/KH-SNV           |            |
  | "1.2"             | Kiểm tra  | 2           | 1            | 50         | 13/BC-SNV           |            |
`, 's2');

const PLACES = [0, 1, 3].flatMap((row) => Array.from({ length: 7 }, (_, column): CellRef => ({ row, column })));

/** Processor seconds for all places together, so that a busy machine does not count. */
const LONGEST = 5;

test.each(LONG_TEXTS.map((text) => ({ begins: text.slice(0, 12), text })))('a cell full of "$begins" delays no review, wherever it stands', ({ text }) => {
  const before = process.cpuUsage();
  for (const place of PLACES) {
    reviewed({ name: 'dài.xlsx', definedNames: [], tables: [], sheets: [withText(FRAMEWORK, place, text), SCORESHEET] });
    reviewed({ name: 'dài.xlsx', definedNames: [], tables: [], sheets: [FRAMEWORK, withText(SCORESHEET, place, text)] });
  }
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(LONGEST);
});

function withText(sheet: SheetSnapshot, { row, column }: CellRef, text: string): SheetSnapshot {
  const filled = <Each,>(grid: readonly (readonly Each[])[]) =>
    grid.map((line, at) => (at === row ? line.map((each, place) => (place === column ? text : each)) : line));
  return { ...sheet, values: filled(sheet.values), contents: filled(sheet.contents) };
}
