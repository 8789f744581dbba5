import { evidenceCells } from '../../../src/core/evidence/folder/evidence-cells';
import { readScoresheets } from '../../../src/core/scoresheet/read-scoresheets';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { drawWorkbook } from '../../support/draw-workbook';

test('evidence is what stands in its column on any row, and what was handed in for the second round', () => {
  expect(
    cellsIn(`
      | STT     | Tiêu chí | Điểm tối đa | Tự chấm | Tài liệu kiểm chứng | Giải trình | Điểm thẩm định lần 1 | Tài liệu kiểm chứng lần 2 | Điểm thẩm định lần 2 |
      |---------|----------|-------------|---------|---------------------|------------|----------------------|---------------------------|----------------------|
      | "1"     | Chỉ đạo  | 2           | 2       | KH 1/KH-UBND        |            |                      |                           |                      |
      | "1.1"   | Kế hoạch | 1           | 1       | KH 2/KH-UBND        | KH 3/KH-SNV | 1                   | KH 4/KH-UBND              | 1                    |
      | "1.2"   | Kết quả  | 1           | 1       |                     |            | 1                    |                           | 1                    |
      | Điểm thưởng        || 1           | 1       | QĐ 5/QĐ-SNV         |            |                      |                           |                      |`),
  ).toEqual(['0 E2 1: KH 1/KH-UBND', '1 E3 1.1: KH 2/KH-UBND', '2 H3 1.1: KH 4/KH-UBND', '3 E5 -: QĐ 5/QĐ-SNV']);
});

test('an explanation counts where evidence has no column', () => {
  expect(
    cellsIn(`
      | STT     | Tiêu chí | Điểm tối đa | Tự chấm | Giải trình   |
      |---------|----------|-------------|---------|--------------|
      | "1"     | Chỉ đạo  | 1           | 1       |              |
      | "1.1"   | Kế hoạch | 1           | 1       | KH 2/KH-UBND |`),
  ).toEqual(['0 E3 1.1: KH 2/KH-UBND']);
});

function cellsIn(table: string): string[] {
  const { scoresheets } = readScoresheets(drawWorkbook({ 'Bảng điểm': table }));
  return evidenceCells(scoresheets).map(({ at, place, item, text }) => `${at} ${toA1(place)} ${item ?? '-'}: ${text}`);
}
