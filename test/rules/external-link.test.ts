import { externalLink } from '../../src/core/rules/external-link';
import { formulaRangeWrong } from '../../src/core/rules/formula-range-wrong';
import { subtotalDiffers } from '../../src/core/rules/subtotal-differs';
import { totalDiffers } from '../../src/core/rules/total-differs';
import { totalTyped } from '../../src/core/rules/total-typed';
import { observed } from '../support/checked-sheet';

test('scores, totals, maxima and indices that live in another workbook are found where they stand', () => {
  const sheet = `
    | STT   | Tiêu chí    | Điểm tối đa      | Điểm tự đánh giá                    | Chỉ số (%)                      |
    |-------|-------------|------------------|-------------------------------------|---------------------------------|
    | "1"   | Chỉ đạo     | 4                | =SUM(D3:D4) → 3                     | =[Chỉ_số.xlsx]Năm!E2 → 75       |
    | "1.1" | Kế hoạch    | =[2]Khung!C3 → 2 | ='[Sở Y tế.xlsx]Bảng điểm'!$D$3 → 1 |                                 |
    | "1.2" | Kiểm tra    | 2                | 2                                   |                                 |
    |       | Điểm thưởng | 2                | ='D:\\CCHC\\[Thưởng.xlsm]A'!B1 → 1  |                                 |
    |       | Tổng cộng   | 4                | =D2+[1]Sheet1!D9 → 4                |                                 |
  `;
  expect(observed(externalLink, sheet)).toEqual([
    { cell: 'E2', item: '1', column: 'index', formula: '=[Chỉ_số.xlsx]Năm!E2', workbook: 'Chỉ_số.xlsx' },
    { cell: 'C3', item: '1.1', column: 'maximum', formula: '=[2]Khung!C3', workbook: null },
    { cell: 'D3', item: '1.1', column: 'self', formula: "='[Sở Y tế.xlsx]Bảng điểm'!$D$3", workbook: 'Sở Y tế.xlsx' },
    { cell: 'D5', item: null, column: 'self', formula: "='D:\\CCHC\\[Thưởng.xlsm]A'!B1", workbook: 'Thưởng.xlsm' },
    { cell: 'D6', item: null, column: 'self', formula: '=D2+[1]Sheet1!D9', workbook: null },
  ]);
});

test.each([
  ['in a function that looks it up', '=VLOOKUP("1.1",[1]Khung!$A:$D,4,0)', null],
  ['by a name of that workbook', "='C:\\CCHC\\Sổ O''Nam.xlsx'!DiemThang", "Sổ O'Nam.xlsx"],
  ['by a name of a workbook that is open', '=Diem2023.xlsx!Tong', 'Diem2023.xlsx'],
  ['by a name of a workbook that is only numbered', '=[1]!Tong', null],
  ['by a name of this workbook', '=DiemThang1', 'Tháng 1.xlsx'],
  ['by a name of its own sheet', '=DiemSo', 'Sở.xlsx'],
  ['by a name that stands for another', '=TheoTen*1', 'Tháng 1.xlsx'],
])('a score that is taken from another workbook %s', (_, formula, workbook) => {
  expect(observed(externalLink, withScore(formula), null, { names: NAMES })).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', formula, workbook },
  ]);
});

test.each([
  ['cells of the same sheet', '=D4'],
  ['another sheet', "='Sở Y tế'!D4"],
  ['a sheet whose name looks like a file', '=Cũ.xlsx!D4'],
  ['the workbook itself, by its own name', "='[drawn.xlsx]Sở Y tế'!D4"],
  ['the workbook itself, by its number', '=[0]!TrongNha'],
  ['a table', '=Bảng1[[#This Row],[Điểm]]+[@Điểm]'],
  ['a name for its own cells', '=TrongNha'],
  ['a name of a sheet that is not its own', '=DiemTrangKhac'],
  ['names that lead in a circle', '=VongA'],
  ['a text that only looks like a link', '=LEN("[1]Sheet1!A1")'],
  ['nothing', '1'],
])('a score that comes from %s is at home', (_, formula) => {
  expect(observed(externalLink, withScore(formula), null, { names: NAMES, others: { 'Cũ.xlsx': '| 1 |' } })).toEqual([]);
});

test('a sum that is taken from another workbook is blamed for that alone', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá          |
    |-------|-----------|-------------|---------------------------|
    | "1"   | Chỉ đạo   | 4           | =[1]Sheet1!D2 → 3         |
    | "1.1" | Kế hoạch  | 2           | 1                         |
    | "1.2" | Kiểm tra  | 2           | 2                         |
    |       | Tổng cộng | 4           | =SUM(D3)+[1]Sheet1!D4 → 3 |
  `;
  expect([totalTyped, formulaRangeWrong, subtotalDiffers, totalDiffers].flatMap((rule) => observed<typeof rule.name>(rule, sheet))).toEqual([]);
});

const NAMES = {
  DiemThang1: "='[Tháng 1.xlsx]Bảng điểm'!$D$3",
  TheoTen: '=DiemThang1',
  'Bảng điểm!DiemSo': '=[Sở.xlsx]A!$A$1',
  'Cũ.xlsx!DiemTrangKhac': '=[Sở.xlsx]A!$A$1',
  TrongNha: "='Bảng điểm'!$D$4",
  VongA: '=VongB',
  VongB: '=VongA',
};

function withScore(formula: string): string {
  return `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 4           | =D3+D4 → 3       |
    | "1.1" | Kế hoạch | 2           | ${formula} → 1   |
    | "1.2" | Kiểm tra | 2           | 2                |
  `;
}
