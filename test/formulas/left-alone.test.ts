import { formulaRangeWrong } from '../../src/core/rules/formula-range-wrong';
import { totalTyped } from '../../src/core/rules/total-typed';
import { observed } from '../support/checked-sheet';

function sheetWith(formula: string): string {
  return `
    | STT   | Tiêu chí   | Điểm tối đa | Điểm tự đánh giá | Ghi chú |
    |-------|------------|-------------|------------------|---------|
    | "1"   | Chỉ đạo    | 6           | ${formula} → 4.5 |         |
    | "1.1" | Kế hoạch   | 2           | 2                |         |
    | "1.2" | Kiểm tra   | 2           | 1.5              |         |
    | "1.3" | Tuyên truyền | 2         | 1                |         |
    | "2"   | Thể chế    | 2           | =SUM(D7) → 1     |         |
    | "2.1" | Rà soát    | 2           | 1                |         |
  `;
}

/** What the workbook knows by name besides. */
const KNOWN = {
  names: { DiemMuc1: "='Bảng điểm'!$D$3:$D$5", DiemDau: "='Bảng điểm'!$D$3" },
  tables: [
    { name: 'MucMot', sheet: 'Bảng điểm', area: { row: 2, column: 2, rows: 3, columns: 2 }, hasHeadingRow: false, hasTotalRow: false, columns: ['Tối đa', 'Tự chấm'] },
  ],
};

const lookedAt = (formula: string) => {
  const sheet = sheetWith(formula);
  return [...observed(formulaRangeWrong, sheet, null, KNOWN), ...observed(totalTyped, sheet, null, KNOWN)];
};

test.each([
  ...['=SUM(D3:D5)', '=D3+D4+D5', '=+D3+D4+D5', '=SUM(D3:D5)+0', '=SUM(D5:D3)', '=SUM($D$3:$D$5)', '=SUM(D$3:$D5)', '=sum(d3:d5)'],
  ...['=SUBTOTAL(9,D3:D5)', '=SUBTOTAL(109,D3:D5)', '=SUMPRODUCT(D3:D5)', '=ROUND(SUM(D3:D5),2)', '=ROUND(D3+D4+D5,2)', '=SUM(SUM(D3:D4),D5)'],
  ...['=SUM(D3,D4,D5)', '=SUM( D3:D5 )', '=SUM( D3 : D5 )', '= SUM (D3:D5)', '=SUM(D3:D5 )', '=SUM(D3 : D4 , D5)', '=D3 + D4 + D5'],
  ...["=SUM('Bảng điểm'!D3:D5)", '=IFERROR(SUM(D3:D5),0)', '=SUMIF(A2:A7,"1.*",D2:D7)', '=(D3+D4)+(D5)', '=((D3+(D4+(D5))))', '=SUM((D3:D5))'],
  ...['=SUM(D3:D4)+D5', '=D5+SUM(D4,D3)', '=SUM(D3;D4;D5)', '=SUM(D3:D3,D4:D4,D5:D5)', '=0+SUM(D3:D5)'],
  ...['=ROUND(SUM(D3:D4),2)+D5', '=SUM(ROUND(D3,2),ROUND(D4,2),ROUND(D5,2))', '=SUM(D3:D5)-0', '=SUM(D3,D4:D5)', '=SUBTOTAL(9,D3:D4)+D5'],
  ...['=SUM(DiemMuc1)', '=DiemDau+D4+D5', '=SUM(DiemDau,D4:D5)', '=sum(diemmuc1)', '=SUM(MucMot[Tự chấm])', '=SUM(MucMot[[#Data],[Tự chấm]])', "='Bảng điểm'!D3+'Bảng điểm'!D4+D5"],
])('%s is left alone', (formula) => {
  expect(lookedAt(formula)).toEqual([]);
});

test.each([
  ...[['=SUM(D3:D4)', { missed: ['D5'] }], ['=D3+D5', { missed: ['D4'] }], ['=SUBTOTAL(9,D4:D5)', { missed: ['D3'] }]] as const,
  ...[['=SUM(D3:D5)+D4', { repeated: ['D4'] }], ['=SUM(D3:D4,D4:D5)', { repeated: ['D4'] }], ['=ROUND(SUM(D3:D5)+D5,2)', { repeated: ['D5'] }]] as const,
  ...[['=SUM(D3:D5,D7)', { foreign: ['D7'] }], ['=SUM(D3:D5)+D6', { foreign: ['D6'] }], ['=SUMPRODUCT(D3:D5)+D7', { foreign: ['D7'] }]] as const,
  ...[['=SUM( D3 : D4 )', { missed: ['D5'] }], ['=SUM($D$4:$D$5)', { missed: ['D3'] }], ['=D3', { missed: ['D4', 'D5'] }]] as const,
  ...[['=SUM(D4:D6)', { missed: ['D3'], foreign: ['D6'] }], ['=SUM(D3:D6)', { foreign: ['D6'] }], ['=SUM(D3:D4)+D4', { missed: ['D5'], repeated: ['D4'] }]] as const,
  ...[['=D3+D4+D4', { missed: ['D5'], repeated: ['D4'] }], ['=SUM(D3:D5,D3:D5)', { repeated: ['D3', 'D4', 'D5'] }]] as const,
  ...[['=SUM(C3:C5)', { missed: ['D3', 'D4', 'D5'], foreign: ['C3:C5'] }], ['=SUM(C3:D5)', { foreign: ['C3:C5'] }]] as const,
  ...[['=SUM(DiemMuc1,D7)', { foreign: ['D7'] }], ['=SUM(DiemMuc1)+DiemDau', { repeated: ['D3'] }], ['=DiemDau+D5', { missed: ['D4'] }]] as const,
  ...[["=SUM('Bảng điểm'!D3:D4)", { missed: ['D5'] }], ['=IFERROR(SUM(D3:D4),0)', { missed: ['D5'] }], ['=SUMIF(A2:A7,"2.*",D2:D7)', { missed: ['D3', 'D4', 'D5'], foreign: ['D7'] }]] as const,
])('%s is found, and the very cell named', (formula, fault) => {
  expect(lookedAt(formula)).toMatchObject([{ cell: 'D2', ...fault }]);
});

test.each(['=2*SUM(D3:D5)', '=SUM(D3:D5)*1', '=SUM(D3:D5)/1', '=VLOOKUP("1",A2:D7,4)', '=OFFSET(D2,1,0)', '=SUM(INDIRECT("D3:D5"))'])(
  'nobody can tell what %s covers: that is counted as not checked, and called neither right nor wrong',
  (formula) => {
    expect(lookedAt(formula)).toEqual([{ because: 'formula-not-understood' }]);
  },
);
