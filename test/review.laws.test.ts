import * as fc from 'fast-check';
import type { Cell, CellContent } from '../src/core/workbook/snapshot';
import { sheetOf } from './support/draw-workbook';
import { reviewed } from './support/second-click';

const HEADINGS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Chỉ số (%)'];
const LABELS = ['1', '1.1', '1.2', '2', '2.1', 'Tổng cộng', 'Điểm thưởng', 'Điểm phạt', '- Đạt: 1'];
const ENTRIES = ['KĐG', '', '55/68', '0,5', '#REF!', '=SUM(D2:D9)', '=D3+D4', '=1', '=D2/C2*100', 'Kết quả kiểm tra'];

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom<CellContent>(...HEADINGS, ...LABELS, ...ENTRIES, 0.5, 1, 2, -3, true),
  fc.string({ maxLength: 4 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const rows = fc.array(fc.array(content, { minLength: 1, maxLength: 9 }), { maxLength: 15 });

test('nothing that can stand in a workbook makes a review fail', () => {
  fc.assert(
    fc.property(fc.boolean(), rows, (hasHeadings, drawn) => {
      const cells = (hasHeadings ? [HEADINGS, ...drawn] : drawn).map((row) => row.map(uncalculated));
      const sheets = [sheetOf('Khung tiêu chí', cells), sheetOf('Bảng điểm', cells, 's2')];
      expect(() => reviewed({ name: 'bất kỳ.xlsx', definedNames: [], tables: [], sheets })).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

function uncalculated(written: CellContent): Cell {
  const isFormula = typeof written === 'string' && written.startsWith('=');
  return { value: isFormula ? null : written, content: written, numberFormat: 'General' };
}
