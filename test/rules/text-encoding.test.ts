import { runRules } from '../../src/core/rules/run-rules';
import { textEncoding } from '../../src/core/rules/text-encoding';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { drawWorkbook } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';

test('text in TCVN3 is found once a sheet, at the first such cell, as it stands and as it was understood', () => {
  const sheet = `
    | STT   | Tiªu chÝ              | §iÓm tèi ®a | §iÓm tù ®¸nh gi¸ | Minh chøng                |
    |-------|-----------------------|-------------|------------------|---------------------------|
    | "1"   | C«ng t¸c chØ ®¹o      | 1           | 1                |                           |
    | "1.1" | KÕ ho¹ch CCHC         | 1           | 1                | KÕ ho¹ch sè 144/KH-UBND   |
  `;
  expect(found(sheet)).toEqual([
    { cell: 'B1', item: null, encoding: 'TCVN3', cells: 7, found: 'Tiªu chÝ', understood: 'Tiêu chí' },
  ]);
});

test('text in VNI is found likewise', () => {
  const sheet = `
    | STT   | Tieâu chí         | Ñieåm toái ña | Ñieåm töï ñaùnh giaù |
    |-------|-------------------|---------------|----------------------|
    | "1"   | Coâng taùc        | 1             | 1                    |
    | "1.1" | Keá hoaïch CCHC   | 1             | 1                    |
  `;
  expect(found(sheet)).toEqual([
    { cell: 'B1', item: null, encoding: 'VNI', cells: 5, found: 'Tieâu chí', understood: 'Tiêu chí' },
  ]);
});

test('Unicode is left in peace, whatever signs and foreign words stand in it', () => {
  const sheet = `
    | STT   | Tiêu chí         | Điểm tối đa | Điểm tự đánh giá | Ghi chú                        |
    |-------|------------------|-------------|------------------|--------------------------------|
    | "1"   | Công tác         | 1           | 1                | § 5 · 30 °C · 1½ · 5 µm · m²   |
    | "1.1" | Báo cáo          | 1           | 1                | Microsoft® Office © «bon»      |
    | "1.2" | Giám sát hoà     | 1           | 1                | Noël, Thaï, Caïn, naïf, déjà   |
    | "1.3" | t×m = b×a; N·m   | 1           | 1                | Không                          |
  `;
  expect(found(sheet)).toEqual([]);
});

function found(table: DrawnTable) {
  const snapshots = drawWorkbook({ 'Bảng điểm': table }).sheets;
  return runRules({ snapshots, framework: null, sheets: [], unreadable: [] }, [textEncoding]).findings.map(({ place, item, facts }) => ({
    cell: toA1(place),
    item,
    ...facts,
  }));
}
