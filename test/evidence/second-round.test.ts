import { buildLedger } from '../../src/core/evidence/build-ledger';
import { evidenceMissing } from '../../src/core/rules/evidence-missing';
import { evidencePlaceholder } from '../../src/core/rules/evidence-placeholder';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { checkedSheet, observed } from '../support/checked-sheet';

/** Each round has its own evidence, points and opinion; E and H are the evidence. */
const IN_ONE_COLUMN = `
  | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định lần 1                |      | Thẩm định lần 2                |      |
  |       |          |             |         | Tài liệu kiểm chứng/Giải trình | Điểm | Tài liệu kiểm chứng/Giải trình | Điểm |
  | "1"   | Chỉ đạo  | 4           |         |                                |      |                                |      |
  | "1.1" | Kế hoạch | 1           | 1       | Kế hoạch số 144/KH-UBND        | 0.5  | Báo cáo số 9/BC-SNV; Kế hoạch số 150/KH-UBND | 1 |
  | "1.2" | Kiểm tra | 1           | 1       |                                | 0    | Biên bản số 14/BB-SNV          | 1    |
  | "1.3" | Báo cáo  | 1           | 1       | đang cập nhật                  | 0    | Đơn vị đã lồng ghép vào báo cáo năm | 0.5 |
  | "1.4" | Rà soát  | 1           | 1       | đang cập nhật                  | 0    |                                | 0    |
`;

test('what is handed in for the second round proves or explains as well as what was there in the first', () => {
  const { lines, counts } = buildLedger(checkedSheet(IN_ONE_COLUMN));
  expect(lines.map(({ item, state }) => `${item} ${state}`)).toEqual(['1.1 attached', '1.2 attached', '1.3 explained', '1.4 missing']);
  expect(counts).toEqual({ attached: 2, explained: 1, missing: 1, notRequired: 0, notApplicable: 0 });
});

test('both rounds are asked for their documents, the first before the second, each in its own cell', () => {
  const cited = buildLedger(checkedSheet(IN_ONE_COLUMN)).lines.flatMap(({ row, citations }) =>
    citations.map(({ reference, column }) => `${toA1({ row: row ?? 0, column })} ${reference}`),
  );
  expect(cited).toEqual(['E4 144/KH-UBND', 'G4 9/BC-SNV', 'G4 150/KH-UBND', 'G5 14/BB-SNV']);
});

test('a word that only fills the cell is forgiven once the second round has handed in the thing itself', () => {
  expect(observed(evidencePlaceholder, IN_ONE_COLUMN)).toEqual([{ cell: 'E7', item: '1.4', text: 'đang cập nhật', points: '1' }]);
  expect(observed(evidenceMissing, IN_ONE_COLUMN)).toEqual([]);
});

test('evidence and explanation of the second round may stand in two columns', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Minh chứng | Thẩm định lần 1 | Minh chứng lần 2        | Giải trình lần 2          | Thẩm định lần 2 |
    |-------|----------|-------------|---------|------------|-----------------|-------------------------|---------------------------|-----------------|
    | "1"   | Chỉ đạo  | 3           |         |            |                 |                         |                           |                 |
    | "1.1" | Kế hoạch | 1           | 1       |            | 0               | Kế hoạch số 144/KH-UBND | Theo Báo cáo số 9/BC-SNV  | 1               |
    | "1.2" | Kiểm tra | 1           | 1       |            | 0               |                         | Lồng ghép vào đợt quý IV  | 0.5             |
    | "1.3" | Báo cáo  | 1           | 1       |            | 0               |                         |                           | 0               |
  `;
  const { lines } = buildLedger(checkedSheet(sheet));
  expect(lines.map(({ item, state }) => `${item} ${state}`)).toEqual(['1.1 attached', '1.2 explained', '1.3 missing']);
  expect(lines.flatMap(({ citations }) => citations.map(({ reference }) => reference))).toEqual(['144/KH-UBND']);
});
